import type { FileReference } from '../contract/ids.ts';

/** A file of the bundle that is being written; its digest is taken from the bytes as they pass. */
export interface EvidenceWriter {
  /** Appends bytes; resolves when more may be written. */
  write(chunk: Uint8Array): Promise<void>;
  /** Ends the file, flushed to disk. */
  close(): Promise<FileReference>;
}

/** The evidence bundle of this run, outside the reach of Codex and of every command. */
export interface Evidence {
  /** Writes a whole file; a path that exists already is a programming error. */
  writeFile(path: string, content: string | Uint8Array): Promise<FileReference>;
  /** Opens a file that is written piece by piece; `seen` is shown what is written, as it is written, without the secrets in it. */
  open(path: string, seen?: (written: Uint8Array) => void): Promise<EvidenceWriter>;
  /** Puts a note in the place of a file, of which then nothing is left in the bundle, not even its digest; also where none was written. */
  withhold(path: string, note: string): Promise<FileReference>;
}

import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A pipe of the kernel. */
export interface Pipe {
  /** To be given to a program as one or more of its descriptors, and to be closed here once it has been started. */
  readonly writer: number;
  /**
   * Hands over what comes out until every writer has closed it or it is closed here; rejects with what `take` throws.
   * The bytes are good only until `take` has resolved: one buffer serves for all, or a gigabyte would leave a gigabyte of waste.
   */
  readonly drain: (take: (chunk: Uint8Array) => Promise<void> | void) => Promise<void>;
  /** Ends the reading, whoever still writes. */
  readonly close: () => void;
}

const CHUNK_BYTES = 65_536;

/**
 * Opens a real pipe. What Node gives its children by itself are sockets, and a program that opens `/dev/stderr`, as
 * scripts do, fails on a socket. Node has no call for a pipe, so it is made as a named one and unnamed at once.
 */
export async function openPipe(): Promise<Pipe> {
  const folder = await mkdtemp(join(tmpdir(), 'pipe-'));
  try {
    const path = join(folder, 'pipe');
    await promisify(execFile)('/usr/bin/mkfifo', ['-m', '600', path], { env: {}, timeout: 10_000 });
    const end = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return { writer: openSync(path, constants.O_WRONLY), ...readerOf(end) };
    } catch (thrown) {
      closeSync(end);
      throw thrown;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readerOf(end: number): Pick<Pipe, 'drain' | 'close'> {
  let socket: Socket | null = null;
  return {
    drain: (take) => {
      const ended = Promise.withResolvers<void>();
      const pass = async (chunk: Uint8Array): Promise<void> => { await take(chunk); };
      const reader = new Socket({
        fd: end,
        readable: true,
        writable: false,
        onread: {
          buffer: Buffer.allocUnsafeSlow(CHUNK_BYTES),
          callback: (count, buffer) => {
            pass(buffer.subarray(0, count)).then(() => reader.resume(), (thrown: unknown) => {
              ended.reject(thrown);
              reader.destroy();
            });
            return false;
          },
        },
      });
      reader.once('error', ended.reject);
      reader.once('close', () => ended.resolve());
      socket = reader;
      return ended.promise;
    },
    close: () => {
      if (socket === null) closeSync(end);
      else socket.destroy();
    },
  };
}

import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** A pipe of the kernel: what a program writes to the descriptor comes out of the stream. */
export interface Pipe {
  readonly reader: Readable;
  /** To be given to a program as one or more of its descriptors, and to be closed here once it has been started. */
  readonly writer: number;
}

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
      return { writer: openSync(path, constants.O_WRONLY), reader: new Socket({ fd: end, readable: true, writable: false }) };
    } catch (thrown) {
      closeSync(end);
      throw thrown;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

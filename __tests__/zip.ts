import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip that a test writes, as anybody could. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The mode of its file system, as a zip made on Linux carries it; none unless given. */
  readonly mode?: number;
  /** What the zip says of its size, where that is not so. */
  readonly told?: number;
  readonly deflate?: boolean;
}

/** Writes a zip byte by byte, whatever its entries are called or claim to be. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', mode = 0, told, deflate = false } of entries) {
    const [bytes, path] = [Buffer.from(content), Buffer.from(name)];
    const data = deflate ? deflateRawSync(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(deflate ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(told ?? bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE((mode * 0x10000) >>> 0, 6);
    central.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, data]);
    locals.push(local);
    // Made on Linux, so that the mode counts.
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, central, path]));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

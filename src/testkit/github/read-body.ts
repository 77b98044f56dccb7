import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** More than this, in bytes, is taken for a fault of the client. */
const largestBody = 128 * 1024 * 1024;

/** Reads a request's body to its end, unzipped when the client zipped it; throws when it is larger than 128 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) throw new Error(`${request.method ?? ''} ${request.url ?? ''} sent more than ${largestBody} bytes`);
    chunks.push(bytes);
  }
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(body, { maxOutputLength: largestBody }) : body;
}

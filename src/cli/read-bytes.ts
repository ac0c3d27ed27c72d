import { createReadStream } from 'node:fs';

/** All bytes of a stream, or so many that they are more than `most`: a device or a pipe may have no end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

export const readFile = (path: string, most: number): Promise<Uint8Array> => readStream(createReadStream(path), most);

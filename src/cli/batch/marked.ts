import { createHash } from 'node:crypto';
import { otherThan } from './checkpoint.ts';
import type { ReadChunk } from './chunk.ts';

interface MarkedChunk extends ReadChunk {
  /** Of the input up to the end of the chunk. */
  readonly digest: string;
}

/**
 * Chunks from a line on, those before it being read again and held against what was read the first time. Throws `PolicyError` where
 * they are another input's.
 */
export async function* marked(
  chunks: AsyncIterable<ReadChunk>,
  from: { readonly line: number; readonly digest: string },
): AsyncGenerator<MarkedChunk> {
  const hash = createHash('sha256');
  let isBehind = from.line > 0;
  for await (const chunk of chunks) {
    hash.update(chunk.bytes);
    if (chunk.bad.length > 0) hash.update(JSON.stringify(chunk.bad));
    const digest = hash.copy().digest('hex');
    if (!isBehind) yield { ...chunk, digest };
    else if (chunk.lastLine >= from.line) {
      if (chunk.lastLine !== from.line || digest !== from.digest) throw otherThan(['input']);
      isBehind = false;
    }
  }
  if (isBehind) throw otherThan(['input']);
}

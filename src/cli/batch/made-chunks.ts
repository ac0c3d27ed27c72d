import { type BadRow, CHUNK_BYTES, type ReadChunk } from './chunk.ts';

/** A row brought into JSON, or what is wrong with it. */
export interface MadeRow {
  /** Where in the input it begins, from 1; rows come in this order. */
  readonly row: number;
  /** How much of the input is read with it. */
  readonly read: number;
  readonly made: { readonly content: object } | Pick<BadRow, 'issues'>;
}

/** Rows of another form than NDJSON in chunks; a line of the input without a row becomes an empty one. */
export async function* madeChunks(rows: AsyncIterable<MadeRow>): AsyncGenerator<ReadChunk> {
  let text = '';
  let bad: BadRow[] = [];
  let firstLine = 1;
  let next = 1;
  let last = 0;
  const chunk = (): ReadChunk => {
    const made = {
      bytes: new Uint8Array(new TextEncoder().encode(text)),
      firstLine,
      lastLine: next - 1,
      read: last,
      bad,
    };
    text = '';
    bad = [];
    firstLine = next;
    return made;
  };
  for await (const { row, read, made } of rows) {
    text += '\n'.repeat(row - next);
    text += 'issues' in made ? '\n' : `${JSON.stringify(made.content)}\n`;
    if ('issues' in made) bad.push({ row, issues: made.issues });
    next = row + 1;
    last = read;
    if (text.length >= CHUNK_BYTES) yield chunk();
  }
  if (text !== '') yield chunk();
}

import { describe, expect, it } from 'vitest';
import { type Answered, answerRows } from '../../src/cli/batch/answer-rows.ts';
import { buffersOf } from '../../src/cli/batch/buffers.ts';
import { CHUNK_BYTES, type ReadChunk } from '../../src/cli/batch/chunk.ts';
import { lineChunks } from '../../src/cli/batch/line-chunks.ts';
import { rowWork } from '../../src/cli/batch/question.ts';
import { textBytes } from '../../src/cli/batch/text-bytes.ts';
import { contract } from '../rules/contract.ts';

const collecting = rowWork({ asked: 'collection-date', options: {}, values: null }, contract);

/** Each over the one before, as a file is read. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const next = bytes.subarray(from, from + size);
    piece.fill(0).set(next);
    yield piece.subarray(0, next.length);
  }
}

async function chunksOf(bytes: Uint8Array, size = 1 << 16): Promise<ReadChunk[]> {
  const chunks: ReadChunk[] = [];
  for await (const chunk of lineChunks(textBytes(inPieces(bytes, size), 'a file'), buffersOf(0))) chunks.push(chunk);
  return chunks;
}

const linesOf = (bytes: Uint8Array): { readonly row: number }[] =>
  Buffer.from(bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function answered(content: string | Uint8Array, size?: number) {
  const all = (await chunksOf(typeof content === 'string' ? Buffer.from(content) : content, size)).map(
    (chunk): Answered => answerRows(chunk, collecting),
  );
  return {
    rows: all.flatMap(({ lines }) => linesOf(lines)).map(({ row }) => row),
    rejects: all.flatMap(({ rejects }) => linesOf(rejects)),
  };
}

const good = '{"invoice":{"dueDate":"2025-12-25"}}';

/** Rows, and what is wrong with them. */
const rows: readonly (readonly [row: string, reject: object | null])[] = [
  [`\uFEFF${good}`, null],
  ['', null],
  [' \t', null],
  ['{"invoice":{"dueDate":"25/12"}}', { code: 'malformed', at: '/invoice/dueDate' }],
  ['{"invoice":{"dueDate":"2025-12-25"},"invoice" :{}}', { code: 'given-twice', at: '/invoice', detail: 'column 2' }],
  ['{"a":{"b":1,"b":2}}', { code: 'given-twice', at: '/a/b', detail: 'column 7' }],
  ['{"invoice":', { code: 'malformed', found: 'unexpected end at column 12, where a value should stand' }],
  ['{"invoice":{}}}', { code: 'malformed', found: 'unexpected token "}" at column 15, where the end should stand' }],
  ['[]', { code: 'wrong-type', found: 'an empty list' }],
  ['null', { code: 'wrong-type', found: 'null' }],
  [`${'['.repeat(5000)}${']'.repeat(5000)}`, { code: 'wrong-type' }],
  ['{"invoice":{"dueDate":"2025-12-25"},"customer":{"nation":"a\\":b"}}', { code: 'not-an-option' }],
  ['{"__proto__":{"dueDate":"2025-12-25"}}', { code: 'unknown-path', at: '/__proto__' }],
  [good, null],
  ['{"invoice":{"dueDate":"2025-1', { code: 'malformed' }],
];

describe('a row', () => {
  const bad = rows.flatMap(([, reject], index) => (reject === null ? [] : [{ row: index + 1, issues: [reject] }]));

  it.each([
    ['\n', 1],
    ['\n', 1 << 16],
    ['\r\n', 2],
    ['\r\n', 1 << 16],
  ])('is answered or refused by its line, where lines end with %j and bytes come by %i', async (end, size) => {
    const { rows: answers, rejects } = await answered(rows.map(([row]) => row).join(end), size);
    expect(answers).toEqual([1, 14]);
    expect(rejects).toMatchObject(bad);
  });

  it('that is no text stops no other', async () => {
    const bytes = Buffer.concat([Buffer.from(`${good}\n{"`), Buffer.from([0xff, 0xfe]), Buffer.from(`"}\n${good}`)]);
    const { rows: answers, rejects } = await answered(bytes);
    expect(answers).toEqual([1, 3]);
    expect(rejects).toMatchObject([{ row: 2, issues: [{ code: 'malformed', expected: 'text in UTF-8' }] }]);
  });

  it.each([1, 5, 1 << 16])('may be in UTF-16 where a mark says so, bytes coming by %i', async (size) => {
    const text = `\uFEFF${good}\n{"a":"£"}\n`;
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { rows: answers, rejects } = await answered(bytes, size);
      expect(answers).toEqual([1]);
      expect(rejects).toMatchObject([{ row: 2, issues: [{ code: 'unknown-path' }] }]);
    }
  });

  it('that is too long is refused without being held, and none around it', async () => {
    const long = `{"a":"${'x'.repeat(50_000_000)}"}`;
    const issue = { code: 'too-long', at: '', expected: '10000000 bytes in a row', found: 'more' };
    const cases: [text: string, rows: number[], bad: number[]][] = [
      [`${good}\n${long}\n${good}\n`, [1, 3], [2]],
      [`${long}\n${long}\n${good}`, [3], [1, 2]],
      [`${good}\n${long}`, [1], [2]],
      [`${good}\n{"a":"${'x'.repeat(10_100_000)}"}\n${good}`, [1, 3], [2]],
    ];
    for (const [text, answers, refused] of cases) {
      const bytes = Buffer.from(text);
      const chunks = await chunksOf(bytes);
      expect(Math.max(...chunks.map((chunk) => chunk.bytes.length))).toBeLessThan(11_000_000);
      expect(await answered(bytes)).toEqual({
        rows: answers,
        rejects: refused.map((row) => ({ row, issues: [issue] })),
      });
    }
  });
});

it('chunks depend on the bytes alone, not on how they come', async () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `${good.slice(0, index % 40)}\n`).join('');
  const told = (chunks: readonly ReadChunk[]) =>
    chunks.map(({ bytes, firstLine, lastLine, read }) => [bytes.length, firstLine, lastLine, read]);
  const expected = told(await chunksOf(Buffer.from(text), text.length));
  expect(expected.length).toBeGreaterThan(2);
  for (const [length] of expected.slice(0, -1)) expect(length).toBeGreaterThanOrEqual(CHUNK_BYTES);
  expect(expected.at(-1)?.slice(2)).toEqual([30_000, text.length]);
  for (const size of [1000, 4097, CHUNK_BYTES, CHUNK_BYTES + 1])
    expect(told(await chunksOf(Buffer.from(text), size))).toEqual(expected);
});

it('values of files are picked by decision', () => {
  const { answer } = rowWork({ asked: 'assess', options: {}, values: ['collection-date.collectionDate'] }, contract);
  const file = { asOf: '2025-12-01', matters: [{ id: 'a', invoice: { date: '2025-12-01', dueDate: '2025-12-25' } }] };
  const { matters } = answer(file) as { readonly matters: Record<string, Record<string, { readonly values: object }>> };
  expect(matters.a?.['collection-date']?.values).toEqual({ collectionDate: '2025-12-29' });
  expect(matters.a?.['invoice-dispute']?.values).toEqual({});
});

describe('memory that goes round', () => {
  it('holds the lines of the answers where the rows were, and then the next rows', async () => {
    const row = (at: number) => (at % 7 === 0 ? '{"invoice":{}}' : at % 5 === 0 ? '{"invoice":' : good);
    const bytes = Buffer.from(Array.from({ length: 40_000 }, (_, at) => `${row(at)}\n`).join(''));
    const buffers = buffersOf(2);
    const used = new Set<ArrayBufferLike>();
    let lines = '';
    for await (const chunk of lineChunks(inPieces(bytes, 50_000), buffers)) {
      const one = answerRows(chunk, collecting);
      lines += Buffer.from(one.lines).toString();
      used.add(one.lines.buffer);
      buffers.give(one.lines);
    }
    const apart = (await chunksOf(bytes)).map((chunk) => Buffer.from(answerRows(chunk, collecting).lines).toString());
    expect(apart.length).toBeGreaterThan(4);
    expect(lines).toBe(apart.join(''));
    expect(used.size).toBeLessThan(4);
  });

  it('is kept while it is needed next, is long enough and is its own', () => {
    const buffers = buffersOf(1);
    const first = buffers.take(10);
    const second = buffers.take(10);
    expect(first.buffer).not.toBe(second.buffer);
    buffers.give(first);
    buffers.give(second);
    expect(buffers.take(20).buffer).toBe(first.buffer);
    expect(buffers.take(20).buffer).not.toBe(second.buffer);
    // Small parts of `Buffer` are of one memory that others write too.
    const shared = Buffer.from('shared');
    buffers.give(shared);
    expect(buffers.take(1).buffer).not.toBe(shared.buffer);
    buffers.give(buffers.take(10));
    expect(buffers.take(10_000_000).length).toBeGreaterThanOrEqual(10_000_000);
  });
});

import { printable } from '../language/answer/printable.ts';
import type { Io } from './io.ts';

/** Characters printed at a time. */
const enough = 65_536;

/** Prints data as JSON, indented by two; a part at a time, as the whole may be longer than any string. */
export async function printJson(data: unknown, io: Io): Promise<void> {
  for (const part of jsonParts(data)) await io.out(part);
  await io.out('\n');
}

/** A list or an object that is being told. */
interface Open {
  readonly entries: Iterator<readonly [key: string | null, value: unknown]>;
  readonly end: ']' | '}';
  isEmpty: boolean;
}

/** What `JSON.stringify(data, null, 2)` gives, in parts. Control characters that it leaves as they are, a terminal obeys: they are escaped. */
export function* jsonParts(data: unknown): Generator<string> {
  let text = '';
  const open: Open[] = [];
  const tell = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) text += printable(JSON.stringify(value) ?? 'null');
    else {
      const isList = Array.isArray(value);
      text += isList ? '[' : '{';
      open.push({ entries: isList ? itemsOf(value) : fieldsOf(value), end: isList ? ']' : '}', isEmpty: true });
    }
  };
  tell(plain('', data));
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { done, value: entry } = last.entries.next();
    if (done === true) {
      open.pop();
      text += last.isEmpty ? last.end : `\n${'  '.repeat(open.length)}${last.end}`;
    } else {
      const [key, value] = entry;
      text += `${last.isEmpty ? '' : ','}\n${'  '.repeat(open.length)}`;
      last.isEmpty = false;
      if (key !== null) text += `${printable(JSON.stringify(key))}: `;
      tell(value);
    }
    if (text.length < enough) continue;
    yield text;
    text = '';
  }
  yield text;
}

function* itemsOf(list: readonly unknown[]): Generator<readonly [null, unknown]> {
  for (const [index, item] of list.entries()) yield [null, plain(String(index), item)];
}

function* fieldsOf(record: object): Generator<readonly [string, unknown]> {
  for (const [key, given] of Object.entries(record)) {
    const value = plain(key, given);
    if (value !== undefined && typeof value !== 'function' && typeof value !== 'symbol') yield [key, value];
  }
}

/** A reason that stands in several places is told once, which its list does itself. */
function plain(key: string, value: unknown): unknown {
  const { toJSON } = (typeof value === 'object' && value !== null ? value : {}) as { toJSON?: unknown };
  return typeof toJSON === 'function' ? (toJSON.call(value, key) as unknown) : value;
}

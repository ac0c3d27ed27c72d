import account from '../../docs/examples/account.json' with { type: 'json' };
import type { Io } from '../../src/cli/io.ts';
import { jsonParts } from '../../src/cli/print-json.ts';
import { readJson } from '../../src/cli/read-json.ts';
import { cli } from '../cli/io.ts';
import type { Json } from './json-tree.ts';
import { Broken, type Target } from './target.ts';

/** Bytes as text of characters up to 255, or else a text that is written in UTF-8. */
const bytesOf = (text: string): Uint8Array =>
  /^[\0-\xff]*$/.test(text) ? Uint8Array.from(text, (one) => one.charCodeAt(0)) : new TextEncoder().encode(text);

const asText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const utf16 = (text: string, how: 0 | 1): string => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return asText(bytes.map((_, at) => bytes[at ^ how] as number));
};

const small = '{ "invoice": { "dueDate": "2025-12-25" }, "payments": [{ "date": "2025-03-01", "amount": "1.00" }] }';
const seeds: readonly Json[] = [
  small,
  JSON.stringify(account, null, 2),
  utf16(small, 0),
  utf16(small, 1),
  `\ufeff${small}`,
  '[1, -0.5e+10, true, false, null, "\\u00e9\\ud83d\\ude00\\n\\"", {}, []]',
  '{ "last-day-not-working": "rolls-forward" }',
  '{ "bankHolidays": { "calendars": { "england-and-wales": ["2025-12-29"] } } }',
].map((file) => ({ file, line: ['decide', 'collection-date', '-'] }));

const lines: readonly (readonly string[])[] = [
  ['decide', 'collection-date', '-'],
  ['decide', 'invoice-dispute', '-', '--json'],
  ['assess', '-', '--json'],
  ['decide', 'collection-date', '--readings', '-', 'none.json'],
];

/** Whether a file is JSON that the platform takes, each key standing once. */
function parsed(bytes: Uint8Array): { readonly data: unknown } | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { data: JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}

const fromStdin = (bytes: Uint8Array): Io => ({ stdinIsTerminal: false, readStdin: async () => bytes }) as never;

export const readingFiles: Target = {
  name: 'readJson',
  seeds,
  async run(input) {
    const { file, line } = Object(input) as { file: unknown; line: unknown };
    const bytes = bytesOf(typeof file === 'string' ? file : (JSON.stringify(file) ?? ''));
    const known =
      lines.find((one) => JSON.stringify(one) === JSON.stringify(line)) ?? lines[bytes.length % lines.length];
    const { code, out } = await cli(known as string[], { stdin: bytes, files: { 'none.json': '{}' } });
    if (code === 3) throw new Broken(`the program is at fault itself: ${out}`);
    const data = await readJson('-', fromStdin(bytes));
    if (JSON.stringify(data) !== JSON.stringify(parsed(bytes)?.data))
      throw new Broken('read otherwise than JSON.parse does');
    if (JSON.stringify(JSON.parse([...jsonParts(data)].join(''))) !== JSON.stringify(data))
      throw new Broken('printed otherwise than it was read');
  },
};

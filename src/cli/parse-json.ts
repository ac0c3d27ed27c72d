import { type Issue, pointer } from '../language/answer/issue.ts';
import { type JsonFault, type RepeatedKey, scanJson } from './scan-json.ts';

export type ParsedJson = { readonly content: unknown } | { readonly issues: readonly Issue[] };

/** Says where in a text something stands. */
export type PlaceOf = (at: number, text: string) => string;

/** What a text holds as JSON, or what is wrong with it; keys that stand twice in one object among that. */
export function parseJson(text: string, placeOf: PlaceOf = lineAndColumn): ParsedJson {
  const malformed = (found: string) => ({ issues: [{ code: 'malformed', at: '', expected: 'JSON', found } as const] });
  if (text.trim() === '') return malformed('nothing');
  const scanned = scanJson(text);
  if ('fault' in scanned) return malformed(inWords(scanned.fault, text, placeOf));
  if (scanned.repeated.length > 0) return { issues: scanned.repeated.map((key) => givenTwice(key, text, placeOf)) };
  return { content: JSON.parse(text) };
}

function inWords({ at, expected }: JsonFault, text: string, placeOf: PlaceOf): string {
  const character = text.codePointAt(at);
  const token = character === undefined ? 'end' : `token ${JSON.stringify(String.fromCodePoint(character))}`;
  return `unexpected ${token} at ${placeOf(at, text)}, where ${expected} should stand`;
}

const givenTwice = ({ path, firstAt }: RepeatedKey, text: string, placeOf: PlaceOf): Issue => ({
  code: 'given-twice',
  at: pointer(path),
  name: String(path.at(-1)),
  detail: placeOf(firstAt, text),
});

/** As an editor counts them. */
function lineAndColumn(at: number, text: string): string {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
}

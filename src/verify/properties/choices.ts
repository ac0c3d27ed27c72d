import { short } from '../../language/answer/found.ts';
import { type Issue, pointer } from '../../language/answer/issue.ts';
import { isDate } from '../../values/date.ts';
import { decimal, penceIn } from '../../values/decimal.ts';
import { isMoneyText } from '../../values/money.ts';
import { isRecord } from '../flat-facts.ts';
import type { JsonFacts } from './asking.ts';

/** What `{ oneOf: [ … ] }` chooses among; `null` for anything else. */
export function choicesOf(content: unknown): readonly unknown[] | null {
  if (!isRecord(content)) return null;
  const { oneOf, ...others } = content;
  return Array.isArray(oneOf) && oneOf.length > 0 && Object.keys(others).length === 0 ? oneOf : null;
}

/** Two days or two sums, the first at most the second. */
export function endsOf(content: Readonly<Record<string, unknown>>): readonly [string, string] | null {
  const { between: ends, ...others } = content;
  if (!Array.isArray(ends) || ends.length !== 2 || Object.keys(others).length > 0) return null;
  const [from, to] = ends as readonly unknown[];
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const isSpan =
    (isDate(from) && isDate(to) && from <= to) || (isMoneyText(from) && isMoneyText(to) && pence(from) <= pence(to));
  return isSpan ? [from, to] : null;
}

/** Where in facts `oneOf` or `between` stands alone, or one beside the other, and nothing can be chosen by it: each place with what it should be. */
export function oddChoices(content: unknown, at: readonly (string | number)[] = []): readonly Issue[] {
  if (Array.isArray(content)) return content.flatMap((part, index) => oddChoices(part, [...at, index]));
  if (!isRecord(content)) return [];
  const keys = Object.keys(content);
  const isChoice = keys.length > 0 && keys.every((key) => key === 'oneOf' || key === 'between');
  if (!isChoice || choicesOf(content) !== null)
    return Object.entries(content).flatMap(([key, part]) => oddChoices(part, [...at, key]));
  if (endsOf(content) !== null) return [];
  const odd = (expected: string, found: string): readonly Issue[] => [
    { code: 'malformed', at: pointer(at), expected, found },
  ];
  if (keys.length > 1) return odd('either `oneOf` or `between`', 'both');
  if ('oneOf' in content) return odd('a list of 1 or more to choose from', shown(content.oneOf));
  return odd('two days or two sums, the first not after the second, to choose between', shown(content.between));
}

const shown = (content: unknown): string =>
  Array.isArray(content) && content.length <= 2 ? `[${content.map(short).join(', ')}]` : short(content);

export const pence = (text: string): number => penceIn(decimal(text));

/** Facts in which every choice stands at least once; as few of them as that takes. */
export function firstOf(facts: JsonFacts): readonly JsonFacts[] {
  let most = 1;
  const nth = (content: unknown, at: number): unknown => {
    const choices = choicesOf(content);
    if (choices !== null) {
      most = Math.max(most, choices.length);
      return nth(choices[at % choices.length], at);
    }
    if (Array.isArray(content)) return content.map((part) => nth(part, at));
    if (!isRecord(content)) return content;
    const ends = endsOf(content);
    if (ends !== null) {
      most = Math.max(most, 2);
      return ends[at % 2];
    }
    return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, nth(part, at)]));
  };
  const all: JsonFacts[] = [];
  for (let at = 0; at < most; at += 1) all.push(nth(facts, at) as JsonFacts);
  return all;
}

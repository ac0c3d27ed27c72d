import * as fc from 'fast-check';
import type { DecisionId } from '../../src/index.ts';
import { factsFor } from '../../src/verify/index.ts';

type Json = unknown;
type Holder = Record<string, Json>;

/** What may stand in for any part of facts: most of it is wrong for most facts. */
const strange: readonly Json[] = [
  null,
  7,
  -1,
  2.5,
  true,
  '',
  ' ',
  'yes',
  '2025-02-29',
  '2025-2-01',
  '1899-12-31',
  '2200-01-01',
  '2024-02-29',
  '2019-01-31',
  '-1.00',
  '01.00',
  '1.234',
  '1e3',
  '0.00',
  '999999999999.99',
  '1234567890123.00',
  '0.1234567890123',
  'telephone',
  'law-or-tax',
  [],
  [null],
  [{}],
  { from: '2025-01-01' },
];

/** Facts of a decision; a third of them with something in them put in place of something else, told by another name, or put out of order. */
export function randomFacts(decision: DecisionId): fc.Arbitrary<unknown> {
  const drawn = factsFor(decision);
  const spoilt = fc
    .tuple(drawn, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...strange), fc.nat(9)), { minLength: 1, maxLength: 2 }))
    .map(([facts, changes]) => {
      const copy = structuredClone(facts) as Holder;
      for (const [at, content, how] of changes) spoil(copy, at, structuredClone(content), how);
      return copy as unknown;
    });
  return fc.oneof(
    { weight: 20, arbitrary: drawn },
    { weight: 10, arbitrary: spoilt },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...strange.filter((part) => typeof part !== 'object')) },
  );
}

function spoil(facts: Holder, at: number, content: Json, how: number): void {
  const places = placesIn(facts);
  const [holder, key] = places[at % places.length] as [Holder, string];
  if (how === 0) holder[`${key}x`] = content;
  else if (how < 4 && typeof holder[key] === 'string') holder[key] = otherOf(places, holder[key], at);
  else holder[key] = content;
}

/** Another text of the same facts, with as many characters: a day for a day. */
function otherOf(places: readonly [Holder, string][], text: string, at: number): Json {
  const alike = places.map(([holder, key]) => holder[key]).filter((part) => String(part).length === text.length);
  return alike[at % alike.length] ?? text;
}

/** Every place in facts: what holds it, and its name there. */
function placesIn(part: Json): [Holder, string][] {
  if (typeof part !== 'object' || part === null) return [];
  const holder = part as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Holder, string], ...placesIn(holder[key])]);
}

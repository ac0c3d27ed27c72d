import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { factsListed } from '../../src/language/model/facts-read.ts';
import { canonicalJson } from '../../src/values/canonical-json.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { files } from '../assess/random-files.ts';
import { contract } from '../rules/contract.ts';

const { factsFor, readingsFor } = arbitrariesOf(contract);
const reasons = fc.constantFrom('none', 'short', 'full');
const same = { isSame: true, differences: [] };

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Account = Record<string, Record<string, unknown> | null>;

/** The paths of what facts give; of an entity without fields its own. */
const pathsOf = (facts: Account): string[] =>
  Object.entries(facts).flatMap(([name, content]) =>
    typeof content !== 'object' || content === null || Array.isArray(content) || Object.keys(content).length === 0
      ? [name]
      : Object.keys(content).map((field) => `${name}.${field}`),
  );

/** Facts with those that a record does not hold as others give them. */
function elsewhere(given: Account, kept: Account, others: Account): Account {
  const isKept = (path: string) => pathsOf(kept).some((one) => one === path || path.startsWith(`${one}.`));
  const changed: Account = structuredClone(given);
  for (const path of pathsOf(given).filter((one) => !isKept(one))) {
    const [name, field] = path.split('.') as [string, string?];
    const other = others[name];
    if (field === undefined || typeof other !== 'object' || other === null || !Object.hasOwn(other, field)) continue;
    (changed[name] as Record<string, unknown>)[field] = other[field];
  }
  return changed;
}

/** Facts, and the days that say by their order when such a day that was left out can be. */
function withDaysAround(read: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(read);
  const { contradictions } = contract.dictionary;
  const more = () => contradictions.filter(({ earlier, later }) => all.has(earlier) !== all.has(later));
  for (let found = more(); found.length > 0; found = more())
    for (const { earlier, later } of found) all.add(earlier).add(later);
  return all;
}

/** What a work gives; `null` where the facts cannot be. */
function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

describe.each(contract.decisions)('a record of %s', (decision) => {
  const drawn = fc.tuple(
    factsFor(decision, { unknown: 0.1 }),
    factsFor(decision, { unknown: 0.1 }),
    readingsFor(decision),
    reasons,
  );

  it('comes out the same, holds the answer, and no fact that was not read, on any facts under any readings', () =>
    fc.assert(
      fc.property(drawn, ([facts, others, readings, reasons]) => {
        const options = { readings, reasons };
        const text = contract.record(decision, facts as never, options);
        expect(contract.replay(text)).toEqual(same);
        const kept = JSON.parse(text);
        expect(kept.answer).toEqual(JSON.parse(JSON.stringify(contract.evaluate(decision, facts as never, options))));
        const read = withDaysAround(factsListed(decision, contract.modelOf));
        expect(
          pathsOf(kept.facts).filter((path) => ![...read].some((one) => one === path || one.startsWith(`${path}.`))),
        ).toEqual([]);
        const changed = elsewhere(facts as Account, kept.facts, others as Account);
        const again = unlessRefused(() => contract.record(decision, changed as never, options));
        if (again !== null) expect(JSON.parse(again)).toEqual(kept);
      }),
      { numRuns: 10 },
    ));
});

const parts = (of: Json, at: (string | number)[] = []): (string | number)[][] =>
  typeof of === 'object' && of !== null
    ? Object.entries(of).flatMap(([key, part]) => parts(part, [...at, Array.isArray(of) ? Number(key) : key]))
    : [at];

/** The record with one thing in it something else. */
function tampered(text: string, pick: number): string {
  const kept = JSON.parse(text);
  const { facts: _, options: _o, question: _q, record: _r, ...rest } = kept;
  const places = parts(rest);
  const place = places[pick % places.length] as (string | number)[];
  const last = place.at(-1) as string;
  let of = kept;
  for (const key of place.slice(0, -1)) of = of[key];
  of[last] = typeof of[last] === 'boolean' ? !of[last] : typeof of[last] === 'number' ? of[last] + 1 : `${of[last]}!`;
  return canonicalJson(kept);
}

describe('a record of a file', () => {
  it('comes out the same, whatever is in it', () =>
    fc.assert(
      fc.property(files(), reasons, (file, reasons) => {
        const text = contract.record('assess', file as never, { reasons });
        expect(contract.replay(text)).toEqual(same);
        expect(JSON.parse(text).answer).toEqual(
          JSON.parse(JSON.stringify(contract.assess(file as never, { reasons }))),
        );
      }),
      { numRuns: 25 },
    ));

  it('does not when anything of its answer, its tables or its policy is something else', () =>
    fc.assert(
      fc.property(files(), fc.nat(), (file, pick) => {
        const text = tampered(contract.record('assess', file as never, { reasons: 'none' }), pick);
        const replayed = unlessRefused(() => contract.replay(text));
        expect(replayed?.isSame ?? false).toBe(false);
      }),
      { numRuns: 40 },
    ));
});

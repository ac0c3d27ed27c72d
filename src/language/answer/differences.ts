import type { Decision, Effect } from './decision.ts';
import { pointer } from './issue.ts';

/** What an example or a case expects of a decision; what it does not state may be anything. */
export interface Expected {
  readonly outcome?: string | null | undefined;
  /** Only those that are fixed; lists in order, objects by the keys given. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** Paths that are among the decision's `needs`. */
  readonly needs?: readonly string[] | undefined;
  /** All effects there are, in any order, each by the keys given. */
  readonly effects?: readonly ExpectedEffect[] | undefined;
  /** All clauses that the answer rests on, in any order. */
  readonly clauses?: readonly string[] | undefined;
}

/** An effect with at least who may, must or must not do what. A day or a sum of `null` is one that is not known or not there. */
export type ExpectedEffect = Pick<Effect, 'party' | 'modality' | 'action'> & {
  readonly by?: string | null | undefined;
  readonly amount?: string | null | undefined;
  readonly clause?: string | undefined;
};

/** Where an answer is not as expected: a JSON pointer into what is expected, what stands there, and what came instead. */
export interface Difference {
  readonly at: string;
  /** `undefined` where nothing was expected. */
  readonly expected?: unknown;
  /** `undefined` where there is nothing. */
  readonly found?: unknown;
}

/** Where a decision is not as expected. */
export function differencesOf(
  expected: Expected,
  found: Pick<Decision, 'outcome' | 'values' | 'needs' | 'effects' | 'clauses'>,
): Difference[] {
  const { outcome, values = {}, needs = [], effects, clauses } = expected;
  return [
    ...(outcome === undefined || outcome === found.outcome
      ? []
      : [{ at: '/outcome', expected: outcome, found: found.outcome }]),
    ...Object.entries(values).flatMap(([name, value]): Difference[] => {
      const shown = Object.hasOwn(found.values, name) ? found.values[name] : undefined;
      return fits(value, shown) ? [] : [{ at: pointer(['values', name]), expected: value, found: shown }];
    }),
    ...(needs.every((need) => found.needs.includes(need))
      ? []
      : [{ at: '/needs', expected: needs, found: found.needs }]),
    ...(effects === undefined ? [] : unmatched(effects, found.effects, '/effects', fitsEffect)),
    ...(clauses === undefined || fits([...clauses].sort(), [...found.clauses].sort())
      ? []
      : [{ at: '/clauses', expected: clauses, found: found.clauses }]),
  ];
}

/** Whether what was found is what is expected: lists in order, objects by the keys given. */
export function fits(expected: unknown, found: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(found) && expected.length === found.length && expected.every((one, at) => fits(one, found[at]))
    );
  if (typeof expected !== 'object' || expected === null) return expected === found;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  const record = found as Readonly<Record<string, unknown>>;
  return Object.entries(expected).every(([key, part]) => Object.hasOwn(record, key) && fits(part, record[key]));
}

const fitsEffect = (expected: object, found: object): boolean =>
  Object.entries(expected).every(
    ([key, part]) => part === undefined || part === ((found as Readonly<Record<string, unknown>>)[key] ?? null),
  );

/** What of two lists has no partner in the other, the order of neither counting. Those that say most choose first. */
export function unmatched(
  expected: readonly object[],
  found: readonly object[],
  at: string,
  match: (expected: object, found: object) => boolean = fits,
): Difference[] {
  const left = [...found];
  const alone: number[] = [];
  const saysMost = [...expected.keys()].sort((one, other) => sizeOf(expected[other]) - sizeOf(expected[one]));
  for (const index of saysMost) {
    const partner = left.findIndex((one) => match(expected[index] as object, one));
    if (partner === -1) alone.push(index);
    else left.splice(partner, 1);
  }
  alone.sort((one, other) => one - other);
  return [
    ...alone.map((index, nth) => ({ at: `${at}/${index}`, expected: expected[index], found: left[nth] })),
    ...left.slice(alone.length).map((one) => ({ at, found: one })),
  ];
}

const sizeOf = (one: object | undefined): number => Object.keys(one ?? {}).length;

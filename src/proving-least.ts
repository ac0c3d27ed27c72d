import { orThrow } from './asked.ts';
import { checkOptions } from './check/options.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { isRecord, short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { nearest } from './language/answer/nearest.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { outcomesOf } from './language/model/outcomes.ts';
import { toPlainValue } from './language/run-time/value.ts';
import { type Between, least, type Sought } from './prove/least.ts';
import { compare, type Ratio } from './prove/ratio.ts';
import type { Extremum, Witness } from './prove/result.ts';
import { Solver } from './prove/solver.ts';
import { amountIn, type Content, contentOf, expectedOf } from './proving-amounts.ts';
import { answerOf, askOf, conflictsOf, customersOf, ofPolicy } from './proving-by-evaluators.ts';
import { givenToAll } from './proving-given.ts';
import { type Sizable, type Size, sizeOf, sizeSought } from './proving-sizes.ts';
import { contentAt, type FactPlace, isEntryThere, withContent } from './turning/fact-place.ts';
import type { Question } from './turning/question.ts';

/** Among whom the least or the greatest is looked for. */
export interface LeastOptions {
  /** Facts that all of them have, as `evaluate` takes them; what is asked about is put aside. All others are left open. */
  readonly given?: unknown;
  /** Between what facts and values lie, both ends included: `{ 'invoice.date': { from: '2025-01-01' } }`. */
  readonly where?: Readonly<Record<string, { readonly from?: Content; readonly to?: Content }>> | undefined;
  /** The outcome that they get; any unless told. */
  readonly outcome?: string | undefined;
  /** An option for each reading that is not to be read by its default. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** How far apart facts that are decimals or percentages lie, above nil: `"0.01"` unless told. */
  readonly step?: string | undefined;
  /** The most steps of the solver for each question that it is asked, a whole number above nil: 600,000 unless told. */
  readonly steps?: number | undefined;
}

const STEPS = 600_000;
const keys = ['given', 'where', 'outcome', 'readings', 'step', 'steps'] as const;

/** The least, or the greatest, of something among all who are asked about. Rejects with `PolicyError`. */
export async function leastOn(
  policy: InnerPolicy,
  isGreatest: boolean,
  decision: string,
  what: Sizable,
  options?: LeastOptions,
): Promise<Extremum> {
  policy.factsOf(decision);
  const asked = orThrow(checkOptions(options, keys)).options as LeastOptions;
  const { given = {}, outcome = null, readings = {}, step, steps = STEPS } = asked;
  const question = policy.questionOf(decision, { readings });
  const found = { ...sizeSought(what, step, question, given), ...whereIn(asked.where, question, given) };
  const issues = [...found.issues, ...issuesOf(asked, question)];
  if (issues.length > 0) throw new PolicyError(issues);
  const places = found.sizes.flatMap(({ place }) => (place === null ? [] : [place]));
  const { fixed, withGiven } = givenToAll(given, places, question, policy.dictionary);
  // Facts that contradict one another are refused as they are anywhere.
  if (places.every(({ within }) => within.length === 0))
    policy.evaluate(decision, withGiven({}) as never, { readings });
  const { quantity, type, unit, end, decimals, between: where, assumed } = found;
  const sizes = [...found.sizes, ...found.ranged];
  const sought: Sought = {
    ...{ decision, isGreatest, quantity, outcome, readings, where, fixed, assumed, withGiven, unit },
    given: given as Witness['facts'],
    end: end(isGreatest),
    isOfThem: (facts) => JSON.stringify(withGiven(facts)) === JSON.stringify(facts),
    beside: (facts) => places.flatMap((place) => movedFully(policy, decision, facts, place, readings)),
    measure(measured, facts) {
      const size = sizes.find((one) => one.measured === measured) as Size;
      if (size.place !== null) return amountIn(contentAt(facts, size.place), size.type);
      if (!('value' in measured)) return null;
      const term = question.model.values.get(measured.value)?.term ?? '';
      const value = policy.valuationOf(decision, facts, { readings }).valueOf(term);
      return amountIn(toPlainValue(value), size.type);
    },
  };
  const of = ofPolicy(policy);
  const solver = await Solver.start();
  try {
    const { dictionary } = of;
    const [ask, answer, customers] = [askOf(policy), answerOf(policy), customersOf(policy)];
    const { schema, decisions } = policy;
    const asking = { ask, answer, customers, decisions, conflicts: conflictsOf(policy) };
    const proving = { of, dictionary, schema, solver, steps, ...asking };
    const extremum = await least(sought, proving);
    const told = ({ amount, who }: { readonly amount: Ratio; readonly who: Witness }) => ({
      amount: contentOf(amount, type, decimals),
      ...who,
    });
    if (extremum.is === 'nobody') return { impossible: true, assumptions: extremum.assumptions };
    if (extremum.is === 'unbounded') return { unbounded: true, ...told(extremum), confirmed: true };
    if (extremum.is === 'least') {
      const { assumptions } = extremum;
      return { attained: true, ...told(extremum), confirmed: true, assumptions };
    }
    return { unsettled: true, why: extremum.why, best: extremum.best && told(extremum.best) };
  } finally {
    await solver.end();
  }
}

/** Facts of which one alone is moved as far as the outcome stays; none where that cannot be told in reasonable time. */
function movedFully(
  policy: InnerPolicy,
  decision: string,
  facts: Witness['facts'],
  place: FactPlace,
  readings: Witness['readings'],
): readonly Witness['facts'][] {
  if (!isEntryThere(facts, place)) return [];
  try {
    const { outcome } = policy.evaluate(decision, facts as never, { readings });
    if (outcome === null) return [];
    const { least: from, most: to } = policy.extreme(decision, facts as never, place.path, outcome, { readings });
    return [from, to].flatMap((one) => (one === null ? [] : [withContent(facts, place, one) as Witness['facts']]));
  } catch (error) {
    if (error instanceof PolicyError) return [];
    throw error;
  }
}

const ends = ['from', 'to'];

/** Ranges of facts and values, or what is wrong with them. */
function whereIn(
  where: unknown,
  question: Question,
  given: unknown,
): { readonly between: readonly Between[]; readonly ranged: readonly Size[]; readonly issues: readonly Issue[] } {
  if (where !== undefined && !isRecord(where)) {
    const expected = 'an object of ranges by the names of facts and values';
    return { between: [], ranged: [], issues: [{ code: 'malformed', at: '/where', expected, found: short(where) }] };
  }
  const issues: Issue[] = [];
  const ranged: Size[] = [];
  const between = Object.entries(where ?? {}).map(([name, range]): Between => {
    const size = sizeOf(name, question, given);
    ranged.push(size);
    const unknown = isRecord(range) ? Object.keys(range).filter((key) => !ends.includes(key)) : [];
    for (const key of unknown)
      issues.push({ code: 'unknown-key', at: pointer(['where', name, key]), name: key, ...nearest(key, ends) });
    const limit = (key: 'from' | 'to'): Ratio | null => {
      const content: unknown = isRecord(range) ? range[key] : null;
      if (content === undefined) return null;
      const amount = amountIn(content, size.type);
      if (amount === null) {
        const at = pointer(['where', name, key]);
        issues.push({ code: 'malformed', at, expected: expectedOf(size.type), found: short(content) });
      }
      return amount;
    };
    const quantity = { of: size.measured, since: null, isShare: false };
    const [least, most] = [limit('from'), limit('to')];
    if (isRecord(range) && least !== null && most !== null && compare(least, most) > 0) {
      const found = `${short(range.from)} to ${short(range.to)}`;
      issues.push({ code: 'malformed', at: pointer(['where', name]), expected: '`from` that is at most `to`', found });
    }
    return { quantity, least, most };
  });
  return { between, ranged, issues };
}

function issuesOf({ outcome, steps = 1 }: LeastOptions, { model }: Question): readonly Issue[] {
  const issues: Issue[] = [];
  const known = outcomesOf(model);
  const name = typeof outcome === 'string' ? outcome : short(outcome);
  if (outcome !== undefined && !known.includes(name))
    issues.push({ code: 'unknown-outcome', at: '/outcome', name, ...nearest(name, known) });
  if (!Number.isSafeInteger(steps) || steps < 1)
    issues.push({ code: 'malformed', at: '/steps', expected: 'a whole number above nil', found: short(steps) });
  return issues;
}

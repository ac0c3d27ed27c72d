import { conditionsOf, type PlacedCondition } from '../cases/conditions.ts';
import type { AnySchema } from '../language/facts/fact-type.ts';
import { flattenFacts } from '../language/facts/flatten-facts.ts';
import { basesOf } from '../verify/boundary-bases.ts';
import { type Readings, reachOf, type Verifiable } from '../verify/reach.ts';
import { type BoundCase, boundCases, isBound, scaleOf } from './bound-cases.ts';
import { conditionPairs, type Pair, type Seen } from './condition-pairs.ts';
import { customersOf } from './customers.ts';
import { factsBehind } from './facts-behind.ts';

/** What was found of one condition. */
export interface ConditionFound {
  readonly placed: PlacedCondition;
  /** How the customers below are read. */
  readonly readings: Readings;
  readonly pair: Pair | null;
  /** The other conditions that the pair turns, by their ids. */
  readonly along: readonly string[];
  /** Why there is no pair that turns the outcome. */
  readonly reason: NoPair | null;
  /** Around the bound, where the condition compares with one. */
  readonly bound: { readonly fact: string; readonly cases: readonly BoundCase[] } | null;
}

/**
 * `always-holds`, `never-holds`: so it was with all customers that were tried; `not-asked`: with none was it known; `turns-no-outcome`: it turns
 * values or what follows, but never the outcome; `masked`: one fact turned it, and nothing that is shown; `with-others`: no one fact turned it.
 */
export type NoPair = 'always-holds' | 'never-holds' | 'not-asked' | 'turns-no-outcome' | 'masked' | 'with-others';

export interface BoundariesFound {
  readonly conditions: readonly ConditionFound[];
  /** How many customers were tried. */
  readonly tried: number;
}

/** How many customers are tried under the readings asked for; under an option of another reading a fourth of them. */
const MOST = 12_000;

/**
 * What each condition of a decision turns, and the cases around its bounds; the same ones every time. A condition of an option that is
 * not taken is looked at under that option as well.
 */
export function boundariesFound(
  policy: Verifiable,
  decision: string,
  readings: Readings,
  most = MOST,
): BoundariesFound {
  const model = policy.modelOf(decision);
  const conditions = conditionsOf(model);
  const types = new Map(
    flattenFacts(policy.factsOf(decision) as unknown as AnySchema).map(({ path, type }) => [path, type] as const),
  );
  const scaleAt = (fact: string) => scaleOf(types.get(fact) ?? 'none');
  const bases = basesOf(policy, decision, reachOf(policy, decision));
  let tried = 0;

  function found(under: Readings, wanted: ReadonlySet<number> | null, most: number): readonly ConditionFound[] {
    const customerOf = customersOf(policy, decision, conditions, under);
    const pairs = conditionPairs({
      bases,
      conditions,
      customerOf,
      behind: ({ condition }) => factsBehind(condition, model, policy.modelOf),
      hasUnits: (fact) => scaleAt(fact) !== null,
      wanted,
      most,
    });
    tried += pairs.tried;
    return conditions.map((placed, index): ConditionFound => {
      const about = pairs.seen[index] as Seen;
      const { pair, moved } = about;
      const scale = moved === null ? null : scaleAt(moved.fact);
      const isMoved = isBound(placed) && wanted?.has(index) !== false;
      const cases = moved === null || scale === null || !isMoved ? [] : boundCases(placed, moved, scale, customerOf);
      return {
        placed,
        readings: under,
        pair,
        along: (pair?.along ?? []).map((other) => conditions[other]?.id ?? ''),
        reason: noPairOf(about),
        bound: moved === null || cases.length === 0 ? null : { fact: moved.fact, cases },
      };
    });
  }

  const all = [...found(readings, null, most)];
  for (const [option, places] of ofOtherOptions(all, readings, policy)) {
    const other = found({ ...readings, ...JSON.parse(option) }, new Set(places), most / 4);
    for (const index of places)
      if (other[index]?.pair?.turns.outcome === true || all[index]?.pair === null)
        all[index] = other[index] as ConditionFound;
  }
  return { conditions: all, tried };
}

/** By option, the places of conditions without a pair that stand in one that is not taken. */
function ofOtherOptions(
  all: readonly ConditionFound[],
  readings: Readings,
  { modelOf, dictionary }: Verifiable,
): ReadonlyMap<string, readonly number[]> {
  const byOption = new Map<string, number[]>();
  for (const [index, { placed, pair }] of all.entries()) {
    if (pair?.turns.outcome === true) continue;
    const [decision = '', part, name = '', , option = ''] = placed.id.split('/');
    const term = modelOf(decision).terms.get(name)?.term;
    const reading = part === 'readings' ? name : part === 'terms' && term?.kind === 'reading' ? term.reading : null;
    if (reading === null) continue;
    if (option === (readings[reading] ?? dictionary.readings.get(reading)?.default)) continue;
    const key = JSON.stringify({ [reading]: option });
    byOption.set(key, [...(byOption.get(key) ?? []), index]);
  }
  return byOption;
}

function noPairOf({ pair, held, failed, idle }: Seen): NoPair | null {
  if (pair?.turns.outcome === true) return null;
  if (pair !== null) return 'turns-no-outcome';
  if (held + failed === 0) return 'not-asked';
  if (failed === 0) return 'always-holds';
  if (held === 0) return 'never-holds';
  return idle > 0 ? 'masked' : 'with-others';
}

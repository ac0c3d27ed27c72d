import { orThrow } from './asked.ts';
import { type BoundariesFound, boundariesFound, type ConditionFound } from './boundaries/boundaries-of.ts';
import { type Customer, valuesOf } from './boundaries/customers.ts';
import type { DecisionCase } from './cases/case.ts';
import { checkOptions } from './check/options.ts';
import { checkReadings } from './check/readings.ts';
import { conditionInEnglish } from './explain/formula-in-words.ts';
import { scopeOf } from './explain/scope.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { PolicyStamp } from './language/answer/decision.ts';
import { short } from './language/answer/found.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { nestedFacts } from './verify/flat-facts.ts';

/** Every condition of a decision with the customers who show what it does, to be looked through and signed. */
export interface Boundaries {
  readonly decision: string;
  readonly question: string;
  readonly policy: PolicyStamp;
  /** The readings that were chosen; others are by default. */
  readonly readings: Readonly<Record<string, string>>;
  readonly conditions: readonly BoundaryCondition[];
  /** How many customers were tried to find them. */
  readonly tried: number;
}

export interface BoundaryCondition {
  /** Its place: `invoice-dispute/rules/0/conditions/all/1`. */
  readonly id: string;
  /** In words. */
  readonly condition: string;
  /** The rule or the term that it stands in. */
  readonly within: string;
  /** Two customers who differ in one fact, of whom it holds for one. */
  readonly pair: BoundaryPair | null;
  /** Why there is no pair that turns the outcome; `null` where there is one. */
  readonly reason: string | null;
  /** Where it compares with a day, a sum or a number: a unit below that, at it, a unit above; `null` where none was found. */
  readonly bound: BoundaryBound | null;
}

export interface BoundaryPair {
  /** The one fact that differs. */
  readonly fact: string;
  readonly holds: DecisionCase;
  readonly fails: DecisionCase;
  readonly turns: {
    readonly outcome: boolean;
    readonly values: readonly string[];
    readonly effects: readonly string[];
  };
  /** Further conditions that the same fact turns, by their places. */
  readonly along: readonly string[];
}

export interface BoundaryBound {
  /** The fact that is moved. */
  readonly fact: string;
  readonly cases: readonly { readonly where: 'below' | 'at' | 'above'; readonly case: DecisionCase }[];
}

export function boundariesOn(policy: InnerPolicy, decision: string, asked: unknown, most?: number): Boundaries {
  const { readings = {} } = orThrow(checkOptions(asked, ['readings'])).options as { readings?: Record<string, string> };
  orThrow(checkReadings(readings, policy.dictionary.readings));
  const model = policy.modelOf(decision);
  const scope = scopeOf(model, policy.dictionary);
  const { conditions, tried } = boundariesFound(policy, decision, readings, most);
  return {
    decision,
    question: model.question,
    policy: policy.stamp,
    readings,
    conditions: conditions.map((found) => {
      const condition = conditionInEnglish(found.placed.condition, scope);
      return {
        id: found.placed.id,
        condition,
        within: found.placed.within,
        ...pairOf(found, condition, decision),
        reason: found.reason === null ? null : reasons[found.reason],
        bound: boundOf(found, condition, decision),
      };
    }),
    tried,
  };
}

function pairOf(
  { placed, pair, along, readings }: ConditionFound,
  condition: string,
  decision: string,
): Pick<BoundaryCondition, 'pair'> {
  if (pair === null) return { pair: null };
  const { fact, holds, fails, turns } = pair;
  const of = (customer: Customer, how: string): DecisionCase =>
    caseOf(`${placed.id} ${how}`, decision, customer, readings, `"${condition}" ${how}: ${fact} alone is another`);
  return { pair: { fact, holds: of(holds, 'holds'), fails: of(fails, 'fails'), turns, along } };
}

function boundOf(
  { placed, bound, readings }: ConditionFound,
  condition: string,
  decision: string,
): BoundaryBound | null {
  if (bound === null) return null;
  const cases = bound.cases.map(({ where, customer, content }) => ({
    where,
    case: caseOf(
      `${placed.id} ${where}`,
      decision,
      customer,
      readings,
      `${where} the bound of "${condition}": ${bound.fact} is ${content}`,
    ),
  }));
  return { fact: bound.fact, cases };
}

const caseOf = (
  id: string,
  decision: string,
  customer: Customer,
  readings: Readonly<Record<string, string>>,
  why: string,
): DecisionCase => ({
  id,
  decision,
  facts: nestedFacts(customer.facts),
  ...(Object.keys(readings).length > 0 && { readings }),
  expect: { outcome: customer.outcome, values: valuesOf(customer) },
  why,
});

const reasons: Readonly<Record<NonNullable<BoundariesFound['conditions'][number]['reason']>, string>> = {
  'always-holds': 'it held for every customer that was tried: what else is true of them settles it',
  'never-holds':
    'it held for no customer that was tried: what else is true of them, or how the clauses are read, settles it',
  'not-asked': 'the answer asked for it with no customer that was tried',
  'turns-no-outcome': 'it turns what is told beside the outcome, and the outcome with no customer that was tried',
  masked: 'one fact turned it, but another condition settled the answer each time',
  'with-others':
    'no one fact turned it with a customer that was tried: those that it rests on are bound to one another',
};

/** The cases of all pairs and bounds, in the form that `contract-rules cases` tries. Throws `PolicyError` (`malformed`) for what has none. */
export function casesOfBoundaries(boundaries: Boundaries): readonly DecisionCase[] {
  try {
    return boundaries.conditions.flatMap(({ pair, bound }) => [
      ...(pair === null ? [] : [pair.holds, pair.fails]),
      ...(bound?.cases ?? []).map((one) => one.case),
    ]);
  } catch {
    const expected = 'boundaries as `boundariesOf` gave them';
    throw new PolicyError([{ code: 'malformed', at: '', expected, found: short(boundaries) }]);
  }
}

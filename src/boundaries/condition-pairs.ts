import type { PlacedCondition } from '../cases/conditions.ts';
import type { Base, Change } from '../verify/boundary-bases.ts';
import { withChange } from '../verify/flat-facts.ts';
import { spread } from '../verify/spread.ts';
import { type Customer, valuesOf } from './customers.ts';

/** What is another with the one customer than with the other. */
export interface Turned {
  readonly outcome: boolean;
  /** Values by their names. */
  readonly values: readonly string[];
  /** Actions that follow for one of them alone, where the outcome is the same. */
  readonly effects: readonly string[];
}

/** Two customers that differ in one fact, of whom a condition holds for one alone. */
export interface Pair {
  readonly holds: Customer;
  readonly fails: Customer;
  readonly fact: string;
  readonly turns: Turned;
  /** Further conditions that the same fact turns, by their places in the list. */
  readonly along: readonly number[];
}

/** What was seen of a condition while pairs were looked for. */
export interface Seen {
  pair: Pair | null;
  /** Two of whom it holds for one, and the fact that differs has units to move by. */
  moved: Pair | null;
  held: number;
  failed: number;
  /** How often one fact turned it, and nothing that the decision shows. */
  idle: number;
}

interface Search {
  readonly bases: readonly Base[];
  readonly conditions: readonly PlacedCondition[];
  readonly customerOf: (facts: Customer['facts']) => Customer | null;
  /** The facts that a condition rests on. */
  readonly behind: (condition: PlacedCondition) => ReadonlySet<string>;
  readonly hasUnits: (fact: string) => boolean;
  /** The places of those that pairs are looked for; all unless told. */
  readonly wanted: ReadonlySet<number> | null;
  /** How many customers are made at most. */
  readonly most: number;
}

/**
 * For each condition the best pair that is found: one that turns the outcome before one that turns values, few other conditions
 * along with it, a fact of one value before a list. First what one change makes of the examples is tried, then two changes.
 */
export function conditionPairs({ bases, conditions, customerOf, behind, hasUnits, wanted, most }: Search): {
  readonly seen: readonly Seen[];
  readonly tried: number;
} {
  const seen: Seen[] = conditions.map(() => ({ pair: null, moved: null, held: 0, failed: 0, idle: 0 }));
  let tried = 0;
  const made = (facts: Customer['facts']): Customer | null => {
    tried += 1;
    const customer = customerOf(facts);
    customer?.truths.forEach((truth, index) => {
      const one = seen[index] as Seen;
      if (truth === true) one.held += 1;
      if (truth === false) one.failed += 1;
    });
    return customer;
  };

  function compare(one: Customer, other: Customer, fact: string): void {
    const turned = one.truths.flatMap((truth, index) =>
      truth !== null && other.truths[index] === !truth ? [index] : [],
    );
    if (turned.length === 0) return;
    const turns = turnedBetween(one, other);
    const isIdle = !turns.outcome && turns.values.length + turns.effects.length === 0;
    const moves = hasUnits(fact) && [one, other].every(({ facts }) => isPlain(facts.get(fact)));
    for (const index of turned) {
      const about = seen[index] as Seen;
      const [holds, fails] = one.truths[index] === true ? [one, other] : [other, one];
      const pair: Pair = { holds, fails, fact, turns, along: turned.filter((along) => along !== index) };
      if (moves && (about.moved === null || costOf(pair) < costOf(about.moved))) about.moved = pair;
      if (isIdle) {
        about.idle += 1;
        continue;
      }
      if (about.pair === null || costOf(pair) < costOf(about.pair)) about.pair = pair;
    }
  }

  const contexts: { readonly customer: Customer; readonly base: Base }[] = [];
  for (const base of bases) {
    const start = made(base.facts);
    for (const change of base.changes) {
      if (tried >= most) break;
      const other = made(changed(base.facts, change));
      if (other === null) continue;
      contexts.push({ customer: other, base });
      if (start !== null) compare(start, other, change.path);
    }
  }
  const open = () =>
    conditions.flatMap((condition, index) =>
      seen[index]?.pair?.turns.outcome === true || wanted?.has(index) === false ? [] : [[condition, index] as const],
    );
  for (const [condition, index] of open()) {
    const facts = behind(condition);
    const share = Math.ceil((most - tried) / Math.max(1, open().filter(([, other]) => other >= index).length));
    const until = tried + share;
    for (const at of spread(contexts.length, Math.max(1, contexts.length - 1))) {
      if (tried >= until || seen[index]?.pair?.turns.outcome === true) break;
      const { customer, base } = contexts[at] as (typeof contexts)[number];
      for (const change of base.changes) {
        if (!facts.has(change.path)) continue;
        if (tried >= until) break;
        const other = made(changed(customer.facts, change));
        if (other !== null) compare(customer, other, change.path);
      }
    }
  }
  return { seen, tried };
}

const changed = (facts: Customer['facts'], { path, content }: Change): Customer['facts'] =>
  withChange(facts, path, content);

function turnedBetween(one: Customer, other: Customer): Turned {
  const outcome = one.outcome !== other.outcome;
  const [values, others] = [valuesOf(one), valuesOf(other)];
  const [effects, otherEffects] = [followingOf(one), followingOf(other)];
  return {
    outcome,
    values: Object.keys(values).filter((name) => JSON.stringify(values[name]) !== JSON.stringify(others[name])),
    effects: outcome
      ? []
      : [
          ...effects.filter((one) => !otherEffects.includes(one)),
          ...otherEffects.filter((one) => !effects.includes(one)),
        ],
  };
}

/** What follows, by its actions. */
const followingOf = ({ valuation, outcome }: Customer): readonly string[] =>
  (valuation.model.effects.get(outcome) ?? []).flatMap(({ action, where }) =>
    where === null || valuation.valueOf(where) === true ? [action] : [],
  );

/** The less, the better a pair shows what its condition does. */
function costOf({ turns, along, holds, fails, fact }: Pair): number {
  const plain = [holds, fails].every(({ facts }) => isPlain(facts.get(fact)));
  return (turns.outcome ? 0 : 1000) + 10 * along.length + (plain ? 0 : 5);
}

/** A value by itself, which is told in a word. */
const isPlain = (content: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof content);

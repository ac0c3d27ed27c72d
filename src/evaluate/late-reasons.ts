import type { Decision, PolicyStamp } from '../language/answer/decision.ts';
import { printedWhole } from '../language/answer/read-late.ts';
import type { Reason } from '../language/answer/reason.ts';
import { toldOnce } from '../language/answer/told-once.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import type { Order } from './order.ts';
import { reasonOf, reasonsOfOutcome } from './reasons.ts';
import { reasonIn } from './shown.ts';
import { telling } from './telling.ts';
import type { Valuation } from './valuation.ts';

export type Why = Pick<Decision, 'clauses' | 'reserved' | 'because' | 'readings' | 'parameters' | 'tables'>;

type Known = Omit<Decision, keyof Why | 'policy'>;

/** Keeps with an object what nobody else can read, as a field that is told by no name. */
class Kept extends (function kept(of: object) {
  return of;
} as unknown as new (
  of: object,
) => object) {
  #why: () => Why;
  constructor(of: object, why: () => Why) {
    super(of);
    this.#why = why;
  }
  static whyOf(of: object): Why {
    const why = (of as Kept).#why();
    (of as Kept).#why = () => why;
    return why;
  }
}

/** One getter for all decisions, and given by the shortest way there is, since one a decision would cost more than the decision. */
const lateParts = (['clauses', 'reserved', 'because', 'readings', 'parameters', 'tables'] as const).map(
  (name) =>
    [
      name,
      function late(this: object) {
        return Kept.whyOf(this)[name];
      },
    ] as const,
);
const { __defineGetter__: addGetter } = Object.prototype as unknown as {
  readonly __defineGetter__: (this: object, name: string, getter: (this: object) => unknown) => void;
};

/** A decision of what is known now and what is worked out when it is first read, frozen. */
export function readingWhyLate(known: Known, told: () => Why, policy: PolicyStamp): Decision {
  for (const [name, getter] of lateParts) addGetter.call(known, name, getter);
  new Kept(known, told);
  printedWhole(known);
  (known as { policy?: PolicyStamp }).policy = policy;
  return Object.freeze(known) as unknown as Decision;
}

export function whyOf(
  valuation: Valuation,
  { values, effects }: Pick<Decision, 'values' | 'effects'>,
  order: Order,
): Why {
  const on = telling();
  const because = [...reasonsOfOutcome(valuation, on)];
  for (const { term } of valuation.model.values.values()) because.push(reasonOf(term, valuation, on));
  const own = ownClauses(valuation, { values, effects });
  for (const clause of own) on.clauses.add(clause);
  const clauses = order.ofClauses(on.clauses);
  return {
    clauses: Object.freeze(clauses),
    reserved: deepFreeze(order.reservedIn(order.ofClauses(own), valuation.model.decision)),
    because: Object.freeze(Object.defineProperty(because, 'toJSON', serialising)),
    readings: Object.freeze(Object.fromEntries(order.ofReadings(on.readings))),
    parameters: deepFreeze([...on.parameters].sort(byKey).map(([, parameter]) => parameter)),
    tables: deepFreeze([...on.tables].sort(byKey).map(([name, answersTo]) => ({ name, answersTo }))),
  };
}

/** The clauses of what is answered: of the rules that hold or may, of what follows, and of the values that say something. */
function ownClauses(valuation: Valuation, { values, effects }: Pick<Decision, 'values' | 'effects'>): Set<string> {
  const { rules, otherwise, values: shown } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  return new Set([
    ...(possible.length === 0 ? [otherwise] : possible.map(({ event }) => event)).map(
      (event) => reasonIn(event, valuation).clause,
    ),
    ...effects.map(({ clause }) => clause),
    ...[...shown].flatMap(([name, { clause }]) =>
      clause === null || values[name] === null || values[name] === false ? [] : [clause],
    ),
  ]);
}

/** JSON says a reason once, wherever the array goes. */
const serialising: PropertyDescriptor = {
  value(this: readonly Reason[]) {
    return toldOnce(this);
  },
};

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

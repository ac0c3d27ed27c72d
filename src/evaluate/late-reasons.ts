import type { Decision, PolicyStamp } from '../language/answer/decision.ts';
import type { Reason } from '../language/answer/reason.ts';
import { toldOnce } from '../language/answer/told-once.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import type { Order } from './order.ts';
import { reasonOf, reasonsOfOutcome } from './reasons.ts';
import { reasonIn } from './shown.ts';
import { telling } from './telling.ts';
import type { Valuation } from './valuation.ts';

export type Why = Pick<Decision, 'clauses' | 'reserved' | 'because' | 'readings' | 'parameters' | 'tables'>;

const why = Symbol('why');
type Late = { readonly [why]: () => Why };

/** One getter for all decisions, since one a decision would cost more than the decision. */
const late = (name: keyof Why): PropertyDescriptor => ({
  enumerable: true,
  get(this: Late) {
    return this[why]()[name];
  },
});
const lateParts = (['clauses', 'reserved', 'because', 'readings', 'parameters', 'tables'] as const).map(
  (name) => [name, late(name)] as const,
);

/** Consoles show what is read late as they show the rest. */
const printed = Symbol.for('nodejs.util.inspect.custom');
const printing = {
  value(this: Decision) {
    return { ...this };
  },
};

/** A decision of what is known now and what is worked out when it is first read, frozen. */
export function readingWhyLate(
  known: Omit<Decision, keyof Why | 'policy'>,
  told: () => Why,
  policy: PolicyStamp,
): Decision {
  Object.defineProperty(known, why, { value: told });
  for (const [name, getter] of lateParts) Object.defineProperty(known, name, getter);
  Object.defineProperty(known, printed, printing);
  return Object.freeze(Object.assign(known, { policy })) as Decision;
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

import type { Input } from '../core/inputs.ts';
import type { AnySchema } from '../language/facts/fact-type.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import {
  entitiesGiven,
  type Facts,
  type FixedFacts,
  fixedSymbols,
  isFixed,
  keptWithin,
  withFixed,
} from './fixed-facts.ts';
import { type Formula, not, TRUE, variable } from './formula.ts';
import { type GivenFacts, withGivenFacts } from './given-facts.ts';
import { type Extent, openCustomer } from './open-customer.ts';
import type { FactSymbols } from './openly.ts';
import type { OtherRun } from './other-run.ts';
import type { Model } from './solver.ts';
import { type Entry, listed, type SymbolicValue } from './symbol.ts';
import type { Texts } from './texts.ts';

/** Whom a question is asked about: a customer, and the same with other facts. */
export interface Asked {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly others?: readonly OtherRun[];
  readonly fixed?: FixedFacts;
  readonly given?: GivenFacts;
}

export interface Customers {
  readonly facts: FactSymbols;
  readonly axioms: readonly Formula[];
  /** That what is open of the customer is what is given. */
  readonly areSo: Formula;
  /** The facts of a path that nobody gives, as they are left open. */
  readonly isUnknown: (path: string) => Formula | undefined;
  /** The facts of a model: of the customer, then of each other run. */
  readonly read: (model: Model) => readonly [Facts, ...Facts[]];
}

/** What is not read of anybody but chosen, such as a reading, is a variable by its key. */
export function customersIn(
  { inputs, others = [], fixed, given }: Asked,
  dictionary: Pick<Dictionary, 'facts' | 'contradictions'>,
  texts: Texts,
  extent: Extent,
  schema: AnySchema,
): Customers {
  const own = openCustomer(inputs, dictionary, texts, extent, schema);
  const runs = others.map((run) => ({
    ...run,
    customer: openCustomer(run.inputs, dictionary, texts, extent, schema, (path) =>
      run.isMoved(path) ? run.mark : '',
    ),
  }));
  const constants = fixed && fixedSymbols(fixed, inputs, texts, extent.places);
  const { facts: withGiven, areSo } =
    given === undefined ? { facts: own.facts, areSo: TRUE } : withGivenFacts(own.facts, inputs, given, texts);
  const first: FactSymbols = (key) => {
    const input = inputs.get(key);
    if (input === undefined) return [variable(key, 'Int')];
    return fixed && constants && isFixed(fixed, input) ? constants(key) : withGiven(key);
  };
  return {
    facts(key) {
      const run = runs.find(({ mark }) => key.startsWith(mark));
      if (run === undefined) return first(key);
      const at = key.slice(run.mark.length);
      const input = run.inputs.get(at);
      if (input === undefined) return [variable(key, 'Int')];
      if (run.entriesOf === undefined) return run.customer.facts(at);
      return first(at).map((symbol) => changed(symbol, (entries) => run.entriesOf?.(entries, input) ?? entries));
    },
    axioms: [
      ...own.axioms,
      ...runs.flatMap(({ customer }) => customer.axioms),
      ...(fixed ? entitiesGiven(fixed) : []).map((entity) => not(variable(`${entity} is none`, 'Bool'))),
      ...(fixed?.open ?? []).map((field) => keptWithin(field, extent.places)),
    ],
    areSo,
    isUnknown: (path) => own.fact(path)?.isUnknown,
    read(model) {
      const whole = (facts: Facts) => (fixed === undefined ? facts : withFixed(facts, fixed, model));
      return [whole(own.read(model)), ...runs.map(({ customer }) => whole(customer.read(model)))];
    },
  };
}

/** A list made of others of its entries; anything else as it is. */
const changed = (symbol: SymbolicValue, change: (entries: readonly Entry[]) => readonly Entry[]): SymbolicValue =>
  'is' in symbol && symbol.is === 'list' && symbol.entries !== null ? listed(change(symbol.entries)) : symbol;

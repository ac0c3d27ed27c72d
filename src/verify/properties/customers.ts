import * as fc from 'fast-check';
import type { PropertyFile } from '../../language/grammar/property-file.ts';
import type { DecisionModel, Operand, Sentence } from '../../language/model/decision-model.ts';
import type { Property } from '../../language/model/property.ts';
import { toPlainValue } from '../../language/run-time/value.ts';
import { arbitrariesOf } from '../arbitraries.ts';
import type { Readings, Verifiable } from '../reach.ts';
import type { JsonFacts } from './asking.ts';
import { fixedFacts } from './fixed-facts.ts';
import type { Draws } from './template.ts';

/** What the customers of a property are drawn from, other customers among them. */
export interface CustomerDraws extends Draws {
  /** The readings under which one is judged. */
  readonly judged: fc.Arbitrary<Readings>;
}

/** Customers who have the facts that are fixed, and who are as `given` says where a draw can be made so. */
export function customersOf(
  property: Property,
  policy: Omit<Verifiable, 'evaluate' | 'valuationOf'>,
  ofAllFacts: boolean,
): CustomerDraws {
  const { file, model } = property;
  const { factsFor, readingsFor } = arbitrariesOf<JsonFacts>(policy);
  const overrides = { ...asGiven(model), ...fixedFacts(file.facts ?? {}) };
  // Facts in place of a table may be left out, as the table then answers; on a day that it does not answer for it cannot.
  const facts = factsFor(model.decision, { overrides, ...(ofAllFacts && { tabled: 0 }) });
  const readings = readingsFor(model.decision) as fc.Arbitrary<Readings>;
  return { facts, readings, judged: judgedUnder(file.readings, readings) };
}

function judgedUnder(
  readings: PropertyFile['readings'] = 'default',
  all: fc.Arbitrary<Readings>,
): fc.Arbitrary<Readings> {
  if (readings === 'default') return fc.constant({});
  if (readings === 'all') return all;
  return fc.record(
    Object.fromEntries(
      Object.entries(readings).map(([id, chosen]) => [
        id,
        typeof chosen === 'string' ? fc.constant(chosen) : fc.constantFrom(...chosen),
      ]),
    ),
  );
}

/** The facts that `given` asks to be one thing, or one of some. */
function asGiven({ terms, facts }: DecisionModel): Record<string, fc.Arbitrary<unknown>> {
  const term = terms.get('/given')?.term;
  const sentences = term?.kind === 'all' ? term.of : term?.kind === 'sentence' ? [term] : [];
  return Object.fromEntries(sentences.flatMap((sentence) => pinned(sentence, facts)));
}

function pinned(
  { operatorName, operands: [first, second] }: Sentence,
  facts: ReadonlySet<string>,
): [string, fc.Arbitrary<unknown>][] {
  if (first?.kind !== 'name' || !facts.has(first.name) || second?.kind !== 'literal') return [];
  const { value } = second as Operand & { kind: 'literal' };
  const content = toPlainValue(value);
  if (operatorName === 'isNone' && value === true) return [[first.name, fc.constant(null)]];
  if (operatorName === 'is') return [[first.name, fc.constant(content)]];
  return operatorName === 'isAmong' && Array.isArray(content) && content.length > 0
    ? [[first.name, fc.constantFrom(...content)]]
    : [];
}

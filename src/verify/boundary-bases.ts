import { PolicyError } from '../language/answer/policy-error.ts';
import { type AnySchema, schemaAt } from '../language/facts/fact-type.ts';
import { type FactDefinition, flattenFacts } from '../language/facts/flatten-facts.ts';
import type { Type } from '../language/model/type.ts';
import { boundaryValues } from './boundaries.ts';
import { type FlatFacts, flatFacts, nestedFacts, withChange } from './flat-facts.ts';
import { landmarksOf, parameterValues, stepsOf, unique } from './landmarks.ts';
import type { Reach, Verifiable } from './reach.ts';

/** Facts to start from, and every change of one of them to a boundary value. */
export interface Base {
  readonly facts: FlatFacts;
  readonly readings: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
}

/** `undefined` leaves the fact out. */
export interface Change {
  readonly path: string;
  readonly content: unknown;
}

/** The facts of each example, and those filled up with what it leaves out from the first example that gives it. */
export function basesOf(policy: Verifiable, decision: string, reach: Reach): readonly Base[] {
  const schema = policy.factsOf(decision) as unknown as AnySchema;
  const facts = flattenFacts(schema);
  const donors = reach.examples.map((example) => flatFacts(example.facts));
  const seen = new Set<string>();
  return (reach.rules[0]?.examples ?? []).flatMap((example): Base[] => {
    const own = flatFacts(example.facts);
    const filled = filledUp(own, donors, facts, reach);
    return [
      { facts: own, readings: example.readings ?? {} },
      { facts: filled, readings: {} },
    ].flatMap((start) => {
      const key = JSON.stringify([nestedFacts(start.facts), start.readings]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...start, changes: changesOf(start.facts, { policy, decision, reach, schema, facts, donors }) }];
    });
  });
}

function filledUp(
  own: FlatFacts,
  donors: readonly FlatFacts[],
  facts: readonly FactDefinition[],
  reach: Reach,
): FlatFacts {
  let filled = own;
  for (const { path, type, entity } of facts) {
    if (type === 'entity' || filled.has(path) || reach.standIns.has(path) || reach.leftOut.has(path)) continue;
    if (entity !== null && own.get(entity) === null) continue;
    const donor = donors.find((other) => other.has(path));
    if (donor !== undefined) filled = withChange(filled, path, donor.get(path));
  }
  return filled;
}

interface Parts {
  readonly policy: Verifiable;
  readonly decision: string;
  readonly reach: Reach;
  readonly schema: AnySchema;
  readonly facts: readonly FactDefinition[];
  readonly donors: readonly FlatFacts[];
}

function changesOf(base: FlatFacts, { policy, decision, reach, schema, facts, donors }: Parts): Change[] {
  const given = facts.flatMap(({ path, type }) => (base.has(path) ? [[type, base.get(path)] as const] : []));
  const landmarks = landmarksOf([...given, ...workedOut(policy, decision, base), ...parameterValues(reach.parameters)]);
  const steps = stepsOf(reach.parameters);
  const holidays = holidaysOf(policy, reach);
  return facts.flatMap(({ path, type }): Change[] => {
    const met = unique(donors.filter((donor) => donor.has(path)).map((donor) => donor.get(path)));
    const values =
      type === 'entity'
        ? [null, ...met]
        : boundaryValues(schemaAt(schema, path), { landmarks, steps, holidays, now: base.get(path), met });
    const now = JSON.stringify(base.get(path));
    return [undefined, ...values]
      .filter((content) => JSON.stringify(content) !== now)
      .map((content) => ({ path, content }));
  });
}

/** What the terms of the decision come to on these facts; nothing where the facts are refused. */
function workedOut(policy: Verifiable, decision: string, base: FlatFacts): (readonly [Type, unknown])[] {
  try {
    const valuation = policy.valuationOf(decision, nestedFacts(base));
    return [...valuation.model.terms].map(([name, { type }]) => [type, valuation.valueOf(name)] as const);
  } catch (error) {
    if (error instanceof PolicyError) return [];
    throw error;
  }
}

function holidaysOf({ dictionary }: Verifiable, { calendars }: Reach): string[] {
  const all = calendars.flatMap(
    (name) => Object.values(dictionary.tables.get(name)?.value ?? {}) as { holidays: Set<string> }[],
  );
  return unique(all.flatMap(({ holidays }) => [...holidays])).sort();
}

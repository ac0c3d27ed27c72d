import * as fc from 'fast-check';
import type { AnySchema } from '../../src/language/facts/fact-type.ts';
import { flattenFacts } from '../../src/language/facts/flatten-facts.ts';
import type { Type } from '../../src/language/model/type.ts';
import { reachOf } from '../../src/verify/reach.ts';
import { contract } from '../rules/contract.ts';
import { type DecisionId, factsFor } from './answers.ts';

/** Facts as JSON; what they are about is not known here. */
export type Account = Readonly<Record<string, unknown>>;

export const decisions = contract.decisions as readonly DecisionId[];

const facts = [...contract.dictionary.facts.values()];

/** Paths of all facts of a type; fields of list entries are none. */
export const pathsOfType = (wanted: Type): string[] =>
  facts.filter(({ type }) => type === wanted).map(({ path }) => path);

/** The facts that a decision lists, alone or through those that it consults. */
export const listedBy = (decision: string): ReadonlySet<string> =>
  new Set(flattenFacts(contract.factsOf(decision) as unknown as AnySchema).map(({ path }) => path));

/** The clauses of a decision and of those that it consults. */
export function clausesOf(decision: string): readonly string[] {
  const { clauses, consults } = contract.modelOf(decision);
  return [...clauses, ...[...consults].flatMap(clausesOf)];
}

/** Paths of the lists that a decision reads. */
export function listsOf(decision: string): string[] {
  const listed = listedBy(decision);
  return facts
    .filter(({ path, type }) => listed.has(path) && typeof type === 'object' && 'list' in type)
    .map(({ path }) => path);
}

/** The names of the values that are money. */
export const moneyOf = (decision: string): string[] =>
  [...contract.modelOf(decision).values].flatMap(([name, { type }]) => (type === 'money' ? [name] : []));

/** Facts of which being left out is no lack of knowledge: reference data, and those whose rows say what it means. */
export function meaningWhenLeftOut(decision: DecisionId): ReadonlySet<string> {
  const { standIns, leftOut } = reachOf(contract, decision);
  return new Set([...standIns, ...leftOut]);
}

/** An account with all facts of a decision. */
export const accountOf = (decision: DecisionId): fc.Arbitrary<Account> => factsFor(decision) as fc.Arbitrary<Account>;

/** An account with all facts of a decision, or now and then with most of them. */
export const partOf = (decision: DecisionId): fc.Arbitrary<Account> =>
  fc.oneof(
    { weight: 3, arbitrary: accountOf(decision) },
    { weight: 1, arbitrary: factsFor(decision, { unknown: 0.15 }) as fc.Arbitrary<Account> },
  );

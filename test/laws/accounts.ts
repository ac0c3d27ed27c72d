import * as fc from 'fast-check';
import { reachOf } from '../../src/verify/reach.ts';
import { contract } from '../rules/contract.ts';
import vocabulary from '../rules/vocabulary.json' with { type: 'json' };
import { type DecisionId, factsFor } from './answers.ts';

/** Facts as JSON; what they are about is not known here. */
export type Account = Readonly<Record<string, unknown>>;

export const decisions = Object.keys(vocabulary.decisions) as readonly DecisionId[];

const rowOf = (decision: string) => vocabulary.decisions[decision as DecisionId];
const factTypes: Readonly<Record<string, string>> = vocabulary.facts;
const isOf = (type: string, told: string | undefined): boolean => told === type || told === `${type} | null`;

/** Paths of all facts of a type, `Date` for one; fields of list entries are none. */
export const pathsOfType = (type: string): string[] =>
  Object.keys(factTypes).filter((path) => !path.includes('[]') && isOf(type, factTypes[path]));

/** The facts that a decision lists, alone or through those that it consults. */
export function listedBy(decision: string): ReadonlySet<string> {
  const { facts, consults } = rowOf(decision);
  return new Set([...facts, ...consults.flatMap((other) => [...listedBy(other)])]);
}

/** The clauses of a decision and of those that it consults. */
export function clausesOf(decision: string): readonly string[] {
  const { clauses, consults } = rowOf(decision);
  return [...clauses, ...consults.flatMap(clausesOf)];
}

/** Paths of the lists that a decision reads. */
export const listsOf = (decision: string): string[] =>
  [...listedBy(decision)].filter((path) => factTypes[path]?.startsWith('list'));

/** The names of the values that are money. */
export const moneyOf = (decision: string): string[] =>
  Object.entries(rowOf(decision).values).flatMap(([name, type]) => (isOf('Money', type) ? [name] : []));

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

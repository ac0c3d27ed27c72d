import { facts } from '../../../rules/facts/index.ts';
import type { Case } from '../../cases/case.ts';
import { contract } from '../../contract.ts';
import type { PolicyFiles } from '../../index.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import type { Mutant } from '../../mutate/mutant.ts';
import type { MutantResult } from '../../mutate/score.ts';
import type { Trying } from '../../running-properties.ts';
import { type MutantTrier, mutantTrier } from '../../trying-mutants.ts';
import type { ToldApart } from '../../verify/telling-apart.ts';
import { besideContract } from '../rules-of-folder.ts';

/** What every thread is told: the rule files that stand beside the contract's, and what mutants are tried on. */
export interface MutantWork {
  readonly rules: Readonly<Record<string, unknown>> | null;
  readonly cases: readonly Case[];
  readonly properties: readonly unknown[];
  readonly trying: Trying;
}

/** One piece of work. */
export type MutantTask =
  | { readonly mutant: Mutant }
  | { readonly mutants: readonly Mutant[]; readonly decision: string; readonly draws: number; readonly seed: number };

export type MutantAnswer = MutantResult | readonly (readonly [id: string, told: ToldApart])[];

export const filesOf = ({ rules }: Pick<MutantWork, 'rules'>): PolicyFiles =>
  besideContract(new Map(Object.entries(rules ?? {})));

/** The policy is that of the contract wherever its own files are changed: it is loaded already. */
export const trierOf = ({ rules, ...triedOn }: MutantWork): MutantTrier =>
  mutantTrier(filesOf({ rules }), facts, { ...triedOn, check: null }, rules === null ? ofContract() : undefined);

export const ofContract = (): InnerPolicy => contract() as unknown as InnerPolicy;

export async function answerTask(task: MutantTask, trier: MutantTrier): Promise<MutantAnswer> {
  if ('mutant' in task) return trier.tried(task.mutant);
  return [...trier.told(task.mutants, task.decision, task.draws, task.seed)];
}

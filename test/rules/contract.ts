import { readdirSync, readFileSync } from 'node:fs';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { modules } from '../../src/contract.ts';
import type { Expected } from '../../src/language/answer/differences.ts';
import type { Example } from '../../src/language/model/decision-model.ts';
import { policyOf } from '../../src/policy.ts';

const read = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
const decisionsFolder = new URL('../../rules/decisions/', import.meta.url);
const casesFolder = new URL('../cases/', import.meta.url);

/** Every rule file as it lies in its folder, by decision. */
export const ruleFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  readdirSync(decisionsFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), read(new URL(name, decisionsFolder))]),
);

/** The contract's policy made of the files as they lie there, so that none is forgotten in the index. */
export const contract = policyOf({ ...files, rules: ruleFiles }, facts, modules());

/** The same without compiled code. */
export const byClosures = policyOf({ ...files, rules: ruleFiles }, facts);

/** The examples of a decision with all their facts, as they stand beside its rule file. */
export const examplesOf = (decision: string): readonly Example[] => contract.modelOf(decision).examples;

export interface GoldenCase {
  readonly id: string;
  readonly decision: string;
  readonly facts: Record<string, unknown>;
  readonly readings?: Record<string, string> | undefined;
  readonly expect: Expected;
  readonly why: string;
}

export const goldenCases = (decision: string): readonly GoldenCase[] =>
  read(new URL(`${decision}.json`, casesFolder)) as GoldenCase[];

import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { RuleFile } from '../../src/language/grammar/rule-file.ts';
import { policyOf } from '../../src/policy.ts';
import type { Consulted } from './drawing.ts';
import { callable, musts } from './must-come-up.ts';
import { documents } from './policy-around.ts';
import { type Random, randomFrom } from './random.ts';
import { type DrawnSchema, drawSchema } from './random-facts.ts';
import { type DrawnFile, drawFile } from './random-file.ts';

export interface Drawn {
  readonly schema: DrawnSchema;
  readonly files: Readonly<Record<string, RuleFile>>;
  readonly main: DrawnFile;
  readonly random: Random;
}

/** Two rule files over one schema, the second of which may consult the first. The same number of a seed is the same again. */
export function draw(seed: number, number: number): Drawn {
  const random = randomFrom(seed + Math.imul(number, 0x9e3779b1));
  const schema = drawSchema(random);
  const first = drawFile(
    'first-decision',
    { must: '', depth: 1 },
    { schema, operators: callable, consulted: null },
    random,
  );
  const model = load(schema, { 'first-decision': first.file }).modelOf('first-decision');
  const consulted: Consulted = {
    decision: 'first-decision',
    outcomes: ['one', 'two', 'three'],
    values: new Map([...model.values].map(([name, { type }]) => [name, type])),
  };
  const must = musts[number % musts.length] as string;
  const main = drawFile('main-decision', { must, depth: 3 }, { schema, operators: callable, consulted }, random);
  return { schema, files: { 'first-decision': first.file, 'main-decision': main.file }, main, random };
}

export type Loaded = ReturnType<typeof load>;

export const load = (schema: DrawnSchema, rules: Readonly<Record<string, RuleFile>>) =>
  policyOf({ ...documents, rules }, schema.schema);

/** The issues of the main file. */
export function issuesOf(policy: Loaded): readonly Issue[] {
  try {
    policy.modelOf('main-decision');
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.issues;
    throw error;
  }
}

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

/** A rule file over a schema of facts, and one that it may consult. The same number of a seed is the same again. */
export function draw(seed: number, number: number): Drawn {
  const random = randomFrom(seed + Math.imul(number, 0x9e3779b1));
  const schema = drawSchema(random);
  const must = musts[number % musts.length] as string;
  const first = must.startsWith('decision') || random.chance(0.3) ? drawConsulted(schema, random) : null;
  const material = { schema, operators: callable, consulted: first?.consulted ?? null };
  const main = drawFile('main-decision', { must, depth: 3 }, material, random);
  return { schema, files: { ...first?.files, 'main-decision': main.file }, main, random };
}

function drawConsulted(schema: DrawnSchema, random: Random) {
  const decision = 'first-decision';
  const material = { schema, operators: callable, consulted: null };
  const { file } = drawFile(decision, { must: '', depth: 1 }, material, random);
  const { values } = load(schema, { [decision]: file }).modelOf(decision);
  const consulted: Consulted = {
    decision,
    outcomes: ['one', 'two', 'three'],
    values: new Map([...values].map(([name, { type }]) => [name, type])),
  };
  return { files: { [decision]: file }, consulted };
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

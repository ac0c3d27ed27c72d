import { PolicyError } from '../../src/index.ts';
import type { Json } from './json-tree.ts';

/** Something that is given hostile input. What it throws and is no `Refused` is a finding. */
export interface Target {
  readonly name: string;
  /** Good inputs, from which the others are made. */
  readonly seeds: readonly Json[];
  readonly run: (input: Json) => unknown;
  /** What is held of an input too, but takes so long that it is tried on those that are kept and a few others only. */
  readonly alsoHold?: (input: Json) => Promise<void>;
}

/** What must hold of an answer and does not. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** What a call gives, as text: the answer, or the words of its refusal. Anything else that is thrown goes on. */
export async function told(call: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await call()) ?? 'nothing';
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return `refused: ${error.message}`;
  }
}

/** Runs out of steps sooner or later than the other evaluator does, which counts its own. */
const isOutOfSteps = (answer: string): boolean => /^refused: .* steps to work one answer out/.test(answer);

/** Both evaluators give the same answer, or refuse in the same words. */
export async function holdsAlike(compiled: () => unknown, byEngine: () => unknown): Promise<void> {
  const answers = [await told(compiled), await told(byEngine)] as const;
  if (answers[0] === answers[1] || answers.some(isOutOfSteps)) return;
  throw new Broken(`evaluators differ:\n  compiled: ${answers[0]}\n  engine:   ${answers[1]}`);
}

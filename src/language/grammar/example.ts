import * as z from 'zod';
import type { Expected } from '../answer/differences.ts';
import { lazily } from '../run-time/lazily.ts';
import { id, name, words } from './shape.ts';

/** The form of examples, in a rule file and beside it. */

const parts = lazily(() => {
  const facts = z.record(z.string(), z.json());
  const asked = { readings: z.record(id, id).optional(), expect: z.strictObject(expectedParts()) };
  return { facts, asked };
});

/** What is expected of a decision. */
export const expectedParts = lazily(() => ({
  outcome: id.nullable(),
  values: z.record(name, z.json()).optional(),
  needs: z.array(z.string()).optional(),
  effects: z.array(effect()).optional(),
  clauses: z.array(z.string()).optional(),
}));

/** What an effect is expected to be: what it leaves out may be anything. */
const effect = lazily(() =>
  z.strictObject({
    party: z.enum(['customer', 'provider']),
    modality: z.enum(['may', 'must', 'must-not', 'is-entitled-to']),
    action: id,
    by: z.string().nullable().optional(),
    amount: z.string().nullable().optional(),
    clause: z.string().min(1).optional(),
  }),
);

export const example = lazily((): z.ZodType<ExampleFile> => {
  const { facts, asked } = parts();
  return z.strictObject({ name: words, facts, ...asked });
});

/** Examples of one decision beside its rule file: facts to start from, and what each changes in them. */
export const examplesFile = lazily((): z.ZodType<ExamplesFile> => {
  const { facts, asked } = parts();
  const changed = { name: words, facts: facts.optional(), without: z.array(z.string()).optional(), ...asked };
  return z.strictObject({ base: facts, examples: z.array(z.strictObject(changed)).min(1) });
});

/** A boundary case. An outcome of `null` means that facts are missing; then `needs` names some of them. */
export interface ExampleFile extends Asked {
  readonly name: string;
  readonly facts: FactsFile;
}

type FactsFile = Readonly<Record<string, unknown>>;

interface Asked {
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly expect: Expected & { readonly outcome: string | null };
}

export interface ExamplesFile {
  /** The facts that examples start from. */
  readonly base: FactsFile;
  readonly examples: readonly ChangedExampleFile[];
}

export interface ChangedExampleFile extends Asked {
  readonly name: string;
  /** What is laid over the base: objects go into one another, anything else takes the place of what was there. */
  readonly facts?: FactsFile | undefined;
  /** Paths of the base that are left out. */
  readonly without?: readonly string[] | undefined;
}

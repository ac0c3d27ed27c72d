import { z } from 'zod';
import { lazily } from '../run-time/lazily.ts';
import { id, name, words } from './shape.ts';

/** The form of examples, in a rule file and beside it. */

const parts = lazily(() => {
  const facts = z.record(z.string(), z.json());
  const asked = {
    readings: z.record(id, id).optional(),
    expect: z.strictObject({
      outcome: id.nullable(),
      values: z.record(name, z.json()).optional(),
      needs: z.array(z.string()).optional(),
    }),
  };
  return { facts, asked };
});

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
  readonly expect: {
    readonly outcome: string | null;
    readonly values?: Readonly<Record<string, unknown>> | undefined;
    readonly needs?: readonly string[] | undefined;
  };
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

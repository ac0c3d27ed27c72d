import * as z from 'zod';
import { lazily } from '../run-time/lazily.ts';
import { name, shape, term, words } from './shape.ts';
import type { ShapeFile, TermFile } from './shape-file.ts';

/** What a fact, or a field of every entry of a list, has to be (`is`), or may be at most (`atMost`), by other facts. */
export interface BoundFile {
  /** A fact, or a field of the entries of one: `list[].field`. */
  readonly fact: string;
  /** What an entry is called in the shapes below, for a field of entries. */
  readonly as?: string | undefined;
  readonly terms?: Readonly<Record<string, TermFile>> | undefined;
  readonly is?: ShapeFile | undefined;
  readonly atMost?: ShapeFile | undefined;
  /** The condition on which it is bound; always without one. */
  readonly where?: ShapeFile | undefined;
  /** The other facts that must be given for it to be looked for. */
  readonly given: readonly string[];
  /** Why, in words. */
  readonly means: string;
}

export const boundFile = lazily(
  (): z.ZodType<BoundFile> =>
    z
      .strictObject({
        fact: words,
        as: name.optional(),
        terms: z.record(name, term).optional(),
        is: shape.optional(),
        atMost: shape.optional(),
        where: shape.optional(),
        given: z.array(words),
        means: words,
      })
      .refine((file) => (file.is === undefined) !== (file.atMost === undefined), { error: 'either `is` or `atMost`' })
      .refine((file) => (file.as === undefined) !== file.fact.includes('[].'), {
        path: ['as'],
        error: 'what an entry is called, for a field of entries and for nothing else',
      }),
);

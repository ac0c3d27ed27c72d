import { z } from 'zod';
import { literals } from './literal.ts';
import type { FactFile, ShapeFile, ShortSentenceFile, TermFile } from './shape-file.ts';

/** The closed form of what a term may be, as JSON. */

export const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: 'a name in camelCase' });
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id in kebab-case' });
export const reference = z.string().min(1);
export const words = z.string().min(1);

export const shape: z.ZodType<ShapeFile> = z.lazy(() => anyShape);
const terms = z.lazy(() => z.record(name, term));

export const factOperand: z.ZodType<FactFile> = z.strictObject({ fact: reference });

/** Shapes that are objects, by the key that marks them. */
export const forms = {
  operator: z.strictObject({
    fact: shape,
    operator: reference,
    value: shape.optional(),
    and: z.record(name, shape).optional(),
  }),
  reading: z.strictObject({ reading: id, options: z.record(id, shape) }),
  when: z.strictObject({ when: z.array(z.strictObject({ condition: shape, then: shape })).min(1), else: shape }),
  each: z.strictObject({
    each: shape,
    as: name,
    where: shape.optional(),
    terms: terms.optional(),
    gives: z.union([reference, z.record(name, shape)]).optional(),
    is: shape.optional(),
  }),
  fold: z.strictObject({ fold: shape, as: name, so: name, from: shape, terms: terms.optional(), next: shape }),
  record: z.strictObject({ record: z.record(name, shape) }),
  list: z.strictObject({ list: z.array(shape) }),
  all: z.strictObject({ all: z.array(shape) }),
  any: z.strictObject({ any: z.array(shape) }),
  not: z.strictObject({ not: shape }),
  field: z.strictObject({ field: reference, of: shape }),
  decision: z.strictObject({
    decision: id,
    value: name.optional(),
    outcome: z.literal(true).optional(),
    with: z.record(reference, shape).optional(),
  }),
  table: z.strictObject({ table: id, unlessGiven: reference.optional() }),
  leftOut: z.strictObject({ leftOut: reference }),
  choice: z.strictObject({ choice: z.string().min(1) }),
  always: z.strictObject({ always: z.boolean() }),
  nil: z.strictObject({ nil: z.enum(['money', 'decimal', 'int']) }),
  none: z.strictObject({ none: z.literal(true) }),
  fact: factOperand,
};

/** Every object that is a shape, by the key that marks it: a form, or a literal by its kind. */
export const shapes = { ...forms, ...literals(z.int()) };

/** Sentences in short, by how many parts they have. */
export const shortSentences: Readonly<Record<number, z.ZodType<ShortSentenceFile>>> = {
  2: z.tuple([shape, reference]),
  3: z.tuple([shape, reference, shape]),
  4: z.tuple([shape, reference, shape, z.record(name, shape)]),
};

/** What stands in a message where no shape was found. */
export const shapeExpected = 'a name, a shape, true, false, a sentence or `[]`';

const anyShape = z.union(
  [
    z.string().min(1),
    z.boolean(),
    z.tuple([]),
    ...Object.values(shortSentences),
    ...Object.values(shapes),
  ] as unknown as [z.ZodType<ShapeFile>],
  { error: shapeExpected },
);

// Zod tries every shape on every part of a file, and on every part that is not there, which took most of the time of loading
// one. So that which the mark of an object tells is tried first; all are tried where it does not fit, for the issues they give.
const tryAll = anyShape._zod.run;
anyShape._zod.run = (payload, context) => {
  const marked = markedShape(payload.value);
  if (marked === null) return tryAll(payload, context);
  const tried = marked._zod.run({ value: payload.value, issues: [] }, context);
  return !(tried instanceof Promise) && tried.issues.length === 0 ? tried : tryAll(payload, context);
};

function markedShape(value: unknown): z.ZodType | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const mark = Object.keys(shapes).find((key) => key in value);
  return mark === undefined ? null : shapes[mark as keyof typeof shapes];
}

export const term: z.ZodType<TermFile> = z.strictObject({ means: words, is: shape });

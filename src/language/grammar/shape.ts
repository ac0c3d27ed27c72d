import * as z from 'zod';
import { lazily } from '../run-time/lazily.ts';
import { literals } from './literal.ts';
import type { FactFile, ShapeFile, ShortSentenceFile, TermFile } from './shape-file.ts';

/** The closed form of what a term may be, as JSON. */

export const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: 'a name in camelCase' });
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id in kebab-case' });
export const reference = z.string().min(1);
export const words = z.string().min(1);

export const shape: z.ZodType<ShapeFile> = z.lazy(() => grammar().anyShape);
const terms = z.lazy(() => z.record(name, term));

export const factOperand: z.ZodType<FactFile> = z.strictObject({ fact: reference });

/** All schemas of shapes, made when one is first asked for: rule files that are known to be in their form need none. */
export const grammar = lazily(() => {
  const oneBranch = z.strictObject({ when: shape, then: shape, else: shape.optional() });
  const branches = z.strictObject({
    when: z.array(z.strictObject({ condition: shape, then: shape })).min(1),
    else: shape.optional(),
  });

  /** Shapes that are objects, by the key that marks them. */
  const forms = {
    operator: z.strictObject({
      fact: shape,
      operator: reference,
      value: shape.optional(),
      and: z.record(name, shape).optional(),
    }),
    reading: z.strictObject({ reading: id, options: z.record(id, shape) }),
    when: z.union([oneBranch, branches]),
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
      everywhere: z.literal(true).optional(),
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
  const shapes = { ...forms, ...literals(z.int()) };

  /** Sentences in short, by how many parts they have. */
  const shortSentences: Readonly<Record<number, z.ZodType<ShortSentenceFile>>> = {
    2: z.tuple([shape, reference]),
    3: z.tuple([shape, reference, shape]),
    4: z.tuple([shape, reference, shape, z.record(name, shape)]),
  };

  const anyShape = byMark(
    z.union(
      [
        z.string().min(1),
        z.boolean(),
        z.tuple([]),
        ...Object.values(shortSentences),
        ...Object.values(shapes),
      ] as unknown as [z.ZodType<ShapeFile>],
      { error: shapeExpected },
    ),
    marked,
  );

  /** A shape with what it means: beside it, or `is` beside what it means. */
  const longTerm = z.strictObject({ means: words, is: shape });
  const toldShapes = Object.fromEntries(Object.entries(shapes).map(([mark, form]) => [mark, withMeans(form)]));

  const term: z.ZodType<TermFile> = byMark(
    z.union([longTerm, ...Object.values(toldShapes), shape] as unknown as [z.ZodType<TermFile>], {
      error: termExpected,
    }),
    termForm,
  );
  return { forms, shapes, shortSentences, anyShape, longTerm, toldShapes, term };
});

export const term: z.ZodType<TermFile> = z.lazy(() => grammar().term);

/** What stands in a message where no shape, or no term, was found. */
export const shapeExpected = 'a name, a shape, true, false, a sentence or `[]`';
export const termExpected = 'a shape, alone or with what it means';

/** The form that a term is meant to have. */
export function termForm(value: unknown): z.ZodType | null {
  if (!isObject(value) || !('means' in value)) return shape;
  const { longTerm, toldShapes } = grammar();
  if (Object.keys(value).every((key) => key === 'means' || key === 'is')) return longTerm;
  const mark = markOf(value);
  return mark === null ? longTerm : (toldShapes[mark] ?? null);
}

/** The form that an object is meant to have. */
export function marked(value: unknown): z.ZodType | null {
  const mark = isObject(value) ? markOf(value) : null;
  return mark === null ? null : grammar().shapes[mark];
}

type Mark = keyof ReturnType<typeof grammar>['shapes'];

const markOf = (value: object): Mark | null =>
  (Object.keys(grammar().shapes) as Mark[]).find((key) => key in value) ?? null;

function withMeans(form: z.ZodType): z.ZodType {
  if (form instanceof z.ZodObject) return form.extend({ means: words });
  return form instanceof z.ZodUnion ? z.union(form.options.map((option) => withMeans(option as z.ZodType))) : form;
}

// Zod tries every shape on every part of a file, and on every part that is not there, which took most of the time of loading
// one. So that which the mark of an object tells is tried first; all are tried where it does not fit, for the issues they give.
function byMark<T extends z.ZodType>(union: T, formOf: (value: unknown) => z.ZodType | null): T {
  const tryAll = union._zod.run;
  union._zod.run = (payload, context) => {
    const form = formOf(payload.value);
    if (form === null) return tryAll(payload, context);
    const tried = form._zod.run({ value: payload.value, issues: [] }, context);
    return !(tried instanceof Promise) && tried.issues.length === 0 ? tried : tryAll(payload, context);
  };
  return union;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import * as z from 'zod';
import { lazily } from '../run-time/lazily.ts';
import type { PropertyFile, Template } from './property-file.ts';
import { id, name, reference, shape, term, words } from './shape.ts';

/** The closed form of properties, as JSON: of each template one. */
export const propertyForms = lazily(() => {
  const readings = z.union([
    z.enum(['default', 'all']),
    z.record(id, z.union([id, z.array(id).min(1)]), { error: '"default", "all" or an object of options' }),
  ]);
  const about = {
    id: words.describe('what it is called, such as P12'),
    name: words.describe('what it says, in plain English'),
    clauses: z.array(z.string().min(1)).min(1).describe('the clauses that say so'),
    decision: id.describe('the decision that it is about, as `contract-rules list` names them'),
    facts: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'facts that are fixed; { "oneOf": [ … ] } stands for one of some, { "between": [a, b] } for a day or a sum',
      ),
    given: shape.optional().describe('the condition on which something is said of a customer'),
    terms: z.record(name, term).optional().describe('terms that the shapes name'),
    readings: readings.optional().describe('"default", "all", or options by reading'),
    share: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('the least share of the customers tried of whom something has to be said, from 0 to 1'),
    why: words.optional(),
  };
  const property = <T extends Template, Shape extends z.ZodRawShape>(template: T, parts: Shape) =>
    z.strictObject({ ...about, property: z.literal(template), ...parts });

  const these = z.array(shape).min(2);
  const ofAnswer = { of: shape.optional().describe('what is looked at; the outcome and every value unless told') };
  const of = { of: shape.describe('what is looked at: a value, or what is worked out from some') };
  const within = { within: shape.optional().describe('what rounding may make of it, either way') };
  const path = reference.describe('the path of a fact');
  const byPath = z.record(reference, shape);

  const moved = z.union(
    [
      path,
      z.array(path).min(2),
      z.strictObject({ fact: path, order: z.array(z.unknown()).min(2) }),
      z.strictObject({ reading: id, order: z.array(id).min(2) }),
    ],
    { error: 'a path, a list of paths, or a fact or reading with an `order`' },
  );
  const bounds = ['upTo', 'before', 'from', 'after'] as const;
  const bound = z.strictObject({ ...about, property: z.literal('flips-exactly-at'), fact: path, holds: shape });

  return {
    always: property('always', { holds: shape }),
    implies: property('implies', { if: shape, then: shape }),
    'never-both': property('never-both', { these }),
    'exactly-one-of': property('exactly-one-of', { these }),
    'never-negative': property('never-negative', ofAnswer),
    'at-most': property('at-most', { ...of, limit: shape }),
    'monotone-in': property('monotone-in', { in: moved, ...of, never: z.enum(['falls', 'rises']) }),
    'flips-exactly-at': oneOfForms(bounds.map((key) => bound.extend({ [key]: shape }))),
    'independent-of': property('independent-of', {
      whatever: z.array(z.union([path, z.strictObject({ reading: id })])).min(1),
      ...ofAnswer,
    }),
    'order-does-not-matter': property('order-does-not-matter', { list: path, ...ofAnswer }),
    'additive-over-split-periods': oneOfForms([
      property('additive-over-split-periods', {
        ...of,
        list: path,
        from: name.optional(),
        to: name.optional(),
        ...within,
      }),
      property('additive-over-split-periods', { ...of, until: path, carrying: byPath, ...within }),
    ]),
    'additive-over-split-amounts': property('additive-over-split-amounts', { ...of, amount: path, ...within }),
    'unchanged-by': oneOfForms([
      property('unchanged-by', { putting: byPath, ...ofAnswer }),
      property('unchanged-by', {
        adding: z.strictObject({ to: path, entry: z.record(name, shape) }),
        ...ofAnswer,
      }),
    ]),
    'no-gap-no-conflict': property('no-gap-no-conflict', { over: path, these: these.optional() }),
    'decided-when-all-given': property('decided-when-all-given', { values: z.array(name).min(1).optional() }),
  } satisfies Readonly<Record<Template, z.ZodType>>;
});

const oneOfForms = (forms: readonly z.ZodObject[]) => z.union(forms as [z.ZodObject]);

/** The ids of the templates. */
export const templates = lazily(() => Object.keys(propertyForms()) as Template[]);

/** The form of a property of a template. */
export const propertyForm = (template: Template): z.ZodType<PropertyFile> =>
  propertyForms()[template] as unknown as z.ZodType<PropertyFile>;

/** The form of a file of properties; each of them is checked by that of its template. */
export const propertiesFile = lazily(() =>
  z.strictObject({
    $schema: z.string().optional(),
    properties: z.array(z.union(Object.values<z.ZodType>(propertyForms()) as [z.ZodType])).min(1),
  }),
);

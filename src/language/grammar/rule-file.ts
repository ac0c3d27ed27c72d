import { z } from 'zod';
import { isDate } from '../../values/date.ts';
import { literal } from './literal.ts';

/** The closed form of a rule file, as JSON. `check` says what a file means; this says what it may look like. */

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: 'a name in camelCase' });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id in kebab-case' });
const reference = z.string().min(1);
const words = z.string().min(1);
const clause = z.string().min(1);

const factOperand = z.strictObject({ fact: reference });
const operand = z.union([factOperand, z.string(), z.boolean()]);
export type OperandFile = z.infer<typeof operand>;

const sentence = z.strictObject({
  fact: reference,
  operator: reference,
  value: operand.optional(),
  and: z.record(name, operand).optional(),
});
export type SentenceFile = z.infer<typeof sentence>;

/** What a term may be, by the key that marks it. Options and branches may hold a shape of their own. */
export const shapes = {
  operator: sentence,
  reading: z.strictObject({
    reading: id,
    get options() {
      return z.record(id, shape);
    },
  }),
  when: z.strictObject({
    get when() {
      return z.array(z.strictObject({ condition: reference, then: shape })).min(1);
    },
    get else() {
      return shape;
    },
  }),
  each: z.strictObject({
    each: reference,
    as: name,
    get terms() {
      return z.record(name, term);
    },
    gives: z.union([reference, z.record(name, reference)]),
  }),
  all: z.strictObject({ all: z.array(sentence) }),
  any: z.strictObject({ any: z.array(sentence) }),
  field: z.strictObject({ field: reference, of: reference }),
  decision: z.strictObject({
    decision: id,
    value: name.optional(),
    outcome: z.literal(true).optional(),
    with: z.record(reference, factOperand).optional(),
  }),
  table: z.strictObject({ table: id, unlessGiven: reference.optional() }),
  leftOut: z.strictObject({ leftOut: reference }),
  choice: z.strictObject({ choice: z.string().min(1) }),
  always: z.strictObject({ always: z.boolean() }),
  nil: z.strictObject({ nil: z.enum(['money', 'decimal', 'int']) }),
  none: z.strictObject({ none: z.literal(true) }),
  fact: factOperand,
};
export type ShapeKey = keyof typeof shapes;

const shape: z.ZodType<ShapeFile> = z.lazy(() =>
  z.union(Object.values(shapes) as unknown as [z.ZodType<ShapeFile>, z.ZodType<ShapeFile>]),
);
export type ShapeFile =
  | SentenceFile
  | { reading: string; options: Record<string, ShapeFile> }
  | { when: { condition: string; then: ShapeFile }[]; else: ShapeFile }
  | { each: string; as: string; terms: Record<string, TermFile>; gives: string | Record<string, string> }
  | { all: SentenceFile[] }
  | { any: SentenceFile[] }
  | { field: string; of: string }
  | {
      decision: string;
      value?: string | undefined;
      outcome?: true | undefined;
      with?: Record<string, { fact: string }> | undefined;
    }
  | { table: string; unlessGiven?: string | undefined }
  | { leftOut: string }
  | { choice: string }
  | { always: boolean }
  | { nil: 'money' | 'decimal' | 'int' }
  | { none: true }
  | { fact: string };

export const term = z.strictObject({ means: words, is: shape });
export type TermFile = { means: string; is: ShapeFile };

const day = z.string().refine(isDate, { error: 'a day, like "2025-03-10"' });
const dated = z.strictObject({ from: day, value: literal });

/** A number of the contract: one for all time, or one from each given day on, found by the day that `on` names. */
const parameter = z.union([
  z.strictObject({ means: words, value: literal, clause }),
  z.strictObject({ means: words, dated: z.array(dated).min(1), on: reference, clause }),
]);
export type ParameterFile = z.infer<typeof parameter>;

/** A condition of a rule: exactly what json-rules-engine reads, so that `rules` run in it verbatim. */
const condition = z.union([
  z.strictObject({ fact: reference, operator: reference, value: operand }),
  z.strictObject({ not: z.strictObject({ condition: id }) }),
]);
export type ConditionFile = z.infer<typeof condition>;

const conditions = z.union([z.strictObject({ all: z.array(condition) }), z.strictObject({ any: z.array(condition) })]);
const event = z.strictObject({ type: id, params: z.strictObject({ clause, because: words }) });

const effect = z.strictObject({
  party: z.enum(['customer', 'provider']),
  modality: z.enum(['may', 'must', 'must-not', 'is-entitled-to']),
  action: id,
  by: name.optional(),
  amount: name.optional(),
  clause,
});

/** Whose favour it is in when a value is later, larger, or yes. */
const side = z.enum(['customer', 'provider']);

/** How a value is shown: its places and rounding, where its type does not settle them. */
export const shownAs = z.enum(['percent-4dp', 'decimal-10dp']);

const example = z.strictObject({
  name: words,
  facts: z.record(z.string(), z.json()),
  readings: z.record(id, id).optional(),
  expect: z.strictObject({
    outcome: id.nullable(),
    values: z.record(name, z.json()).optional(),
    needs: z.array(z.string()).optional(),
  }),
});
export type ExampleFile = z.infer<typeof example>;

export const ruleFile = z.strictObject({
  $schema: z.string().optional(),
  decision: id,
  question: words,
  clauses: z.array(clause).min(1),
  parameters: z.record(name, parameter),
  terms: z.record(name, term),
  rules: z.array(z.strictObject({ name: id, conditions, event })),
  otherwise: event,
  values: z.record(
    name,
    z.strictObject({
      means: words,
      is: name.optional(),
      shown: shownAs.optional(),
      unit: words.optional(),
      moreFavours: side.optional(),
    }),
  ),
  effects: z.record(id, z.array(effect)),
  immaterial: z.record(reference, words).optional(),
  examples: z.array(example).min(1),
});
export type RuleFile = z.infer<typeof ruleFile>;

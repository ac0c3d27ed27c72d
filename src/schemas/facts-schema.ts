import * as z from 'zod';
import { limits } from '../language/limits.ts';
import { forms, type JsonSchema } from './forms.ts';

/** What a schema cannot say, in the description of each. */
export const notSaid =
  'Refused although the schema accepts it: facts that cannot be true together (days in the wrong order, sums above what they are part of, another percentage for the same day, a window that ends when it begins), and more lists and objects in all than there may be.';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const base = 'https://invictanet.example/contract-rules/schemas/';

/** A schema that stands by itself, by the name of its file. */
export const schemaFile = (path: string, title: string, description: string, schema: JsonSchema): JsonSchema => ({
  $schema: dialect,
  $id: `${base}${path}`,
  title,
  description,
  ...schema,
});

/** All facts of a policy, each of its form; what text of a kind looks like stands in `$defs`. */
export function factsSchema(schema: z.ZodType): JsonSchema {
  const used = new Set<string>();
  const { $schema: _, ...all } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => told(jsonSchema as Record<string, unknown>, used),
  });
  const $defs = Object.fromEntries(Object.entries(forms).filter(([kind]) => used.has(kind)));
  return { ...all, $defs };
}

/** What our constructors note of a fact, in keywords that every validator knows. */
function told(schema: Record<string, unknown>, used: Set<string>): void {
  const { kind, unit, note, none, description } = schema;
  for (const word of ['kind', 'unit', 'note', 'none', 'description', 'noted']) delete schema[word];
  const more = [note, unit === undefined ? undefined : `in ${unit}`, none === undefined ? undefined : `null: ${none}`];
  const about = more.filter((part) => part !== undefined).join('; ');
  if (description !== undefined) schema.title = description;
  if (about !== '') schema.description = about;
  if (typeof kind !== 'string' || !Object.hasOwn(forms, kind) || schema.type !== 'string' || 'pattern' in schema)
    return;
  for (const word of ['type', 'minLength', 'maxLength']) delete schema[word];
  schema.$ref = `#/$defs/${kind}`;
  used.add(kind);
}

type Parts = Readonly<Record<string, JsonSchema>>;

/** The facts of one decision: all are of their form, and those that it reads are named. */
export function decisionFactsSchema(all: JsonSchema, listed: ReadonlySet<string>): JsonSchema {
  const properties = Object.entries(all.properties as Parts).flatMap(([name, fact]): [string, JsonSchema][] => {
    const nullable = (fact.anyOf as JsonSchema[] | undefined)?.[0];
    const fields = ((nullable ?? fact).properties ?? {}) as Parts;
    const at = `../facts.schema.json#/properties/${name}`;
    if (listed.has(name) && Object.keys(fields).length === 0) return [[name, { $ref: at }]];
    const within = nullable === undefined ? `${at}/properties/` : `${at}/anyOf/0/properties/`;
    const read = Object.keys(fields).filter((field) => listed.has(`${name}.${field}`));
    if (read.length === 0) return listed.has(name) ? [[name, { $ref: at }]] : [];
    const entity = {
      type: 'object',
      properties: Object.fromEntries(read.map((field) => [field, { $ref: within + field }])),
    };
    return [[name, nullable === undefined ? entity : { anyOf: [entity, { type: 'null' }] }]];
  });
  return { $ref: '../facts.schema.json', type: 'object', properties: Object.fromEntries(properties) };
}

/** A customer's file: all facts, and matters with an id and facts of their own. */
export function fileSchema(all: JsonSchema): JsonSchema {
  const facts = Object.fromEntries(
    Object.keys(all.properties as Parts).map((name) => [name, { $ref: `facts.schema.json#/properties/${name}` }]),
  );
  const id = { type: 'string', pattern: '\\S', title: 'what the matter is called; no two are called the same' };
  return {
    type: 'object',
    properties: {
      ...facts,
      matters: {
        type: 'array',
        title: 'what there can be several of',
        maxItems: limits.listEntries,
        items: { type: 'object', properties: { ...facts, id }, required: ['id'], additionalProperties: false },
      },
    },
    additionalProperties: false,
  };
}

import type { JsonSchema } from './forms.ts';

type Fields = Readonly<Record<string, JsonSchema>>;

/** An object of these fields and no others, and of those that may be left out. */
export const record = (fields: Fields, optional: Fields = {}): JsonSchema => ({
  type: 'object',
  properties: { ...fields, ...optional },
  ...(Object.keys(fields).length > 0 && { required: Object.keys(fields) }),
  additionalProperties: false,
});

/** A list; of nothing, where no entry can be. */
export const list = (items: JsonSchema | false): JsonSchema =>
  items === false ? { type: 'array', maxItems: 0 } : { type: 'array', items };

export const text = (pattern?: string): JsonSchema => ({ type: 'string', ...(pattern !== undefined && { pattern }) });

export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

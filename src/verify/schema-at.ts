import { type AnySchema, fieldsOf } from '../language/fact-type.ts';

/** The schema of a fact by its path. */
export const schemaAt = (schema: AnySchema, path: string): AnySchema =>
  path.split('.').reduce((at, name) => fieldsOf(at).find(([field]) => field === name)?.[1] ?? at, schema);

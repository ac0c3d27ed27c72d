import type { Value } from '../run-time/value.ts';
import type { AnySchema } from './fact-type.ts';

/** What a schema of a fact accepts, and as what the language holds it, said once more so that facts can be read without the schema. */
export type MadeAs =
  | { readonly kind: 'plain' | 'amount'; readonly read: ReadValue }
  | { readonly kind: 'list'; readonly item: AnySchema; readonly most: number }
  | {
      readonly kind: 'entry';
      readonly fields: Readonly<Record<string, AnySchema>>;
      readonly holds: ((entry: never) => boolean) | null;
    };

/** The value of content that the schema accepts; `undefined` leaves it to the schema to say what is wrong, or to accept it after all. */
export type ReadValue = (content: unknown) => Value | undefined;

const made = new WeakMap<object, MadeAs>();

/**
 * Notes as what a constructor has made a schema. Its definition is the key: it stays the same where words are added to the
 * schema, and is another where anything is that the schema accepts.
 */
export function noted<Schema extends AnySchema>(schema: Schema, as: MadeAs): Schema {
  made.set(schema._zod.def as object, as);
  return schema;
}

/** As what a schema was made; `null` for one to which somebody else has added. */
export const madeAs = (schema: AnySchema): MadeAs | null => made.get(schema._zod.def as object) ?? null;

import type { AnySchema } from './fact-type.ts';
import type { PlainForm, ReadValue } from './kinds.ts';

/** What a schema of a fact accepts, and as what the language holds it, said once more so that facts can be read without the schema. */
export type MadeAs =
  | { readonly kind: 'plain' | 'amount'; readonly read: ReadValue; readonly says: PlainForm }
  | { readonly kind: 'list'; readonly item: AnySchema; readonly most: number }
  | {
      readonly kind: 'entry';
      readonly fields: Readonly<Record<string, AnySchema>>;
      readonly together: EntryTest | null;
    };

/** What the fields of an entry have to be together: of which field it is said, whether it holds, and what is expected. */
export interface EntryTest {
  readonly field: string;
  readonly holds: (entry: never) => boolean;
  readonly expected: string;
}

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

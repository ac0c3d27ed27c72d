import type { PlainForm } from '../language/facts/kinds.ts';

/** The schema of facts as plain data, as far as facts are read and refused by it. */
export type KeptFact =
  | PlainForm
  | { readonly entity: KeptFields }
  | { readonly entry: KeptFields; readonly unlike?: KeptUnlike }
  | KeptList
  | { readonly nullable: KeptFact }
  | { readonly optional: KeptFact }
  | { readonly of: KeptFact; readonly default: unknown }
  | { readonly of: KeptFact; readonly unit: string };

/** A list, and of how many entries at most where that is not as of any list. */
export interface KeptList {
  readonly list: KeptFact;
  readonly most?: number;
}

export type KeptFields = Readonly<Record<string, KeptFact>>;

/** Two fields of an entry that must not be the same, and what is expected of the second. */
export interface KeptUnlike {
  readonly fields: readonly [string, string];
  readonly expected: string;
}

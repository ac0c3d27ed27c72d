import type { FactEntry } from './dictionary-as-data.ts';

/** Which fact to ask next, with all that belongs to asking it. */
export interface NextQuestion<Path extends string = string> extends Omit<FactEntry, 'path'> {
  readonly path: Path;
  /** The id of the matter of a file in which the answer belongs; null for what all of the file shares, and where facts of one decision are asked for. */
  readonly matter: string | null;
  /** The entity that may be none instead, so that one question does for both; then that is given as null. Null where there is no such. */
  readonly orNone: string | null;
  /** What to ask, in words. */
  readonly question: string;
  /** Why it matters: what hangs on it, and whether it alone may settle that. */
  readonly why: { readonly decision: string; readonly question: string; readonly alone: boolean };
  /** How many facts may matter still, this one among them. */
  readonly open: number;
}

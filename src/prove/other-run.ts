import type { Input } from '../core/inputs.ts';
import type { Entry } from './symbol.ts';

/** The same customer asked again, of whom some facts are others. */
export interface OtherRun {
  /** What the keys of facts that are others begin with, and their variables. */
  readonly mark: string;
  /** All that it reads, by keys without the mark. */
  readonly inputs: ReadonlyMap<string, Input>;
  /** Whether a fact, or a field of entries (`list[].field`), is any other; the rest is what it was. */
  readonly isMoved: (path: string) => boolean;
  /** The entries of the one list that is another, made of what they were. */
  readonly entriesOf?: (entries: readonly Entry[], input: Input) => readonly Entry[];
}

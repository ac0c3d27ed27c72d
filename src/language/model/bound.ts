import type { DecisionModel } from './decision-model.ts';
import type { Type } from './type.ts';

/** What a fact, or a field of every entry of a list, has to be or may be at most, checked. */
export interface Bound {
  /** As it is written: `invoice.paidOn`, `move.outages[].to`. */
  readonly fact: string;
  /** The fact, or the list in whose entries the field stands. */
  readonly list: string;
  readonly field: string | null;
  readonly type: Type;
  /** Whether it may be no more than the limit; else it has to be the same. */
  readonly isLimit: boolean;
  /** The other facts that must be given for it to be looked for. */
  readonly given: readonly string[];
  readonly means: string;
  /** Its terms `limit` and `applies`, lists of them for a field of entries. */
  readonly model: DecisionModel;
}

import type { ClauseRow, ClauseText, Reserved } from '../language/model/clause-row.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { compareRows, type NewText } from './compare-rows.ts';
import type { TextFile } from './recognise.ts';
import { type Resting, restingOn } from './resting-on.ts';

/** What became of the clauses of a policy in copies of its documents, and what rests on those that are not as they were. */
export interface TextComparison {
  /** The documents that the files hold, with the ids of the clauses that stand there as they were. */
  readonly documents: readonly {
    readonly document: string;
    readonly files: readonly string[];
    readonly unchanged: readonly string[];
  }[];
  /** Documents that no file holds; their clauses are not compared. */
  readonly notGiven: readonly string[];
  readonly changes: readonly TextChange[];
  /** Text that is no clause of the policy. */
  readonly appeared: readonly AppearedText[];
}

export interface TextChange {
  readonly change: 'changed' | 'renumbered' | 'vanished';
  readonly id: string;
  readonly title: string;
  /** Where the text stood; sentences count from 1, first and last included. */
  readonly was: Pick<ClauseText, 'clause' | 'sentences'>;
  /** Where it stands now, or what stands there instead; none where it vanished. */
  readonly now: NewText | null;
  readonly restingOnIt: Resting;
  /** What a person decides on the clause. */
  readonly reserved?: Reserved;
}

export interface AppearedText extends NewText {
  /** The clauses of the same number. */
  readonly beside: readonly { readonly id: string; readonly restingOnIt: Resting }[];
}

/** Compares files with the ledger of a policy. `strangers` are those that hold none of its clauses. */
export function compareText(
  { ledger, readings }: Pick<Dictionary, 'ledger' | 'readings'>,
  files: readonly TextFile[],
): { readonly comparison: TextComparison; readonly strangers: readonly string[] } {
  const ids = ledger.map(({ id }) => id);
  const known = new Map<ClauseRow, Resting>();
  const resting = (row: ClauseRow): Resting => {
    const found = known.get(row) ?? restingOn(row, readings.values(), ids);
    known.set(row, found);
    return found;
  };
  const { documents, notGiven, strangers, changes, appeared } = compareRows(ledger, files);
  const comparison: TextComparison = {
    documents,
    notGiven,
    changes: changes.map(({ change, row, now }) => {
      const { id, title, text, reserved } = row;
      const was = { clause: text.clause, sentences: text.sentences };
      return { change, id, title, was, now, restingOnIt: resting(row), ...(reserved && { reserved }) };
    }),
    appeared: appeared.map(({ beside, ...text }) => ({
      ...text,
      beside: beside.map((row) => ({ id: row.id, restingOnIt: resting(row) })),
    })),
  };
  return { comparison, strangers };
}

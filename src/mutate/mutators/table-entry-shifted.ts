import { addDays } from '../../values/date.ts';
import { type Change, type DocumentMutator, replaced } from '../source.ts';

/** A table as its document writes it. */
export interface TableEntries {
  readonly table: string;
  readonly entries?: readonly { readonly from: string; readonly value: string }[];
  readonly calendars?: Readonly<Record<string, readonly string[]>>;
}

/** A rate begins a day before or after, a holiday is a day before or after. */
export const tableEntryShifted: DocumentMutator<readonly TableEntries[]> = {
  id: 'table-entry-shifted',
  kind: 'tables',
  changes: (tables) =>
    tables.flatMap(({ table, entries = [], calendars = {} }, index): readonly Change[] => [
      ...entries.flatMap(({ from, value }, entry) =>
        [-1, 1].map((by) =>
          replaced(
            [index, 'entries', entry, 'from'],
            addDays(from, by),
            `\`${table}\`: ${value} from ${addDays(from, by)}, not from ${from}`,
          ),
        ),
      ),
      ...Object.entries(calendars).flatMap(([part, days]) =>
        days.flatMap((day, entry) =>
          [-1, 1].map((by) =>
            replaced(
              [index, 'calendars', part, entry],
              addDays(day, by),
              `\`${table}\` of ${part}: ${addDays(day, by)}, not ${day}`,
            ),
          ),
        ),
      ),
    ]),
};

import { toPlainValue, type Value } from '../run-time/value.ts';
import { operator } from './operator.ts';

type Entry = { readonly [field: string]: Value };

/**
 * The one of several records whose day, in the field named, is the latest; those without that day, or that are none, are passed over. Of
 * several with the same day the first in order of their text, so that the order of the list means nothing.
 */
export const latestBy = operator({
  takes: [{ list: { record: {}, as: 'entry' } }],
  and: { field: { field: 'date' } },
  gives: { any: 'entry' },
  evaluate: (records, { field }) => {
    const dayOf = (record: Entry | null) => (record?.[field] ?? null) as string | null;
    const dated = records.filter((record) => dayOf(record) !== null);
    const days = dated.map(dayOf).toSorted();
    const latest = dated.filter((record) => dayOf(record) === days.at(-1));
    return latest.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1))[0] ?? null;
  },
  english: (records, { field }) => `the one of ${records} with the latest ${field}`,
  examples: [
    [
      [
        { endsOn: '2025-03-01', of: 'first' },
        { endsOn: '2025-04-01', of: 'second' },
      ],
      { field: 'endsOn' },
      { endsOn: '2025-04-01', of: 'second' },
    ],
    [
      [
        { endsOn: '2025-03-01', of: 'second' },
        { endsOn: '2025-03-01', of: 'first' },
        { endsOn: null, of: 'third' },
      ],
      { field: 'endsOn' },
      { endsOn: '2025-03-01', of: 'first' },
    ],
    [[{ endsOn: null, of: 'first' }, null], { field: 'endsOn' }, null],
    [[], { field: 'endsOn' }, null],
  ],
});

const textOf = (record: Entry): string => JSON.stringify(toPlainValue(record));

import { type DocumentMutator, replaced } from '../source.ts';

/** A reading as its document writes it. */
export interface ReadingEntry {
  readonly id: string;
  readonly default: string;
  readonly options: readonly { readonly id: string }[];
}

/** Another option of a reading is its default. */
export const readingDefault: DocumentMutator<readonly ReadingEntry[]> = {
  id: 'reading-default',
  kind: 'logic',
  changes: (readings) =>
    readings.flatMap((reading, index) =>
      reading.options
        .filter(({ id }) => id !== reading.default)
        .map(({ id }) =>
          replaced(
            [index, 'default'],
            id,
            `\`${reading.id}\` is read as \`${id}\` unless told, not as \`${reading.default}\``,
          ),
        ),
    ),
};

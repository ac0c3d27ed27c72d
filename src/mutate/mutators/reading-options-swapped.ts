import { pointer } from '../../language/answer/issue.ts';
import type { Path } from '../places.ts';
import type { Change, RuleMutator } from '../source.ts';

/** What two options of a reading make of something is exchanged. */
export const readingOptionsSwapped: RuleMutator = {
  id: 'reading-options-swapped',
  kind: 'logic',
  changes: ({ rule, places }) => [
    ...places.flatMap(({ at, shape, within }) =>
      typeof shape === 'object' && 'reading' in shape
        ? swaps(shape.options, [...at, 'options'], `in \`${within}\``)
        : [],
    ),
    ...Object.entries(rule?.readings ?? {}).flatMap(([reading, { options }]) =>
      swaps(options, ['readings', reading, 'options'], `of \`${reading}\``),
    ),
  ],
};

/** Every two that are not the same. */
const swaps = (options: Readonly<Record<string, unknown>>, at: Path, where: string): readonly Change[] =>
  Object.entries(options).flatMap(([one, first], index, all) =>
    all
      .slice(index + 1)
      .filter(([, second]) => JSON.stringify(first) !== JSON.stringify(second))
      .map(([other, second]) => ({
        at,
        means: `${where}: what \`${one}\` and \`${other}\` make of it is exchanged`,
        edits: [
          { at: pointer([...at, one]), to: second },
          { at: pointer([...at, other]), to: first },
        ],
      })),
  );

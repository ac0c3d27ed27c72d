import { pointer } from '../../language/answer/issue.ts';
import { said } from '../said.ts';
import { type Change, exchanged, pairs, type RuleMutator } from '../source.ts';

const other = pairs([['allOf', 'anyOf']]);

/** Of several conditions one is enough where all had to hold, or all have to where one was enough. */
export const allForAny: RuleMutator = {
  id: 'all-for-any',
  kind: 'logic',
  changes: (source) => [
    ...source.places.flatMap(({ at, shape, within }): readonly Change[] => {
      if (typeof shape !== 'object' || !('all' in shape || 'any' in shape)) return [];
      const [key, list, to] =
        'all' in shape ? (['all', shape.all, 'any'] as const) : (['any', shape.any, 'all'] as const);
      if (list.length < 2) return [];
      const edits = [{ at: pointer([...at, key]) }, { at: pointer([...at, to]), to: list }];
      return [{ at, means: `in \`${within}\`: ${to}, not ${key}, of "${said(shape)}"`, edits }];
    }),
    ...exchanged(source, other),
  ],
};

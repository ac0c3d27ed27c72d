import type { ShapeFile } from '../../language/grammar/shape-file.ts';
import { branchesOf } from '../places.ts';
import { said } from '../said.ts';
import { type Change, type RuleMutator, removed } from '../source.ts';

/** A condition of several, or one that entries of a list are chosen by, is there no more; so is a branch with its condition. */
export const conditionDropped: RuleMutator = {
  id: 'condition-dropped',
  kind: 'logic',
  changes: ({ places }) =>
    places.flatMap(({ at, shape, within }): readonly Change[] => {
      if (typeof shape !== 'object') return [];
      const dropped = (key: string, list: readonly ShapeFile[]) =>
        list.length < 2
          ? []
          : list.map((one, index) =>
              removed(
                [...at, key, index],
                `in \`${within}\`: without ${key === 'when' ? 'the branch of ' : ''}"${said(one)}"`,
              ),
            );
      if ('all' in shape) return dropped('all', shape.all);
      if ('any' in shape) return dropped('any', shape.any);
      if ('each' in shape && shape.where !== undefined)
        return [removed([...at, 'where'], `in \`${within}\`: every entry, not only where "${said(shape.where)}"`)];
      if ('when' in shape && !('then' in shape))
        return dropped(
          'when',
          branchesOf(shape).map(({ condition }) => condition),
        );
      return [];
    }),
};

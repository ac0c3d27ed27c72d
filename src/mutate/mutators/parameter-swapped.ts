import type { RuleFile } from '../../language/grammar/rule-file.ts';
import { type RuleMutator, replaced } from '../source.ts';

/** Another parameter of the same kind stands in the place of one. */
export const parameterSwapped: RuleMutator = {
  id: 'parameter-swapped',
  kind: 'logic',
  changes: ({ rule, places }) => {
    const kinds = kindsOf(rule?.parameters ?? {});
    return places.flatMap(({ at, shape, within }) => {
      const isNamed = typeof shape === 'object' && 'fact' in shape && !('operator' in shape);
      const name = isNamed ? shape.fact : shape;
      const kind = typeof name === 'string' ? kinds.get(name) : undefined;
      if (kind === undefined) return [];
      return [...kinds]
        .filter(([other, of]) => other !== name && of === kind)
        .map(([other]) =>
          replaced(isNamed ? [...at, 'fact'] : at, other, `in \`${within}\`: \`${other}\`, not \`${name}\``),
        );
    });
  },
};

const kindsOf = (parameters: RuleFile['parameters']): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(parameters).map(([name, file]) => {
      const literal = 'value' in file ? file.value : (file.dated[0]?.value ?? {});
      return [name, Object.keys(literal)[0] as string];
    }),
  );

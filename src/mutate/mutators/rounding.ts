import { exchanged, pairs, type RuleMutator, removed, replaced } from '../source.ts';

const other = pairs([
  ['roundedToPenny', 'roundedDownToPenny'],
  ['dividedRoundedDown', 'dividedRoundedUp'],
]);

/** What is rounded one way is rounded the other; a value is shown with other places. */
export const rounding: RuleMutator = {
  id: 'rounding',
  kind: 'logic',
  changes: (source) => [
    ...exchanged(source, other),
    ...Object.entries(source.rule?.values ?? {}).flatMap(([name, { shown }]) => {
      if (shown === undefined) return [];
      const at = ['values', name, 'shown'];
      const to = shown === 'percent-4dp' ? 'decimal-10dp' : 'percent-4dp';
      return [
        replaced(at, to, `\`${name}\` is shown as ${to}`),
        removed(at, `\`${name}\` is shown with all its places`),
      ];
    }),
  ],
};

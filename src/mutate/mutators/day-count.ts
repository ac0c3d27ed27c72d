import type { Pattern } from '../../language/operators/pattern.ts';
import { inWords, said } from '../said.ts';
import {
  type Change,
  exchanged,
  pairs,
  type RuleMutator,
  type RuleSource,
  replaced,
  type SentencePlace,
  sentencesIn,
} from '../source.ts';

const other = pairs([
  ['dayBefore', 'dayAfter'],
  ['startOfMonth', 'endOfMonth'],
]);

/** Days are counted from another day, or in another way, of those that a word of the language knows. */
export const dayCount: RuleMutator = {
  id: 'day-count',
  kind: 'logic',
  changes: (source) => [
    ...exchanged(source, other),
    ...sentencesIn(source).flatMap((sentence) => otherChoices(sentence, source)),
  ],
};

function otherChoices({ place, file, keyOf }: SentencePlace, { vocabulary }: RuleSource): readonly Change[] {
  const [signature] = vocabulary.find(file.operator)?.operator.signatures ?? [];
  return Object.entries(file.and ?? {}).flatMap(([name, shape]) => {
    const chosen = typeof shape === 'object' && 'choice' in shape ? shape.choice : shape;
    const options = optionsOf(signature?.and[name]);
    if (typeof chosen !== 'string' || !options.includes(chosen)) return [];
    return options
      .filter((option) => option !== chosen)
      .map((option) =>
        replaced(
          [...place.at, keyOf.and, name],
          { choice: option },
          `in \`${place.within}\`: ${inWords(name)} ${option}, not ${chosen}, in "${said(place.shape)}"`,
        ),
      );
  });
}

const optionsOf = (pattern: Pattern | undefined): readonly string[] =>
  typeof pattern === 'object' && 'choice' in pattern ? pattern.choice : [];

import { pointer } from '../../language/answer/issue.ts';
import { said } from '../said.ts';
import { isInRule, type RuleMutator, type RuleSource, type SentencePlace, sentencesIn } from '../source.ts';

/** Those of which the order of operands means nothing. */
const symmetric = new Set([
  'is',
  'isNot',
  'plus',
  'times',
  'lesserOf',
  'greaterOf',
  'leastGiven',
  'greatestGiven',
  'earlierOf',
  'laterOf',
  'earliestGiven',
  'plusInterest',
]);

/** What is taken from another has that taken from it; what comes before comes after. */
export const operandsSwapped: RuleMutator = {
  id: 'operands-swapped',
  kind: 'logic',
  changes: (source) =>
    sentencesIn(source).flatMap((sentence) => {
      const { place, file, keyOf } = sentence;
      const operands = swapped(sentence, source);
      if (operands === null) return [];
      const edits = [
        { at: pointer([...place.at, keyOf.fact]), to: operands[0] },
        { at: pointer([...place.at, keyOf.value]), to: operands[1] },
      ];
      return [
        {
          at: place.at,
          means: `in \`${place.within}\`: ${said(file.value ?? '')} and ${said(file.fact)} change places in "${said(place.shape)}"`,
          edits,
        },
      ];
    }),
};

function swapped(
  { place, file, isShort }: SentencePlace,
  { vocabulary }: RuleSource,
): readonly [unknown, unknown] | null {
  const { fact, operator, value } = file;
  if (value === undefined || symmetric.has(operator)) return null;
  const signatures = vocabulary.find(operator)?.operator.signatures ?? [];
  if (!signatures.some(({ takes: [one, other] }) => JSON.stringify(one) === JSON.stringify(other))) return null;
  if (isShort) return [value, fact];
  const isName = typeof value === 'object' && 'fact' in value && !('operator' in value);
  if (!isName) return isInRule(place) ? null : [value, typeof fact === 'string' ? { fact } : fact];
  return [value.fact, typeof fact === 'string' ? { fact } : fact];
}

import { said } from '../said.ts';
import { type RuleMutator, type RuleSource, replaced, sentencesIn } from '../source.ts';

/** A step of a calculation is not made: what it starts from stands for what it comes to. */
export const stepLeftOut: RuleMutator = {
  id: 'step-left-out',
  kind: 'logic',
  changes: (source) =>
    sentencesIn(source).flatMap(({ place, file, isShort }) => {
      if (!keepsKind(file.operator, source)) return [];
      const { at, shape, within } = place;
      const fact = isShort || typeof file.fact !== 'string' ? file.fact : { fact: file.fact };
      const told = typeof shape === 'object' && 'means' in shape ? { means: shape.means, is: fact } : fact;
      return replaced(at, told, `in \`${within}\`: ${said(file.fact)}, not "${said(shape)}"`);
    }),
};

/** Whether what comes of it is of the kind of what it starts from. */
function keepsKind(operator: string, { vocabulary }: RuleSource): boolean {
  const found = vocabulary.find(operator)?.operator;
  if (found === undefined || found.isCondition) return false;
  return (
    operator === 'roundedToPenny' ||
    found.signatures.some(({ takes: [first], gives }) => JSON.stringify(first) === JSON.stringify(gives))
  );
}

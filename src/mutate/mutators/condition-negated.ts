import { pointer } from '../../language/answer/issue.ts';
import { isSentence, speltOut } from '../../language/grammar/spelt-out.ts';
import type { Place } from '../places.ts';
import { said } from '../said.ts';
import { type Change, isInRule, type RuleMutator, type RuleSource, replaced } from '../source.ts';

/** A condition holds where it did not, and the other way round. */
export const conditionNegated: RuleMutator = {
  id: 'condition-negated',
  kind: 'logic',
  changes: (source) => source.places.flatMap((place) => negated(place, source)),
};

function negated(place: Place, source: RuleSource): readonly Change[] {
  const { at, shape, as, within } = place;
  const means = `in \`${within}\`: the opposite of "${said(shape)}"`;
  if (isInRule(place)) return as === 'condition' ? [negatedInRule(place, means)] : [];
  if (typeof shape === 'boolean')
    return as === 'part' ? [] : [replaced(at, !shape, `in \`${within}\`: ${!shape}, not ${shape}`)];
  if (as !== 'condition' && !isCondition(place, source)) return [];
  if (typeof shape === 'object' && 'not' in shape && !('means' in shape)) return [replaced(at, shape.not, means)];
  if (typeof shape !== 'object' || !('means' in shape)) return [replaced(at, { not: shape }, means)];
  const { means: kept, ...rest } = shape as object & { readonly means: unknown };
  return [replaced(at, { means: kept, is: { not: rest } }, means)];
}

/** A sentence that holds or does not, wherever it stands. */
const isCondition = ({ shape, as }: Place, { vocabulary }: RuleSource): boolean =>
  as === 'result' && isSentence(shape) && vocabulary.find(speltOut(shape).file.operator)?.operator.isCondition === true;

/** What the engine reads does not nest: what it may not say becomes a term. */
function negatedInRule({ at, shape }: Place, means: string): Change {
  const condition = shape as {
    readonly not?: { readonly condition: string };
    readonly operator: string;
    readonly value: unknown;
  };
  if (condition.not !== undefined)
    return replaced(at, { fact: condition.not.condition, operator: 'is', value: true }, means);
  if (typeof condition.value === 'boolean') return replaced([...at, 'value'], !condition.value, means);
  const term = { means: 'the opposite', not: shape };
  return {
    at,
    means,
    edits: [
      { at: '/terms/theOpposite', to: term },
      { at: pointer(at), to: { fact: 'theOpposite', operator: 'is', value: true } },
    ],
  };
}

import { toDecimal } from '../../core/arithmetic.ts';
import { type Coded, holds, known, one, single } from '../../core/coded.ts';
import type { Encoded } from '../../core/encode.ts';
import { and, FALSE, less, NIL_DECIMAL, not, or, TRUE } from '../../core/logic.ts';
import type { Node } from '../../core/nodes.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { ModuleText } from './module-text.ts';
import { shownText } from './showing.ts';
import type { Written } from './written.ts';

/** A sum that a decision may put on the statement. */
interface Sum {
  readonly isOpen: Node;
  /** Whether it is there, and above nil. */
  readonly isThere: Node;
  readonly isOwed: Node;
  readonly amount: Node;
}

/** The sums of the statement, in the order of the rule file. */
export const sumsIn = ({ statement }: DecisionModel, { of }: Encoded): readonly Sum[] =>
  statement.map(({ where, owedWhere, term, standing }) => {
    const [isOne, owed, sum] = [
      conditionIn(where, true, of),
      conditionIn(owedWhere, standing === 'owed', of),
      of(term),
    ];
    const isNothing = sum.what.is === 'nothing';
    const amount = isNothing ? NIL_DECIMAL : toDecimal(single(sum.what, 'decimal'));
    return {
      isOpen: or(isOne.unknown, owed.unknown, sum.unknown),
      isThere: isNothing ? FALSE : and(holds(isOne), not(sum.none), less(NIL_DECIMAL, amount)),
      isOwed: holds(owed),
      amount,
    };
  });

const conditionIn = (name: string | null, otherwise: boolean, of: Encoded['of']): Coded =>
  name === null ? known(one(otherwise ? TRUE : FALSE)) : of(name);

export const nodesOfSum = ({ isThere, isOwed, amount }: Sum): readonly Node[] => [isThere, isOwed, amount];

/** A sum that is told, or null. */
export function sumText(
  { isThere, isOwed, amount }: Sum,
  module: ModuleText,
  write: (node: Node, inPence?: boolean) => Written,
): string {
  const text = shownText(known(one(amount)), { type: 'money', shown: null }, module, write);
  return isThere === FALSE
    ? 'null'
    : `${write(isThere).text} ? { amount: ${text}, isOwed: ${write(isOwed).text} } : null`;
}

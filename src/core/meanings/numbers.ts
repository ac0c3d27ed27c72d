import { add, divide, floorDivide, multiply, roundHalfUp, subtract, toDecimal } from '../arithmetic.ts';
import { type Coded, firstIn, lastIn, numberIn, one, wholeIn } from '../coded.ts';
import { equal, greater, lesser, NIL, NIL_DECIMAL } from '../logic.ts';
import type { Node } from '../nodes.ts';
import { calculated, type Meaning, numeric } from './meaning.ts';
import { dayBetween } from './span.ts';
import { onEachDay } from './timelines.ts';

const arithmetic =
  (work: (a: Node, b: Node) => Node): Meaning =>
  (operands) => {
    const [a, b] = operands as [Coded, Coded];
    if (a.what.is === 'timeline')
      return calculated(operands, { what: onEachDay(a.what, (amount) => work(amount, numberIn(b.what)), b) });
    return calculated(operands, numeric(work(numberIn(a.what), numberIn(b.what))));
  };

export const plus = arithmetic(add);
export const minus = arithmetic(subtract);
export const times = arithmetic(multiply);

export const dividedBy: Meaning = (operands) => {
  const [a, b] = operands.map(({ what }) => toDecimal(numberIn(what))) as [Node, Node];
  return calculated(operands, { what: one(divide(a, b)), none: equal(b, NIL_DECIMAL) });
};

export const dividedRoundedDown: Meaning = (operands) => {
  const [a, b] = operands.map(({ what }) => wholeIn(what)) as [Node, Node];
  return calculated(operands, { ...numeric(floorDivide(a, b)), none: equal(b, NIL) });
};

/** One of two; of days at both ends of what they may be. */
const oneOfTwo = (pick: (a: Node, b: Node) => Node): Meaning => {
  const ofNumbers = arithmetic(pick);
  return (operands, named, types) => {
    const [a, b] = operands as [Coded, Coded];
    if (a.what.is === 'nothing') return calculated(operands, { what: b.what });
    if (b.what.is === 'nothing') return calculated(operands, { what: a.what });
    if (a.what.is !== 'day' || b.what.is !== 'day') return ofNumbers(operands, named, types);
    return dayBetween(operands, pick(firstIn(a.what), firstIn(b.what)), pick(lastIn(a.what), lastIn(b.what)));
  };
};

export const lesserOf = oneOfTwo(lesser);
export const greaterOf = oneOfTwo(greater);

export const roundedToPenny: Meaning = (operands) =>
  calculated(operands, { what: one(roundHalfUp(numberIn((operands[0] as Coded).what), 2)) });

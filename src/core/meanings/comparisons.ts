import { startsWith as begins } from '../arithmetic.ts';
import { type Coded, firstIn, lastIn, single, textIn } from '../coded.ts';
import { holdsUnknown, same } from '../doubt.ts';
import { listIn, some } from '../lists.ts';
import { and, atMost, equal, FALSE, less, not, or } from '../logic.ts';
import type { Node } from '../nodes.ts';
import { conditional, type Meaning, plainly } from './meaning.ts';

export const is: Meaning = ([a, b]) => plainly([a as Coded, b as Coded], same(a as Coded, b as Coded));

/** Sees none, and nothing of what else a value is. */
export const isNone: Meaning = (operands) => {
  const [value, none] = operands as [Coded, Coded];
  const open = or(and(value.unknown, value.orNone), none.unknown);
  const held = and(not(open), not(none.none), equal(value.none, single(none.what)));
  return { none: FALSE, unknown: open, orNone: FALSE, what: { is: 'one', node: held } };
};

/** Days by the ends of what they may be. */
const ordered =
  (compare: (a: Node, b: Node) => Node): Meaning =>
  (operands) => {
    const [a, b] = operands as [Coded, Coded];
    if (a.what.is === 'day' && b.what.is === 'day')
      return conditional(operands, compare(lastIn(a.what), firstIn(b.what)), compare(firstIn(a.what), lastIn(b.what)));
    const isEmpty = a.what.is === 'nothing' || b.what.is === 'nothing';
    return plainly(operands, isEmpty ? FALSE : compare(single(a.what), single(b.what)));
  };

export const isLessThan = ordered(less);
export const isAtMost = ordered(atMost);

const amongTexts =
  (fits: (text: Node, other: Node) => Node): Meaning =>
  (operands) => {
    const [one, list] = operands as [Coded, Coded];
    const text = textIn(one.what);
    const found = some(listIn(list.what), [text], (entry) => and(not(entry.none), fits(text, textIn(entry.what))));
    return plainly(operands, and(not(or(...operands.map(holdsUnknown))), found));
  };

export const isAmong = amongTexts(equal);
export const startsWithAny = amongTexts((text, beginning) => begins(text, beginning));

import { alike } from './alike.ts';
import {
  type Coded,
  eitherDay,
  FIRST_DAY,
  fieldsIn,
  holds,
  LAST_DAY,
  type Listed,
  mayBeNone,
  type What,
} from './coded.ts';
import { same } from './doubt.ts';
import { and, choose, FALSE, isConstant, not, or, settledBy, TRUE } from './logic.ts';
import type { Node } from './nodes.ts';

/** One value where a condition holds, else the other. */
export function chosen(condition: Node, then: Coded, otherwise: Coded): Coded {
  if (condition === TRUE) return then;
  if (condition === FALSE) return otherwise;
  const [a, b] = alike([then, otherwise]) as [Coded, Coded];
  return choice(condition, a, b);
}

const choice = (condition: Node, a: Coded, b: Coded): Coded => ({
  none: choose(condition, a.none, b.none),
  unknown: choose(condition, a.unknown, b.unknown),
  orNone: choose(condition, a.orNone, b.orNone),
  what: choiceOf(condition, a.what, b.what),
});

function choiceOf(condition: Node, a: What, b: What): What {
  const of = (x: Node, y: Node): Node => {
    const found = choose(condition, x, y);
    return x !== y && isConstant(found) ? settledBy([condition], found) : found;
  };
  if (a.is === 'one' && b.is === 'one') return { is: 'one', node: of(a.node, b.node) };
  if (a.is === 'day' && b.is === 'day') return { is: 'day', from: of(a.from, b.from), to: of(a.to, b.to) };
  if (a.is === 'record' && b.is === 'record') {
    const fields = [...a.fields].map(([name, field]): [string, Coded] => [
      name,
      choice(condition, field, b.fields.get(name) as Coded),
    ]);
    return { is: 'record', fields: new Map(fields) };
  }
  if (a.is === 'list' && b.is === 'list') return { ...a, node: of(a.node, b.node), entry: a.entry ?? b.entry };
  if (a.is === 'timeline' && b.is === 'timeline')
    return {
      is: 'timeline',
      steps: choiceOf(condition, a.steps, b.steps) as Listed,
      answersTo: of(a.answersTo, b.answersTo),
    };
  return a;
}

/** One of two values, it not being known which: the value that both are, or whatever either may be. */
export function either(one: Coded, other: Coded): Coded {
  if (one === other) return one;
  const [a, b] = alike([one, other]) as [Coded, Coded];
  const isSame = same(a, b);
  if (isSame === TRUE) return a;
  return {
    none: and(a.none, b.none),
    unknown: not(isSame),
    orNone: or(mayBeNone(a), mayBeNone(b)),
    what: eitherOf(a, b),
  };
}

/** What either may be; what is none is not among it. Where they are the same, it is what the first is. */
function eitherOf(a: Coded, b: Coded): What {
  if (a.what.is === 'day') return eitherDay(days(a), days(b));
  if (a.what.is !== 'record') return a.what;
  const [mine, theirs] = [fieldsIn(a.what), fieldsIn(b.what)];
  const fields = [...mine].map(([name, field]): [string, Coded] => {
    const other = theirs.get(name) as Coded;
    return [name, chosen(a.none, other, chosen(b.none, field, either(field, other)))];
  });
  return { is: 'record', fields: new Map(fields) };
}

/** The days that a value may be; where it is none, those that widen nothing. */
const days = ({ none, what }: Coded): What =>
  what.is === 'day'
    ? { is: 'day', from: choose(none, LAST_DAY, what.from), to: choose(none, FIRST_DAY, what.to) }
    : what;

/** A branch: whether its condition holds, and what it gives then. */
export interface Branch {
  readonly when: Coded;
  readonly then: () => Coded;
}

/** The value of the first branch whose condition holds. While a condition is not known: whatever the branches still possible may give. */
export function branched([first, ...others]: readonly Branch[], otherwise: () => Coded): Coded {
  if (first === undefined) return otherwise();
  const { when } = first;
  const isTrue = holds(when);
  if (isTrue === TRUE) return first.then();
  if (isTrue === FALSE && when.unknown === FALSE) return branched(others, otherwise);
  const [then, rest] = [first.then(), branched(others, otherwise)];
  const taken = chosen(isTrue, then, rest);
  return when.unknown === FALSE ? taken : chosen(when.unknown, either(then, rest), taken);
}

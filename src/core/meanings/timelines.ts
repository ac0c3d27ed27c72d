import { EMPTY } from '../alike.ts';
import { add } from '../arithmetic.ts';
import { chosen } from '../branches.ts';
import {
  type Coded,
  condition,
  day,
  FIRST_DAY,
  fieldOf,
  firstIn,
  holds,
  known,
  LAST_DAY,
  type Listed,
  NONE,
  numberIn,
  one,
  unknownWhere,
  type What,
} from '../coded.ts';
import { holdsUnknown, same } from '../doubt.ts';
import { concatenated, kept, listed, listIn, lookedUp, mapped, scanned, some, sorted } from '../lists.ts';
import { and, atMost, choose, equal, FALSE, less, NIL_DECIMAL, not, or, TRUE } from '../logic.ts';
import type { Node } from '../nodes.ts';
import { dayAfter, firstStep } from './days.ts';
import { calculated, type Meaning } from './meaning.ts';

type Line = Extract<What, { readonly is: 'timeline' }>;

const dayOf = (entry: Coded): Node => firstIn(fieldOf(entry, 'from').what);
const valueOfStep = (entry: Coded): Coded => fieldOf(entry, 'value');
const step = (from: Coded, value: Coded): Coded =>
  known({ is: 'record', fields: new Map([['from', from] as const, ['value', value] as const]) });

/** Of steps in order of days the last of each day. */
const lastOfDay = (steps: Listed): Listed =>
  kept(steps, [], (entry, { next, hasNext }) => not(and(hasNext, equal(dayOf(entry), dayOf(next)))));

/** Of steps, one a day, those that change something. */
const changesIn = (steps: Listed): Listed =>
  kept(steps, [], (entry, { previous, hasPrevious }) => {
    const [now, before] = [valueOfStep(entry), valueOfStep(previous)];
    return not(and(hasPrevious, or(same(now, before), and(now.unknown, before.unknown))));
  });

/** The timeline of steps in any order; of several on one day the last counts. */
export const timeline = (steps: Listed): Line => ({
  is: 'timeline',
  steps: changesIn(lastOfDay(sorted(steps, (entry) => [dayOf(entry)]))),
  answersTo: LAST_DAY,
});

/** An amount on every day; none stays none. */
export function onEachDay({ steps, answersTo }: Line, work: (amount: Node) => Node, over: Coded): Line {
  const changed = mapped(steps, [numberIn(over.what)], (entry) => {
    const value = valueOfStep(entry);
    return { gives: step(fieldOf(entry, 'from'), { ...value, what: one(work(numberIn(value.what))) }) };
  });
  return { is: 'timeline', steps: changesIn(changed), answersTo };
}

/** One value on every day. */
export const always = (value: Coded): Line => ({
  is: 'timeline',
  steps: listed([firstStep('value', value)]),
  answersTo: LAST_DAY,
});

export const lineIn = (what: What): Line =>
  what.is === 'timeline' ? what : { is: 'timeline', steps: EMPTY, answersTo: LAST_DAY };

export const valueOn: Meaning = (operands) => {
  const [line, on] = operands as [Coded, Coded];
  const { steps, answersTo } = lineIn(line.what);
  const at = firstIn(on.what);
  const found = lookedUp(steps, dayOf, at);
  const open = or(...operands.map(holdsUnknown));
  const none = or(...operands.map((operand) => operand.none));
  const value = found === null ? unknownWhere(TRUE, { ...NONE, none: FALSE }) : valueOfStep(found.entry);
  // A step of none is no answer.
  const isAnswered = found === null ? FALSE : and(found.isFound, atMost(at, answersTo), not(value.none));
  return chosen(none, NONE, unknownWhere(or(open, not(isAnswered)), value));
};

export const changesOf: Meaning = (operands) => {
  const { steps, answersTo } = lineIn((operands[0] as Coded).what);
  const dayItself = (node: Node): Listed => listed([known(day(node))]);
  const where = (holds: Node, list: Listed): Listed => ({ ...list, node: choose(holds, list.node, EMPTY.node) });
  const startsLater = not(some(steps, [], (entry) => equal(dayOf(entry), FIRST_DAY)));
  const stops = and(
    some(steps, [], () => TRUE),
    less(answersTo, LAST_DAY),
  );
  const days = [
    where(startsLater, dayItself(FIRST_DAY)),
    mapped(steps, [], (entry) => ({ gives: known(day(dayOf(entry))) })),
    where(stops, dayItself(dayAfter(answersTo))),
  ];
  return calculated(operands, { what: concatenated(days) });
};

/** Sums that begin with nil on the first day of all. */
export const runningTotal: Meaning = (operands) => {
  const list = listIn((operands[0] as Coded).what);
  const [from, amount] = [(entry: Coded) => fieldOf(entry, 'from'), (entry: Coded) => fieldOf(entry, 'amount')];
  const none = some(list, [], (entry) => or(from(entry).none, amount(entry).none));
  const nil = condition(NIL_DECIMAL);
  const inOrder = concatenated([
    listed([firstStep('amount', nil)]),
    sorted(list, (entry) => [firstIn(from(entry).what)]),
  ]);
  const sums = scanned(inOrder, step(known(day(FIRST_DAY)), nil), (entry, so) =>
    step(
      known(day(firstIn(from(entry).what))),
      condition(add(numberIn(valueOfStep(so).what), numberIn(amount(entry).what))),
    ),
  );
  const what: Line = { is: 'timeline', steps: changesIn(lastOfDay(sums)), answersTo: LAST_DAY };
  return calculated(operands, { what, none });
};

/** Steps whose value is not known are not known; before the first that is it does not answer. */
export const timelineOf: Meaning = (operands) => {
  const [given] = operands as [Coded];
  const list = listIn(given.what);
  const none = some(list, [], (entry) => and(not(entry.unknown), fieldOf(entry, 'from').none));
  const undated = some(list, [], (entry) => fieldOf(entry, 'from').unknown);
  const line = timeline(list);
  const areKnown = not(some(list, [], (entry) => valueOfStep(entry).unknown));
  const isKnown = (entry: Coded) => not(valueOfStep(entry).unknown);
  const steps = areKnown === TRUE ? line.steps : begun(line.steps, isKnown);
  const isUnknown = and(not(given.none), or(given.unknown, and(not(none), undated)));
  return {
    none: or(given.none, and(not(given.unknown), none)),
    unknown: isUnknown,
    orNone: isUnknown,
    what: { ...line, steps },
  };
};

/** The entries from the first on for which a condition holds. */
function begun(list: Listed, condition: (entry: Coded) => Node): Listed {
  const first: Coded = known({
    is: 'record',
    fields: new Map([['has', { ...NONE, none: FALSE, what: one(FALSE) }] as const, ['step', NONE] as const]),
  });
  const marked = scanned(list, first, (entry, so) => {
    const has = or(holds(fieldOf(so, 'has')), condition(entry));
    return known({ is: 'record', fields: new Map([['has', known(one(has))] as const, ['step', entry] as const]) });
  });
  const isBegun = (entry: Coded) => holds(fieldOf(entry, 'has'));
  return mapped(marked, [], (entry) => ({ where: isBegun(entry), gives: fieldOf(entry, 'step') }));
}

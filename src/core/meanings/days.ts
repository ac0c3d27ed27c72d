import { add, answersFrom, answersTo, monthOf, monthStart, monthsIn, subtract, workingDay } from '../arithmetic.ts';
import { allMonths, type Bounds, isWithin, overlap } from '../bounds.ts';
import { type Coded, day, FIRST_DAY, firstIn, known, LAST_DAY, lastIn, single, wholeIn } from '../coded.ts';
import { and, atMost, choose, equal, greater, less, lesser, NIL, not, or, text, whole, within } from '../logic.ts';
import { type Node, node } from '../nodes.ts';
import { calculated, type Meaning, numeric } from './meaning.ts';
import { dayBetween, type Reached, risingDay, there } from './span.ts';

const ONE = whole(1);
export const dayAfter = (d: Node): Node => add(d, ONE);
export const dayBefore = (d: Node): Node => subtract(d, ONE);
const numberOf = ({ what }: Coded): Node => wholeIn(what);

export const plusDays: Meaning = ([start, days], { countingFrom }) => {
  const sameDay = equal(single((countingFrom as Coded).what), text('same-day'));
  const counted = choose(sameDay, dayBefore(numberOf(days as Coded)), numberOf(days as Coded));
  return risingDay([start, days, countingFrom] as Coded[], (from) => there(add(from, counted)));
};

export const daysUntil: Meaning = (operands) => {
  const [from, to] = operands.map(({ what }) => firstIn(what)) as [Node, Node];
  return calculated(operands, numeric(subtract(to, from)));
};

/** The day of a month, from nil, and how many there are in one; that they lie so close is not seen of what they are taken from. */
const dayOfMonth = (d: Node): Node => lying(subtract(d, monthStart(monthOf(d))), [0, 30]);
const daysIn = (month: Node): Node => lying(subtract(monthStart(add(month, ONE)), monthStart(month)), [28, 31]);

/** A whole number that lies between bounds whatever it is worked out from. */
const lying = (term: Node, bounds: Bounds): Node =>
  isWithin(term.bounds, bounds)
    ? term
    : node(term.kind, term.sort, term.args, term.of as never, overlap(term.bounds, bounds));

/** A short month's last day ends a month; nil when the other day is earlier. */
export function wholeMonths(from: Node, to: Node): Node {
  const month = monthOf(to);
  const months = subtract(month, monthOf(from));
  const due = lesser(dayOfMonth(from), dayBefore(daysIn(month)));
  return greater(NIL, choose(less(dayOfMonth(to), due), subtract(months, ONE), months));
}

export const wholeMonthsUntil: Meaning = (operands) => {
  const [from, to] = operands.map(({ what }) => firstIn(what)) as [Node, Node];
  return calculated(operands, numeric(wholeMonths(from, to)));
};

/** The day with the same number so many months on; in a month without it, its last day or the first of the next. */
export function addedMonths(start: Node, months: Node, isPulledBack: Node): Reached {
  const month = add(monthOf(start), months);
  const [first, length, at] = [monthStart(month), daysIn(month), dayOfMonth(start)];
  const instead = add(first, choose(isPulledBack, dayBefore(length), length));
  return { day: choose(less(at, length), add(first, at), instead), isThere: within(month, allMonths) };
}

export const plusMonths: Meaning = ([start, length], { shortMonth }) => {
  const given = numberOf(length as Coded);
  const months = given.sort === 'text' ? monthsIn(given) : given;
  const isPulledBack = equal(single((shortMonth as Coded).what), text('pulled-back'));
  return risingDay([start, length, shortMonth] as Coded[], (from) => addedMonths(from, months, isPulledBack));
};

/** Where the calendar does not answer, one of the days that it may be; any day if the day itself is not known. */
export const orNextWorkingDay: Meaning = (operands) => {
  const [start, calendar] = operands as [Coded, Coded];
  if (calendar.what.is === 'nothing') return calculated(operands, { what: day(NIL) });
  const days = single(calendar.what);
  const [first, last] = [answersFrom(days), answersTo(days)];
  const answers = (d: Node) => and(atMost(first, d), atMost(workingDay(days, d), last));
  const [from, to] = [firstIn(start.what), lastIn(start.what)];
  const areAnswered = and(answers(from), answers(to));
  const isOutside = or(less(from, first), less(last, from));
  const unanswered = choose(isOutside, from, lesser(dayAfter(last), LAST_DAY));
  const firstAnswered = workingDay(days, first);
  const atLast = choose(and(less(from, first), atMost(firstAnswered, last)), firstAnswered, LAST_DAY);
  return dayBetween(
    operands,
    choose(areAnswered, workingDay(days, from), unanswered),
    choose(areAnswered, workingDay(days, to), atLast),
    or(calendar.unknown, and(start.unknown, not(areAnswered))),
    not(areAnswered),
  );
};

/** The first day of all and a value, as a step of a timeline. */
export const firstStep = (name: string, value: Coded): Coded =>
  known({ is: 'record', fields: new Map([['from', known(day(FIRST_DAY))] as const, [name, value] as const]) });

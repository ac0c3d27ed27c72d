import type { StepsOfCall } from '../language/run-time/steps.ts';
import type { Calendar } from '../values/calendar.ts';
import { clockStretches } from '../values/clock-stretches.ts';
import { dayNumber } from '../values/day-number.ts';
import type { Decimal } from '../values/decimal.ts';
import * as exactly from '../values/decimal.ts';
import { isDuration, monthsOf } from '../values/duration.ts';
import { isInstant } from '../values/instant.ts';
import { OutOfRange } from '../values/out-of-range.ts';
import { decimalOf } from './arithmetic.ts';
import { minuteOfDay, timeOfMinute } from './minutes.ts';
import { monthOfDay, startOfMonth } from './months.ts';
import { type Bound, levelOf, type Node, type NodeKind, type OfKind } from './nodes.ts';
import { compareRaw, nothingOf, type Raw, type Tuple, workingDayFrom } from './raw.ts';

/** What the facts of a path are, laid out by the shape of its input. */
export type FactTuples = (path: string) => Tuple;

/** What is bound in the scope of a binder, and what was worked out there. */
interface Frame {
  readonly memo: Map<number, Raw>;
  readonly bound: Partial<Record<Bound, Tuple | undefined>>;
}

type Work<K extends NodeKind> = (term: OfKind<K>, args: readonly Node[], on: Interpreter) => Raw;

/** Works nodes out on facts, each once: those of a scope once for each entry. */
export class Interpreter {
  private readonly frames: Frame[] = [{ memo: new Map(), bound: {} }];
  constructor(
    readonly facts: FactTuples,
    private readonly steps: StepsOfCall | null = null,
  ) {}

  of(term: Node): Raw {
    if (term.kind === 'constant') return term.of;
    const { memo } = this.frames[levelOf(term)] as Frame;
    const known = memo.get(term.id);
    if (known !== undefined) return known;
    const value = (works[term.kind] as Work<NodeKind>)(term, term.args, this);
    memo.set(term.id, value);
    return value;
  }

  bound({ level, which, index }: OfKind<'bound'>['of'], sort: Node['sort']): Raw {
    return this.frames[level]?.bound[which]?.[index] ?? nothingOf(sort);
  }

  list = (term: Node): readonly Tuple[] => this.of(term) as readonly Tuple[];
  number = (term: Node): number => this.of(term) as number;
  amount = (term: Node): Decimal => this.of(term) as Decimal;

  /** Works something out in a scope. */
  within<T>(level: number, bound: Frame['bound'], work: () => T): T {
    this.steps?.spend(1);
    const outer = this.frames[level];
    this.frames[level] = { memo: new Map(), bound };
    try {
      return work();
    } finally {
      this.frames[level] = outer as Frame;
    }
  }
}

const around = (list: readonly Tuple[], index: number): Frame['bound'] => ({
  entry: list[index],
  next: list[index + 1],
  previous: list[index - 1],
  hasNext: [index + 1 < list.length],
  hasPrevious: [index > 0],
});

/** The states of a fold, from the first one on. */
function statesOf({ of, args }: OfKind<'fold' | 'scan'>, on: Interpreter): readonly Tuple[] {
  const [list, ...parts] = args as [Node, ...Node[]];
  const [first, next] = [parts.slice(0, of.width), parts.slice(of.width)];
  const states: Tuple[] = [first.map((part) => on.of(part))];
  for (const entry of on.list(list))
    states.push(on.within(of.level, { entry, state: states.at(-1) }, () => next.map((part) => on.of(part))));
  return states;
}

/** By whole numbers or by decimals, as the sort says. */
const arithmetic =
  (ofWhole: (a: number, b: number) => number, ofDecimal: (a: Decimal, b: Decimal) => Decimal) =>
  ({ sort }: Node, [a, b]: readonly Node[], on: Interpreter): Raw =>
    sort === 'whole'
      ? ofWhole(on.number(a as Node), on.number(b as Node))
      : ofDecimal(on.amount(a as Node), on.amount(b as Node));

const works: { readonly [K in NodeKind]: Work<K> } = {
  constant: ({ of }) => of,
  fact: ({ of, sort }, _, on) => on.facts(of.path)[of.index] ?? nothingOf(sort),
  bound: ({ of, sort }, _, on) => on.bound(of, sort),
  part: ({ of, sort }, [tuple], on) => (on.of(tuple as Node) as Tuple)[of.index] ?? nothingOf(sort),
  not: (_, [a], on) => !on.of(a as Node),
  and: (_, args, on) => args.every((arg) => on.of(arg)),
  or: (_, args, on) => args.some((arg) => on.of(arg)),
  choose: (_, [condition, then, otherwise], on) => on.of((on.of(condition as Node) ? then : otherwise) as Node),
  unless(_, [stop, term], on) {
    if (on.of(stop as Node)) throw new OutOfRange('no answer');
    return on.of(term as Node);
  },
  equal: (_, [a, b], on) => compareRaw(on.of(a as Node), on.of(b as Node)) === 0,
  less: (_, [a, b], on) => compareRaw(on.of(a as Node), on.of(b as Node)) < 0,
  add: arithmetic((a, b) => a + b, exactly.plus),
  subtract: arithmetic((a, b) => a - b, exactly.minus),
  multiply: arithmetic((a, b) => a * b, exactly.times),
  floorDivide: arithmetic(
    (a, b) => (b === 0 ? 0 : Math.floor(a / b)),
    (a) => a,
  ),
  divide: arithmetic(
    (a) => a,
    (a, b) => (exactly.isNil(b) ? b : exactly.dividedBy(a, b)),
  ),
  toDecimal: (_, [a], on) => decimalOf(on.number(a as Node)),
  roundHalfUp: ({ of }, [a], on) => exactly.roundHalfUp(on.amount(a as Node), of.places),
  monthOf: (_, [day], on) => monthOfDay(on.number(day as Node)),
  monthStart: (_, [month], on) => startOfMonth(on.number(month as Node)),
  monthsIn: (_, [duration], on) => monthsInText(on.of(duration as Node) as string),
  startsWith: (_, [text, beginning], on) =>
    (on.of(text as Node) as string).startsWith(on.of(beginning as Node) as string),
  workingDay: (_, [calendar, day], on) => workingDayFrom(on.of(calendar as Node) as Calendar, on.number(day as Node)),
  answersFrom: (_, [calendar], on) => dayNumber((on.of(calendar as Node) as Calendar).answersFrom),
  answersTo: (_, [calendar], on) => dayNumber((on.of(calendar as Node) as Calendar).answersTo),
  list({ of }, parts, on) {
    const values = parts.map((part) => on.of(part));
    return Array.from({ length: of.length }, (_, at) => values.slice(at * of.width, (at + 1) * of.width));
  },
  range: (_, [count], on) => Array.from({ length: Math.max(0, on.number(count as Node)) }, (_, index) => [index]),
  each({ of: { level } }, [of, where, ...gives], on) {
    const list = on.list(of as Node);
    return list.flatMap((_, index) =>
      on.within(level, around(list, index), () => (on.of(where as Node) ? [gives.map((part) => on.of(part))] : [])),
    );
  },
  join: ({ of: { level } }, [list, gives], on) =>
    on.list(list as Node).flatMap((entry) => on.within(level, { entry }, () => on.list(gives as Node))),
  sort({ of: { level } }, [list, ...keys], on) {
    const keyed = on
      .list(list as Node)
      .map((entry) => ({ entry, key: on.within(level, { entry }, () => keys.map((key) => on.of(key))) }));
    return keyed.sort((a, b) => compareRaw(a.key, b.key)).map(({ entry }) => entry);
  },
  some: ({ of: { level } }, [list, condition], on) =>
    on.list(list as Node).some((entry) => on.within(level, { entry }, () => on.of(condition as Node))),
  fold: (term, _, on) => statesOf(term, on).at(-1) as Tuple,
  scan: (term, _, on) => statesOf(term, on).slice(1),
  lookup({ of: { level } }, [list, upTo, key], on) {
    const most = on.number(upTo as Node);
    return (
      on.list(list as Node).findLast((entry) => on.within(level, { entry }, () => on.number(key as Node)) <= most) ??
      NOT_FOUND
    );
  },
  isFound: (_, [found], on) => on.of(found as Node) !== NOT_FOUND,
  stretches({ of: { level } }, [instant, seconds, list, minute], on) {
    const cuts = on.list(list as Node).map((entry) => on.within(level, { entry }, () => on.number(minute as Node)));
    return stretchesFrom(on.of(instant as Node) as string, on.number(seconds as Node), cuts);
  },
};

/** Told from an entry by being this, since an entry may have no parts. */
export const NOT_FOUND: Tuple = [];

/** What is no duration stands where there is no value. */
export const monthsInText = (text: string): number => (isDuration(text) ? monthsOf(text) : 0);

/** London's clock cut at minutes of the day; of what is no instant nothing. */
export function stretchesFrom(instant: string, seconds: number, minutes: readonly number[]): readonly Tuple[] {
  if (!isInstant(instant)) return [];
  try {
    return clockStretches(instant, seconds, minutes.map(timeOfMinute)).map((one) => [
      dayNumber(one.day),
      minuteOfDay(one.time),
      one.seconds,
    ]);
  } catch (error) {
    if (error instanceof OutOfRange) return [BEYOND];
    throw error;
  }
}

/** A stretch beyond the days that there are. */
const BEYOND: Tuple = [0, 0, -1];

import { isConstant } from '../core/logic.ts';
import { monthOfDay, startOfMonth } from '../core/months.ts';
import type { Node, NodeKind, OfKind } from '../core/nodes.ts';
import type { Calendar } from '../values/calendar.ts';
import { dayNumber } from '../values/day-number.ts';
import { type Decimal, toPlain } from '../values/decimal.ts';
import { monthsIn } from './durations.ts';
import { endsOf } from './ends.ts';
import { type NumberKind, number, TEXT, untranslated } from './kinds.ts';
import { type ListWork, listWorks } from './list-works.ts';
import { constantOf, type Numeric } from './numeric.ts';
import { condition, type Scope, type Written } from './scope.ts';
import type { Works, Writer } from './writer.ts';

type Expression<K extends NodeKind> = (term: OfKind<K>, on: Writer, at: Scope) => Written;

type Simple = Exclude<NodeKind, ListWork>;

const args = (term: Node): readonly [Node, Node, Node] => term.args as readonly [Node, Node, Node];

const ofNumbers =
  (work: (on: Writer, a: Numeric, b: Numeric) => Numeric) =>
  (term: Node, on: Writer, at: Scope): Written => {
    const [a, b] = args(term);
    return work(on, on.number(a, at), on.number(b, at));
  };

const joined =
  (word: 'AND' | 'OR'): Expression<'and' | 'or'> =>
  (term, on, at) =>
    condition(`(${term.args.map((arg) => on.condition(arg, at)).join(` ${word} `)})`);

const compared =
  (sign: '=' | '<'): Expression<'equal' | 'less'> =>
  (term, on, at) => {
    const [a, b] = args(term)
      .slice(0, 2)
      .map((arg) => on.written(arg, at)) as [Written, Written];
    if (a.kind.is === 'number' && b.kind.is === 'number') {
      const [x, y] = [
        { text: a.text, kind: a.kind },
        { text: b.text, kind: b.kind },
      ];
      const doubt = on.arithmetic.doubtOfComparing(x, y);
      if (doubt !== null) on.refuse('a sum of quotients too near to what it is compared with', doubt, term);
      return condition(on.arithmetic.compared(x, sign, y));
    }
    if (a.kind.is === 'list' && b.kind.is === 'list') return condition(comparedLists(a, sign, b, on));
    if (a.kind.is === 'calendar') throw untranslated('a comparison of calendars');
    return condition(`(${a.text} ${sign} ${b.text})`);
  };

function comparedLists(a: Written, sign: '=' | '<', b: Written, on: Writer): string {
  const { kind } = on.chosen('TRUE', a, b);
  return `(${on.as(a, kind)} ${sign} ${on.as(b, kind)})`;
}

/** A day, its number bounded so that engines have its month. */
function dayIn(term: Node, on: Writer, at: Scope): Numeric {
  const day = on.number(term, at);
  if (day.kind.least < -FURTHEST || day.kind.most > FURTHEST) throw untranslated('days that may lie anywhere');
  return day;
}
const FURTHEST = 40_000_000n;

const rising = (work: (n: number) => number, { least, most }: NumberKind): NumberKind =>
  number(1n, BigInt(work(Number(least))), BigInt(work(Number(most))));

/** Something of a calendar, or of each of those that it may be. */
function ofCalendar(term: Node, on: Writer, at: Scope, work: (calendar: Calendar) => Written): Written {
  if (isConstant(term)) return work(term.of as Calendar);
  if (term.kind !== 'choose') throw untranslated('a calendar that is none of the tables');
  const [held, then, otherwise] = args(term);
  return on.chosen(on.condition(held, at), ofCalendar(then, on, at, work), ofCalendar(otherwise, on, at, work));
}

const simple: { readonly [K in Simple]: Expression<K> } = {
  constant({ of, sort }, on) {
    if (sort === 'boolean') return condition(of === true ? 'TRUE' : 'FALSE');
    if (sort === 'text') return { text: on.dialect.text(of as string), kind: TEXT };
    if (sort === 'whole') return constantOf(BigInt(of as number), 1n);
    if (sort === 'calendar') return { text: on.dialect.whole(0n), kind: { is: 'calendar' } };
    const [ones, places = ''] = toPlain(of as Decimal).split('.') as [string, string?];
    return constantOf(BigInt(`${ones}${places}`), 10n ** BigInt(places.length));
  },
  fact: ({ of }, on) => on.fact(of.path, of.index),
  bound: ({ of, sort }, _, at) => at.at(of.level).bound(of.which, of.index, sort),
  part({ of, args: [tuple] }, on, at) {
    const { text, kind } = on.written(tuple as Node, at);
    if (kind.is !== 'tuple') throw new Error(`a part of a ${kind.is}`);
    const part = kind.of[of.index];
    if (part === undefined) throw new Error('no such part');
    const own = on.part({ text, kind }, of.index, part);
    return (tuple as Node).kind === 'fold' ? own : { ...own, text: `coalesce(${own.text}, ${on.nothing(part)})` };
  },
  not({ args: [of] }, on, at) {
    const inner = of as Node;
    if (inner.kind === 'less' && at.named(inner) === undefined) {
      const text = on.condition(inner, at);
      return condition(`(NOT ${text})`);
    }
    return condition(`(NOT ${on.condition(inner, at)})`);
  },
  and: joined('AND'),
  or: joined('OR'),
  unless() {
    throw untranslated('an answer that is not given');
  },
  choose(term, on, at) {
    const [held, then, otherwise] = args(term);
    const ends = endsOf(term);
    if (ends !== null && at.named(held) === undefined) {
      const [a, b] = [on.number(then, at), on.number(otherwise, at)];
      const { kind } = on.chosen('TRUE', a, b) as Numeric;
      const text = `${ends}(${on.arithmetic.as(a, kind)}, ${on.arithmetic.as(b, kind)})`;
      return { text, kind };
    }
    return on.chosen(on.condition(held, at), on.written(then, at), on.written(otherwise, at));
  },
  equal: compared('='),
  less: compared('<'),
  add: ofNumbers((on, a, b) => on.arithmetic.add(a, b)),
  subtract: ofNumbers((on, a, b) => on.arithmetic.subtract(a, b)),
  multiply: ofNumbers((on, a, b) => on.arithmetic.multiply(a, b)),
  floorDivide: ofNumbers((on, a, b) => on.arithmetic.floorDivide(a, b)),
  divide: ofNumbers((on, a, b) => on.arithmetic.divide(a, b)),
  toDecimal: (term, on, at) => on.number(args(term)[0], at),
  roundHalfUp(term, on, at) {
    const { places } = term.of;
    const [of] = args(term);
    if (of.kind === 'divide' && at.named(of) === undefined) {
      const [a, b] = args(of);
      const rounded = on.arithmetic.roundedQuotient(on.number(a, at), on.number(b, at), places);
      if (rounded !== null) return rounded;
    }
    const x = on.number(of, at);
    const doubt = on.arithmetic.doubtOfRounding(x, places);
    if (doubt !== null) on.refuse('a sum of quotients too near to a half', doubt, term);
    return on.arithmetic.roundHalfUp(x, places);
  },
  monthOf(term, on, at) {
    const day = dayIn(args(term)[0], on, at);
    return { text: on.dialect.monthOf(day.text), kind: rising(monthOfDay, day.kind) };
  },
  monthStart(term, on, at) {
    const month = on.number(args(term)[0], at);
    if (month.kind.least < 0n || month.kind.most > FURTHEST / 31n) return clamped(month, on);
    return { text: on.dialect.monthStart(month.text), kind: rising(startOfMonth, month.kind) };
  },
  monthsIn(term, on, at) {
    const { text } = on.written(args(term)[0], at);
    return { text: monthsIn(text, on.dialect), kind: number(1n, 0n, 1200n) };
  },
  startsWith(term, on, at) {
    const [a, b] = args(term);
    return condition(on.dialect.startsWith(on.written(a, at).text, on.written(b, at).text));
  },
  workingDay(term, on, at) {
    const [calendar, of] = args(term);
    const day = on.number(of, at);
    return ofCalendar(calendar, on, at, (held) => {
      const { text, most } = on.calendars.workingDay(held, day.text);
      return { text, kind: number(1n, day.kind.least, day.kind.most + BigInt(most)) };
    });
  },
  answersFrom: (term, on, at) =>
    ofCalendar(args(term)[0], on, at, (of) => constantOf(BigInt(dayNumber(of.answersFrom)), 1n)),
  answersTo: (term, on, at) =>
    ofCalendar(args(term)[0], on, at, (of) => constantOf(BigInt(dayNumber(of.answersTo)), 1n)),
  isFound: ({ args: [found] }, on, at) => condition(`(${on.written(found as Node, at).text} IS NOT NULL)`),
};

/** Months that are none, or lie too far off, are never looked at. */
function clamped({ text, kind }: Numeric, on: Writer): Numeric {
  const most = 120_000n;
  const near = `greatest(0, least(${most}, ${text}))`;
  return {
    text: on.dialect.monthStart(near),
    kind: rising(startOfMonth, number(1n, 0n, kind.most < most ? kind.most : most)),
  };
}

export const expressions: Works = { ...simple, ...listWorks };

import type { Node } from '../core/nodes.ts';
import { dayNumber } from '../values/day-number.ts';
import { lemmaOfProduct, ofProduct, ofQuotient, ofRounding } from './approximation.ts';
import {
  add,
  and,
  div,
  divide,
  equal,
  FALSE,
  type Formula,
  int,
  ite,
  less,
  multiply,
  not,
  or,
  real,
  subtract,
  TRUE,
  toInt,
  toReal,
  within,
} from './formula.ts';
import type { Openly, Works } from './openly.ts';
import { ratio } from './ratio.ts';
import { sameLists } from './same-lists.ts';
import {
  either,
  formulaIn,
  nothing,
  type SymbolicCalendar,
  type SymbolicList,
  type SymbolicTuple,
  type SymbolicValue,
} from './symbol.ts';
import { listWorks } from './symbolic-lists.ts';
import { monthsIn } from './texts.ts';
import { workingDayFrom } from './working-days.ts';

const arithmetic =
  (work: (a: Formula, b: Formula) => Formula) =>
  (_: Node, [a, b]: readonly Node[], on: Openly): SymbolicValue =>
    work(on.formula(a as Node), on.formula(b as Node));

const isConstant = ({ operator }: Formula): boolean => operator === 'constant';

/** Of products and quotients of two unknowns the solver is told their signs at first, where months are told by lemmas. */
function product(a: Formula, b: Formula, on: Openly): Formula {
  if (on.openness.months === 'exact' || isConstant(a) || isConstant(b)) return multiply(a, b);
  return on.once('product', [a, b], () => {
    const found = on.open(a.sort);
    on.axioms.push(lemmaOfProduct(found, a, b));
    on.productOf(a, b, found);
    on.approximately(ofProduct(found, a, b));
    return found;
  });
}

function quotient(a: Formula, b: Formula, on: Openly): Formula {
  if (on.openness.months === 'exact' || isConstant(b)) return divide(a, b);
  return on.once('quotient', [a, b], () => {
    const found = on.open('Real');
    const nil = real(ratio(0n));
    on.axioms.push(or(equal(b, nil), lemmaOfProduct(a, found, b)));
    on.approximately(ofQuotient(found, a, b));
    return found;
  });
}

/** Conditions joined; the first that settles them ends the work. */
function joined(args: readonly Node[], on: Openly, settling: Formula, join: typeof and): Formula {
  const parts: Formula[] = [];
  for (const arg of args) {
    const part = on.formula(arg);
    if (part === settling) return settling;
    parts.push(part);
  }
  return join(...parts);
}

/** To the nearest, halves away from nil. */
function rounded(a: Formula, places: number, on: Openly): Formula {
  if (on.openness.months === 'lemmas' && !isConstant(a))
    return on.once(`rounded to ${places}`, [a], () => {
      const found = on.open('Real');
      const most = real(ratio(1n, 2n * 10n ** BigInt(places)));
      on.axioms.push(within(subtract(found, a), subtract(real(ratio(0n)), most), most));
      on.inOrder(`rounded to ${places}`, a, found);
      on.approximately(ofRounding(found, a, places));
      return found;
    });
  const scale = real(ratio(10n ** BigInt(places)));
  const half = real(ratio(1n, 2n));
  const nearest = (x: Formula): Formula => toReal(toInt(add(multiply(x, scale), half)));
  const nil = real(ratio(0n));
  return divide(ite(less(a, nil), subtract(nil, nearest(subtract(nil, a))), nearest(a)), scale);
}

function sameIn(a: SymbolicValue, b: SymbolicValue, term: Node, on: Openly): Formula {
  if (a === b) return TRUE;
  if (!('is' in a)) return equal(a, formulaIn(b));
  if (a.is === 'list') return sameLists(a, b as SymbolicList) ?? formulaIn(on.free(term, 'lists compared'));
  if (a.is !== 'calendar') return formulaIn(on.free(term, 'lists compared'));
  const pairs = a.among.flatMap((one) =>
    (b as SymbolicCalendar).among.flatMap((other) => (one.calendar === other.calendar ? [and(one.on, other.on)] : [])),
  );
  return or(...pairs);
}

/** What a calendar says, whichever it is. */
const ofCalendar = (
  calendar: SymbolicValue,
  say: (calendar: SymbolicCalendar['among'][number]['calendar']) => Formula,
): Formula =>
  (calendar as SymbolicCalendar).among.reduceRight<Formula>(
    (rest, { on, calendar: one }) => ite(on, say(one), rest),
    int(0),
  );

export const works: Works = {
  ...listWorks,
  constant: (term, _, on) => on.constant(term),
  fact: ({ of, sort }, _, on) => on.facts(of.path)[of.index] ?? nothing(sort),
  bound: (term, _, on) => on.bound(term.of) ?? nothing(term.sort),
  part(term, [tuple], on) {
    const { isFound, parts } = on.of(tuple as Node) as SymbolicTuple;
    if (parts === null) return on.free(term, (tuple as Node).kind);
    const found = parts[term.of.index];
    return found === undefined ? nothing(term.sort) : either(isFound, found, nothing(term.sort));
  },
  not: (_, [a], on) => not(on.formula(a as Node)),
  and: (_, args, on) => joined(args, on, FALSE, and),
  or: (_, args, on) => joined(args, on, TRUE, or),
  choose(_, [condition, then, otherwise], on) {
    const holds = on.formula(condition as Node);
    if (holds === TRUE) return on.of(then as Node);
    return holds === FALSE ? on.of(otherwise as Node) : either(holds, on.of(then as Node), on.of(otherwise as Node));
  },
  unless: (term, [stop, of], on) => either(on.formula(stop as Node), on.free(term, 'no answer'), on.of(of as Node)),
  equal: (term, [a, b], on) => sameIn(on.of(a as Node), on.of(b as Node), term, on),
  less(term, [a, b], on) {
    const [x, y] = [on.of(a as Node), on.of(b as Node)];
    if (a?.sort === 'boolean') return and(not(formulaIn(x)), formulaIn(y));
    if (x === y) return FALSE;
    if ('is' in x || 'is' in y) return on.free(term, 'lists in order');
    // Numbers of texts are in no order.
    if (a?.sort === 'text') return on.once('less', [x, y], () => formulaIn(on.free(term, 'texts in order')));
    return less(x, y);
  },
  add: arithmetic(add),
  subtract: arithmetic(subtract),
  multiply: (_, [a, b], on) => product(on.formula(a as Node), on.formula(b as Node), on),
  floorDivide(term, [a, b], on) {
    const by = on.formula(b as Node);
    if (by.operator !== 'constant' || (by.value as bigint) < 0n) return on.free(term);
    return by.value === 0n ? by : div(on.formula(a as Node), by.value as bigint);
  },
  divide(_, [a, b], on) {
    const by = on.formula(b as Node);
    const nil = real(ratio(0n));
    return by === nil ? nil : ite(equal(by, nil), nil, quotient(on.formula(a as Node), by, on));
  },
  toDecimal: (_, [a], on) => toReal(on.formula(a as Node)),
  roundHalfUp: ({ of }, [a], on) => rounded(on.formula(a as Node), of.places, on),
  monthOf: (_, [day], on) => on.monthOf(on.formula(day as Node)),
  monthStart: (_, [month], on) => on.startOfMonth(on.formula(month as Node)),
  monthsIn: (_, [duration], on) => monthsIn(on.formula(duration as Node)),
  startsWith(term, [text, beginning], on) {
    const [a, b] = [on.formula(text as Node), on.formula(beginning as Node)];
    if (a.operator === 'constant' && b.operator === 'constant')
      return on.texts.textOf(a.value as bigint).startsWith(on.texts.textOf(b.value as bigint)) ? TRUE : FALSE;
    return on.once('starts', [a, b], () => formulaIn(on.free(term, 'beginnings of texts')));
  },
  workingDay(_, [calendar, day], on) {
    const from = on.formula(day as Node);
    return ofCalendar(on.of(calendar as Node), (one) => workingDayFrom(one, from, on));
  },
  answersFrom: (_, [calendar], on) => ofCalendar(on.of(calendar as Node), (one) => int(dayNumber(one.answersFrom))),
  answersTo: (_, [calendar], on) => ofCalendar(on.of(calendar as Node), (one) => int(dayNumber(one.answersTo))),
  isFound: (_, [found], on) => (on.of(found as Node) as SymbolicTuple).isFound,
};

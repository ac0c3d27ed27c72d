import * as fc from 'fast-check';
import { isAmount, isWhole, type Type } from '../../src/language/model/type.ts';
import type { Signature } from '../../src/language/operators/operator.ts';
import { type Bindings, type Pattern, typeOfPattern } from '../../src/language/operators/pattern.ts';
import { eitherOf } from '../../src/language/run-time/either-of.ts';
import { EITHER } from '../../src/language/run-time/truth.ts';
import { UNKNOWN, Unknown, type Value } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';
import { timeline } from '../../src/values/timeline.ts';
import { anyDate, modernDate } from '../values/arbitrary-date.ts';

/** An operand with the type that it has in a checked sentence. */
export interface Operand {
  readonly type: Type;
  readonly value: Value;
  /** Whether it names a field. */
  readonly isWord?: true;
}

export interface Operands {
  readonly operands: readonly Operand[];
  readonly named: Readonly<Record<string, Operand>>;
}

const calendar = {
  holidays: new Set(['2025-12-25', '2025-12-26', '2026-01-01', '2030-12-25']),
  answersFrom: '1990-01-01',
  answersTo: '2040-12-31',
  table: 'invented-holidays',
};

/** What any variable may stand for. */
const kinds: readonly Type[] = ['date', 'money', 'count', 'boolean', 'time', 'duration', { choice: ['fax', 'letter'] }];

/** Beside the fields that an operator asks for. */
const furtherFields: Readonly<Record<string, Type>> = {
  paidOn: 'date',
  kind: { choice: ['fax', 'letter'] },
  isUsed: 'boolean',
  amount: 'money',
  days: 'days',
};

function bindingsOf(patterns: readonly Pattern[]): fc.Arbitrary<Bindings> {
  const found = new Map<string, readonly Type[]>();
  const meet = (pattern: Pattern): void => {
    if (typeof pattern === 'string') return;
    if ('some' in pattern) found.set(pattern.as, pattern.some);
    else if ('any' in pattern) found.set(pattern.any, kinds);
    else if ('list' in pattern) meet(pattern.list);
    else if ('timeline' in pattern) {
      meet(pattern.timeline);
      if (typeof pattern.timeline === 'object' && 'any' in pattern.timeline)
        found.set(pattern.timeline.any, ['money', 'percent', 'date']);
    } else if ('record' in pattern) {
      for (const field of Object.values(pattern.record)) meet(field);
      if (pattern.as !== undefined) found.set(pattern.as, [{ record: { ...furtherFields } }]);
    }
  };
  patterns.forEach(meet);
  return fc
    .tuple(...[...found].map(([name, types]) => fc.constantFrom(...types).map((type) => [name, type] as const)))
    .map((entries) => new Map(entries));
}

/** Operands of a signature, none and not known among them. */
export function operandsOf({ takes, and }: Signature): fc.Arbitrary<Operands> {
  return bindingsOf([...takes, ...Object.values(and)]).chain((bindings) =>
    fc.record({
      operands: fc.tuple(...takes.map((pattern) => operandOf(pattern, bindings))),
      named: fc.record(
        Object.fromEntries(Object.entries(and).map(([name, pattern]) => [name, operandOf(pattern, bindings)])),
        { noNullPrototype: true },
      ),
    }),
  );
}

function operandOf(pattern: Pattern, bindings: Bindings): fc.Arbitrary<Operand> {
  const word = (names: readonly string[]) =>
    fc.constantFrom(...names).map((name): Operand => ({ type: { choice: [name] }, value: name, isWord: true }));
  if (typeof pattern === 'object' && 'key' in pattern) return word(['paidOn', 'kind', 'isUsed']);
  if (typeof pattern === 'object' && 'field' in pattern) return word(['paidOn', 'amount', 'days']);
  const type = typeOfPattern(pattern, bindings);
  const ofType = possible(type).map((value): Operand => ({ type, value }));
  // What is only ever none fits anything.
  return fc.oneof(
    { weight: 30, arbitrary: ofType },
    { weight: 1, arbitrary: fc.constant({ type: 'none', value: null }) },
  );
}

/** A value of a type: now and then none, or not known. */
export const possible = (type: Type, often = 8): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: often * 2, arbitrary: known(type) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(UNKNOWN) },
    { weight: 1, arbitrary: narrowed(type) },
  );

/** Not known, but one of a few, or a day of some. */
function narrowed(type: Type): fc.Arbitrary<Value> {
  if (type === 'boolean') return fc.constantFrom(EITHER, eitherOf([true, false, null]));
  if (type === 'date')
    return fc.tuple(modernDate, fc.nat(60), fc.boolean()).map(([from, days, orNone]) => {
      const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      return from === to ? from : new Unknown(null, orNone ? [null] : null, { from, to });
    });
  return fc.tuple(known(type), known(type)).map((values) => eitherOf(values));
}

const text = fc.constantFrom('', '01', '0207', 'fax', 'letter', 'telephone');
const amounts = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom('', '5', '25', '333'))
  .map(([pence, finer]) => {
    const digits = String(Math.abs(pence)).padStart(3, '0');
    return { sign: pence < 0 ? '-' : '', plain: `${digits.slice(0, -2)}.${digits.slice(-2)}`, finer };
  });

function known(type: Type): fc.Arbitrary<Value> {
  if (typeof type === 'object') return knownOf(type);
  if (type === 'money') return amounts.map(({ sign, plain }) => decimal(sign + plain));
  if (isAmount(type)) return amounts.map(({ sign, plain, finer }) => decimal(sign + plain + finer));
  // A clock that runs for thousands of years would only take long.
  if (type === 'seconds') return fc.integer({ min: -10, max: 200_000 });
  if (isWhole(type))
    return fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: -40, max: 400 }) },
      { weight: 2, arbitrary: fc.integer({ min: -20_000, max: 20_000 }) },
      { weight: 1, arbitrary: fc.maxSafeInteger() },
    );
  switch (type) {
    case 'boolean':
    case 'entity':
      return fc.boolean();
    case 'date':
      return fc.oneof(modernDate, modernDate, anyDate, fc.constantFrom('0001-01-01', '9999-12-31', '2025-12-25'));
    case 'duration':
      return fc.constantFrom('P1M', 'P3M', 'P12M', 'P1Y', 'P100Y');
    case 'instant':
      return fc.constantFrom('2025-10-26T00:30:00Z', '2025-03-30T00:59:30Z', '2025-06-10T17:55:30+01:00');
    case 'time':
      return fc.constantFrom('00:00', '01:30', '18:00', '24:00');
    case 'calendar':
      return fc.constant(calendar);
    case 'none':
      return fc.constant(null);
    default:
      return text;
  }
}

function knownOf(type: Type & object): fc.Arbitrary<Value> {
  if ('choice' in type) return fc.constantFrom(...type.choice);
  if ('list' in type) return fc.array(possible(type.list, 20), { maxLength: 5 });
  if ('record' in type)
    return fc.record(Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, possible(of, 30)])), {
      noNullPrototype: true,
    });
  const step = fc.record(
    {
      from: modernDate,
      value: fc.oneof({ weight: 20, arbitrary: known(type.timeline) }, { weight: 1, arbitrary: fc.constant(null) }),
    },
    { noNullPrototype: true },
  );
  return fc
    .tuple(fc.array(step, { maxLength: 5 }), fc.option(modernDate))
    .map(([steps, answersTo]) => timeline<Value>(steps, { answersTo, table: 'invented-rates' }));
}

import * as fc from 'fast-check';
import { type AnySchema, elementOf, factTypeOf, fieldsOf, wholeNumberRange } from '../language/facts/fact-type.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import { decimal, ofInt, times, toPlaces } from '../values/decimal.ts';
import { durationOf, monthsOf } from '../values/duration.ts';
import type { AmountDraw, ClockDraw, DateDraw, Draw } from './draw.ts';
import { type Landmarks, landmarksOf, parameterValues, unique } from './landmarks.ts';
import type { Reach } from './reach.ts';
import { roundSums } from './round-sums.ts';

const longestList = 6;

/** What draws are made from. */
export interface Hints {
  readonly landmarks: Landmarks;
  /** Texts that examples give, by the last part of the path. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly least: number;
}

export function hintsOf({ parameters, examples }: Reach): Hints {
  const texts = new Map<string, string[]>();
  const note = (name: string, content: unknown): void => {
    if (typeof content === 'string') texts.set(name, unique([...(texts.get(name) ?? []), content]));
    else if (Array.isArray(content)) for (const item of content) note(name, item);
    else for (const [field, part] of Object.entries(content ?? {})) note(field, part);
  };
  for (const { facts } of examples) note('', facts);
  return { landmarks: landmarksOf(parameterValues(parameters)), texts, least: 0 };
}

export const given: Draw = { draw: 'as-is', content: {} };
const asIs = <T>(contents: fc.Arbitrary<T>): fc.Arbitrary<Draw> =>
  contents.map((content) => ({ draw: 'as-is', content }));
const none: Draw = { draw: 'as-is', content: null };
const leftOut: Draw = { draw: 'left-out' };

export const wholeEntity = fc.oneof(
  { weight: 7, arbitrary: fc.constant(given) },
  { weight: 1, arbitrary: fc.constant(none) },
);

/** Left out with a probability; shrinks towards being left out. */
export function maybe(content: fc.Arbitrary<Draw>, unknown: number): fc.Arbitrary<Draw> {
  const weight = Math.round(unknown * 1000);
  const weighted = [
    { weight, arbitrary: fc.constant(leftOut) },
    { weight: 1000 - weight, arbitrary: content },
  ].filter((part) => part.weight > 0);
  return fc.oneof({ withCrossShrink: true }, ...weighted);
}

export function drawOf(schema: AnySchema, path: string, hints: Hints): fc.Arbitrary<Draw> {
  const { type, nullable } = factTypeOf(schema);
  const element = elementOf(schema);
  const known =
    element === null
      ? ofType(type, schema, path, hints)
      : fc
          .array(entryDraw(element, path, hints), { minLength: hints.least, maxLength: longestList })
          .map((entries): Draw => ({ draw: 'list', entries }));
  return nullable ? fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant(none) }) : known;
}

function entryDraw(element: AnySchema, path: string, outer: Hints): fc.Arbitrary<Draw> {
  const hints = { ...outer, least: 0 };
  const fields = fieldsOf(element);
  if (fields.length === 0) return drawOf(element, path, hints);
  const draws = fields.map(([name, field]) => {
    const content = drawOf(field, `${path}.${name}`, hints);
    // Left out without anything in its place it would not be known.
    return [name, maybe(content, factTypeOf(field).defaultValue === undefined ? 0 : 0.3)] as const;
  });
  return fc.record(Object.fromEntries(draws)).map((drawn): Draw => ({ draw: 'record', fields: drawn }));
}

function ofType(type: Type, schema: AnySchema, path: string, hints: Hints): fc.Arbitrary<Draw> {
  if (typeof type === 'object') return 'choice' in type ? asIs(fc.constantFrom(...type.choice)) : fc.constant(none);
  return (bySimpleType[type] ?? (() => fc.constant(none)))(hints, path, schema);
}

const move = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(31) });
const by = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0, 0, 1, -1) },
  { weight: 2, arbitrary: fc.integer({ min: -45, max: 45 }) },
  { weight: 2, arbitrary: fc.integer({ min: -400, max: 400 }) },
);
const dateDraw: fc.Arbitrary<DateDraw> = fc.record({ draw: fc.constant('date'), near: fc.nat(7), move, by });

const hundredth = decimal('0.01');
const pence = roundSums(
  fc.oneof(
    fc.nat(10_000),
    fc.nat(100_000_000),
    fc.nat(100).map((pounds) => pounds * 100),
    fc.constantFrom(0, 1),
  ),
);
const pounds = pence.map((count) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`);
const finer = fc.tuple(pounds, fc.nat(99_999)).map(([whole, rest]) => `${whole}${String(rest).padStart(5, '0')}`);
const near = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(12) });
const amountDraw = (type: AmountDraw['type']): fc.Arbitrary<Draw> =>
  fc.record({
    draw: fc.constant('amount'),
    near,
    fresh: type === 'money' ? pounds : fc.oneof({ weight: 3, arbitrary: pounds }, { weight: 1, arbitrary: finer }),
    change: move,
    pennies: fc.constantFrom(0, 0, 0, 1, -1),
    type: fc.constant(type),
  });

const clockDraw: fc.Arbitrary<ClockDraw> = fc.record({
  draw: fc.constant('clock'),
  near,
  fresh: fc.oneof(
    fc.nat(48).map((half) => half * 30),
    fc.nat(24 * 60),
  ),
  by: fc.constantFrom(0, 0, 0, 1, -1),
});

const bySimpleType: Partial<
  Record<Extract<Type, string>, (hints: Hints, path: string, schema: AnySchema) => fc.Arbitrary<Draw>>
> = {
  boolean: () => asIs(fc.boolean()),
  date: () => dateDraw,
  money: () => amountDraw('money'),
  decimal: () => amountDraw('decimal'),
  percent: () =>
    asIs(fc.integer({ min: -50, max: 2000 }).map((hundredths) => toPlaces(times(ofInt(hundredths), hundredth), 2))),
  ...ofEachUnit(({ landmarks }: Hints, _: string, schema: AnySchema) => {
    const [least, most] = wholeNumberRange(schema);
    const marks = [...landmarks.wholeNumbers, ...[...landmarks.wholeNumbers].map((n) => 2 * n)];
    const around = [0, 1, ...marks.flatMap((n) => [n, n - 1, n + 1])].filter((n) => n >= least && n <= most);
    const upTo = (n: number) => fc.integer({ min: least, max: Math.max(least, Math.min(most, n)) });
    return asIs(fc.oneof(fc.constantFrom(least, ...around), upTo(40), upTo(20_000)));
  }),
  duration: ({ landmarks, texts }, path) => {
    const met = unique([...landmarks.durations, ...(texts.get(lastPart(path)) ?? []), 'P1M', 'P1Y']);
    return asIs(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...met) }, { weight: 1, arbitrary: months(met) }));
  },
  time: () => clockDraw,
  instant: () =>
    fc.record({
      draw: fc.constant('instant'),
      date: dateDraw,
      clock: clockDraw,
      second: fc.oneof(fc.constant(0), fc.nat(59)),
      offset: fc.constantFrom('Z', '+01:00', '-05:00', '+14:00'),
    }),
  text: ({ landmarks, texts }, path) => {
    const met = texts.get(lastPart(path)) ?? ['a', 'b'];
    const starts = [...landmarks.texts].flatMap((start) => met.map((text) => start + text.slice(start.length)));
    return asIs(fc.constantFrom(...unique([...met, ...starts])));
  },
};

const months = (met: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...met), fc.constantFrom(-1, 1))
    .map(([length, more]) => durationOf(Math.max(1, monthsOf(length) + more)));

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

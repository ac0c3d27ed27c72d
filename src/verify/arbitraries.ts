import * as fc from 'fast-check';
import { type AnySchema, elementOf, factTypeOf, fieldsOf, wholeNumberRange } from '../language/fact-type.ts';
import { flattenFacts } from '../language/flatten-facts.ts';
import type { Type } from '../language/type.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import { decimal, ofInt, times, toPlaces } from '../values/decimal.ts';
import { durationOf, monthsOf } from '../values/duration.ts';
import { type AccountParts, accountOf, factLandmarks } from './account.ts';
import { daysOf } from './days-of-tables.ts';
import type { AmountDraw, ClockDraw, DateDraw, Draw } from './draw.ts';
import { type FlatFacts, flatFacts } from './flat-facts.ts';
import { type Landmarks, landmarksOf, parameterValues, stepsOf, unique } from './landmarks.ts';
import { type Reach, reachOf, type Verifiable } from './reach.ts';
import { schemaAt } from './schema-at.ts';

/** How facts are drawn. */
export interface FactsOptions {
  /** The probability that a fact is left out; nil unless told. Reference data, which has a stand-in, is left out half the time anyway. */
  readonly unknown?: number;
  /** Facts by their paths that are drawn so and not otherwise: `{ 'invoice.date': fc.constant('2025-03-10') }`. */
  readonly overrides?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** The first and the last day drawn; else the days that the calendars answer for, less two months. */
  readonly days?: readonly [from: string, to: string];
}

/** Arbitraries over a policy. */
export interface Arbitraries<Facts> {
  /**
   * Facts of a decision and of those it consults, as a caller gives them, none contradicting another. Days are drawn around one
   * another, moved by the rule's own parameters, and amounts around one another, so that boundaries are met often.
   */
  readonly factsFor: (decision: string, options?: FactsOptions) => fc.Arbitrary<Facts>;
  /** Options for the readings that a decision and those it consults rely on, or for all; those left out are read by default. */
  readonly readingsFor: (decision?: string) => fc.Arbitrary<Record<string, string>>;
}

const longestList = 6;

export function arbitrariesOf<Facts = Record<string, unknown>>(policy: Omit<Verifiable, 'valuationOf' | 'stamp'>): Arbitraries<Facts> {
  function factsFor(decision: string, options: FactsOptions = {}): fc.Arbitrary<Facts> {
    const { unknown = 0, overrides = {} } = options;
    const reach = reachOf(policy, decision);
    const schema = policy.factsOf(decision) as unknown as AnySchema;
    const definitions = flattenFacts(schema);
    const hints = hintsOf(reach);
    const days = options.days ?? daysOf(policy.dictionary.tables.values());
    const drawn = definitions.filter(({ path }) => !Object.hasOwn(overrides, path));
    const draws = drawn.map(({ path, type, entity }) => {
      const isPinned = Object.keys(overrides).some((pin) => pin.startsWith(`${path}.`));
      if (type === 'entity') return [path, isPinned ? fc.constant(given) : maybe(wholeEntity, unknown)] as const;
      const leftOut = reach.standIns.has(path) ? Math.max(unknown, 0.5) : unknown;
      const content = drawOf(schemaAt(schema, path), path, { ...hints, least: reach.standIns.has(path) ? 1 : 0 });
      return [path, maybe(content, entity !== null && Object.hasOwn(overrides, entity) ? 1 : leftOut)] as const;
    });
    const parts = {
      definitions,
      contradictions: policy.dictionary.contradictions,
      standIns: reach.standIns,
      ground: { amounts: [...hints.landmarks.amounts], clocks: [...hints.landmarks.times], steps: stepsOf(reach.parameters), days },
    };
    return fc
      .tuple(anchorDay(days), fc.tuple(...draws.map(([, draw]) => draw)), keptFrom(examplesWithin(reach, parts)), fc.record(overrides))
      .map(([anchor, contents, kept, pins]) => {
        const byPath = new Map(contents.map((draw, index) => [draws[index]?.[0] as string, draw]));
        return accountOf({ anchor, draws: byPath, kept, pins: new Map(Object.entries(pins)) }, parts) as Facts;
      });
  }

  function readingsFor(decision?: string): fc.Arbitrary<Record<string, string>> {
    const readings = decision === undefined ? [...policy.dictionary.readings.values()] : reachOf(policy, decision).readings;
    const chosen = fc.record(
      Object.fromEntries(readings.map((reading) => [reading.id, fc.constantFrom(...byDefaultFirst(reading))])),
      { requiredKeys: [], noNullPrototype: true },
    ) as fc.Arbitrary<Record<string, string>>;
    return fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: chosen });
  }
  return { factsFor, readingsFor };
}

/** The facts of each example, the entities that it gives among them, whose days are all among those drawn. */
function examplesWithin({ examples }: Reach, { definitions, ground }: AccountParts): FlatFacts[] {
  const [from, to] = ground.days;
  return examples
    .map(({ facts }) => new Map([...Object.keys(facts).map((name) => [name, {}] as const), ...flatFacts(facts)]))
    .filter((facts) => [...factLandmarks(definitions, facts).dates].every((day) => day >= from && day <= to));
}

/** Half the time most facts of an example, so that answers which few facts lead to are met too. */
function keptFrom(examples: readonly FlatFacts[]): fc.Arbitrary<FlatFacts> {
  const nothing = fc.constant<FlatFacts>(new Map());
  if (examples.length === 0) return nothing;
  const some = fc.constantFrom(...examples).chain((facts) =>
    fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: facts.size, maxLength: facts.size })
      .map((chances): FlatFacts => new Map([...facts].filter((_, index) => chances[index] !== 0))),
  );
  return fc.oneof(nothing, some);
}

const byDefaultFirst = (reading: Reach['readings'][number]): string[] => [
  reading.default,
  ...reading.options.map(({ id }) => id).filter((id) => id !== reading.default),
];

/** What draws are made from. */
interface Hints {
  readonly landmarks: Landmarks;
  /** Texts that examples give, by the last part of the path. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly least: number;
}

function hintsOf({ parameters, examples }: Reach): Hints {
  const texts = new Map<string, string[]>();
  const note = (name: string, content: unknown): void => {
    if (typeof content === 'string') texts.set(name, unique([...(texts.get(name) ?? []), content]));
    else if (Array.isArray(content)) for (const item of content) note(name, item);
    else for (const [field, part] of Object.entries(content ?? {})) note(field, part);
  };
  for (const { facts } of examples) note('', facts);
  return { landmarks: landmarksOf(parameterValues(parameters)), texts, least: 0 };
}

const given: Draw = { draw: 'as-is', content: {} };
const asIs = <T>(contents: fc.Arbitrary<T>): fc.Arbitrary<Draw> => contents.map((content) => ({ draw: 'as-is', content }));
const none: Draw = { draw: 'as-is', content: null };
const leftOut: Draw = { draw: 'left-out' };

const wholeEntity = fc.oneof({ weight: 7, arbitrary: fc.constant(given) }, { weight: 1, arbitrary: fc.constant(none) });

/** Left out with a probability; shrinks towards being left out. */
function maybe(content: fc.Arbitrary<Draw>, unknown: number): fc.Arbitrary<Draw> {
  const weight = Math.round(unknown * 1000);
  const weighted = [
    { weight, arbitrary: fc.constant(leftOut) },
    { weight: 1000 - weight, arbitrary: content },
  ].filter((part) => part.weight > 0);
  return fc.oneof({ withCrossShrink: true }, ...weighted);
}

function drawOf(schema: AnySchema, path: string, hints: Hints): fc.Arbitrary<Draw> {
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
    return [name, maybe(content, factTypeOf(field).optional ? 0.3 : 0)] as const;
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
const pence = fc.oneof(fc.nat(10_000), fc.nat(100_000_000), fc.nat(100).map((pounds) => pounds * 100), fc.constantFrom(0, 1));
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
  fresh: fc.oneof(fc.nat(48).map((half) => half * 30), fc.nat(24 * 60)),
  by: fc.constantFrom(0, 0, 0, 1, -1),
});

const bySimpleType: Partial<
  Record<Extract<Type, string>, (hints: Hints, path: string, schema: AnySchema) => fc.Arbitrary<Draw>>
> = {
  boolean: () => asIs(fc.boolean()),
  date: () => dateDraw,
  money: () => amountDraw('money'),
  decimal: () => amountDraw('decimal'),
  percent: () => asIs(fc.integer({ min: -50, max: 2000 }).map((hundredths) => toPlaces(times(ofInt(hundredths), hundredth), 2))),
  int: ({ landmarks }, _, schema) => {
    const [least, most] = wholeNumberRange(schema);
    const marks = [...landmarks.wholeNumbers, ...[...landmarks.wholeNumbers].map((n) => 2 * n)];
    const around = [0, 1, ...marks.flatMap((n) => [n, n - 1, n + 1])].filter((n) => n >= least && n <= most);
    const upTo = (n: number) => fc.integer({ min: least, max: Math.max(least, Math.min(most, n)) });
    return asIs(fc.oneof(fc.constantFrom(least, ...around), upTo(40), upTo(20_000)));
  },
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
  fc.tuple(fc.constantFrom(...met), fc.constantFrom(-1, 1)).map(([length, more]) => durationOf(Math.max(1, monthsOf(length) + more)));

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Days of the domain, a third of them at the ends of months, around the leap day, Christmas, and the changes of clocks. */
function anchorDay([from, to]: readonly [string, string]): fc.Arbitrary<string> {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  // Mostly a year from the ends, so that what is drawn around is not cut short there.
  const anyDay = fc.oneof(
    { weight: 6, arbitrary: fc.noBias(fc.integer({ min: Math.min(first + 365, last), max: Math.max(last - 365, first) })) },
    { weight: 1, arbitrary: fc.integer({ min: first, max: last }) },
  );
  const awkward = fc
    .tuple(fc.integer({ min: Number(from.slice(0, 4)), max: Number(to.slice(0, 4)) }), fc.constantFrom(...awkwardDays))
    .map(([year, [month, day, more]]) => dayNumber(`${year}-${month}-${day}`) + more)
    .filter((day) => day >= first && day <= last);
  return fc.oneof({ weight: 2, arbitrary: anyDay }, { weight: 1, arbitrary: awkward }).map(dateOfNumber);
}

const awkwardDays = [
  ...['01', '03', '05', '07', '08', '10', '12'].map((month) => [month, '31', 0] as const),
  ...['04', '06', '09', '11'].map((month) => [month, '30', 0] as const),
  ...[-2, -1, 0, 1].map((more) => ['03', '01', more] as const),
  ...[-8, -7, -1, 0, 1, 2, 3, 4].map((more) => ['12', '25', more] as const),
  ...[-6, -5, -4, -3, -2, -1].map((more) => ['04', '01', more] as const),
  ...[-6, -5, -4, -3, -2, -1].map((more) => ['11', '01', more] as const),
];

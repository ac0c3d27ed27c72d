import * as fc from 'fast-check';
import { type AnySchema, entryTest, schemaAt } from '../language/facts/fact-type.ts';
import { flattenFacts } from '../language/facts/flatten-facts.ts';
import { factsRead } from '../language/model/facts-read.ts';
import { type AccountParts, accountOf, factLandmarks } from './account.ts';
import { anchorDay } from './anchor-day.ts';
import { drawOf, given, hintsOf, maybe, wholeEntity } from './arbitrary-draws.ts';
import { daysOf } from './days-of-tables.ts';
import { checkedOptions, type FactsOptions } from './facts-options.ts';
import { type FlatFacts, flatFacts, nestedFacts } from './flat-facts.ts';
import { stepsOf } from './landmarks.ts';
import { type Reach, reachOf, type Verifiable } from './reach.ts';

/** Arbitraries over a policy. */
export interface Arbitraries<Facts, Id extends string = string, Readings = Record<string, string>> {
  /**
   * Facts of a decision and of those it consults, as a caller gives them, none contradicting another. Days are drawn around one
   * another, moved by the rule's own parameters, and amounts around one another, so that boundaries are met often.
   */
  readonly factsFor: (decision: Id, options?: FactsOptions) => fc.Arbitrary<Facts>;
  /** Options for the readings that a decision and those it consults rely on, or for all; those left out are read by default. */
  readonly readingsFor: (decision?: Id) => fc.Arbitrary<Readings>;
}

/** The arbitraries of a policy; each draws from the parameters and examples of the rules that it reaches. */
export function arbitrariesOf<
  Facts = Record<string, unknown>,
  Id extends string = string,
  Readings = Record<string, string>,
>(policy: Pick<Verifiable, 'modelOf' | 'factsOf' | 'dictionary' | 'oversteppedBy'>): Arbitraries<Facts, Id, Readings> {
  function factsFor(decision: Id, how?: FactsOptions): fc.Arbitrary<Facts> {
    const options = checkedOptions(how);
    const { unknown = 0, tabled = 0.5, overrides = {} } = options;
    const reach = reachOf(policy, decision);
    const schema = policy.factsOf(decision) as unknown as AnySchema;
    const definitions = flattenFacts(schema);
    const hints = hintsOf(reach);
    const days = options.days ?? daysOf(policy.dictionary.tables.values());
    const { readings } = options;
    const optionOf = (id: string) => readings?.[id] ?? policy.dictionary.readings.get(id)?.default ?? null;
    const read = readings === undefined ? null : factsRead(decision, (id) => policy.modelOf(id), optionOf);
    const isRead = (path: string) =>
      read === null || [...read].some((fact) => fact === path || fact.startsWith(`${path}.`));
    const drawn = definitions.filter(({ path }) => !Object.hasOwn(overrides, path) && isRead(path));
    const draws = drawn.map(({ path, type, entity }) => {
      const isPinned = Object.keys(overrides).some((pin) => pin.startsWith(`${path}.`));
      if (type === 'entity') return [path, isPinned ? fc.constant(given) : maybe(wholeEntity, unknown)] as const;
      const leftOut = reach.standIns.has(path) ? tabled : unknown;
      const content = drawOf(schemaAt(schema, path), path, { ...hints, least: reach.standIns.has(path) ? 1 : 0 });
      return [path, maybe(content, entity !== null && Object.hasOwn(overrides, entity) ? 1 : leftOut)] as const;
    });
    const parts = {
      definitions,
      contradictions: policy.dictionary.contradictions,
      overstepped: (facts: FlatFacts) => policy.oversteppedBy(decision, nestedFacts(facts)),
      entryTests: new Map(
        definitions.flatMap(({ path }) => {
          const test = entryTest(schemaAt(schema, path));
          return test === null ? [] : [[path, test] as const];
        }),
      ),
      standIns: reach.standIns,
      ground: {
        dates: [...hints.landmarks.dates].filter((day) => day >= days[0] && day <= days[1]),
        amounts: [...hints.landmarks.amounts],
        clocks: [...hints.landmarks.times],
        steps: stepsOf(reach.parameters),
        days,
      },
    };
    return fc
      .tuple(
        anchorDay(days),
        fc.tuple(...draws.map(([, draw]) => draw)),
        keptFrom(examplesWithin(reach, parts)),
        fc.record(overrides),
      )
      .map(([anchor, contents, kept, pins]) => {
        const byPath = new Map(contents.map((draw, index) => [draws[index]?.[0] as string, draw]));
        return accountOf({ anchor, draws: byPath, kept, pins: new Map(Object.entries(pins)) }, parts) as Facts;
      });
  }

  function readingsFor(decision?: Id): fc.Arbitrary<Readings> {
    const readings =
      decision === undefined ? [...policy.dictionary.readings.values()] : reachOf(policy, decision).readings;
    const chosen = fc.record(
      Object.fromEntries(readings.map((reading) => [reading.id, fc.constantFrom(...byDefaultFirst(reading))])),
      { requiredKeys: [], noNullPrototype: true },
    ) as fc.Arbitrary<Readings>;
    return fc.oneof({ weight: 1, arbitrary: fc.constant({} as Readings) }, { weight: 3, arbitrary: chosen });
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
  const most = Math.max(...examples.map(({ size }) => size));
  const chances = fc.array(fc.nat(3), { minLength: most, maxLength: most });
  const some = fc
    .tuple(fc.constantFrom(...examples), chances)
    .map(([facts, kept]): FlatFacts => new Map([...facts].filter((_, index) => kept[index] !== 0)));
  return fc.oneof(nothing, some);
}

const byDefaultFirst = (reading: Reach['readings'][number]): string[] => [
  reading.default,
  ...reading.options.map(({ id }) => id).filter((id) => id !== reading.default),
];

import * as fc from 'fast-check';
import { type AnySchema, entryTest, schemaAt } from '../language/facts/fact-type.ts';
import { flattenFacts } from '../language/facts/flatten-facts.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { factsReadUnder } from '../language/model/facts-read.ts';
import { specialise } from '../language/model/specialise.ts';
import { accountOf } from './account.ts';
import { anchorDay } from './anchor-day.ts';
import { drawOf, given, hintsOf, maybe, wholeEntity } from './arbitrary-draws.ts';
import { checkedOptions } from './checked-options.ts';
import { daysOf } from './days-of-tables.ts';
import { type FactsOptions, factsOptions } from './facts-options.ts';
import { type FlatFacts, nestedFacts } from './flat-facts.ts';
import { keptExamples } from './kept-examples.ts';
import { stepsOf } from './landmarks.ts';
import { type Reach, reachOf, type Verifiable } from './reach.ts';

/** Arbitraries over a policy. */
export interface Arbitraries<Facts, Id extends string = string, Readings = Record<string, string>> {
  /**
   * Facts of a decision and of those it consults, as a caller gives them, none contradicting another. Days are drawn around one
   * another, moved by the rule's own parameters, and amounts around one another, so that boundaries are met often; three times of four
   * around an example, so that every outcome that examples lead to comes up. What fails shrinks to few facts, plain days, round sums.
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
    const options = checkedOptions(how, factsOptions);
    const { unknown = 0, tabled = 0.5, overrides = {} } = options;
    const reach = reachOf(policy, decision);
    const schema = policy.factsOf(decision) as unknown as AnySchema;
    const definitions = flattenFacts(schema);
    const hints = hintsOf(reach);
    const days = options.days ?? daysOf(policy.dictionary.tables.values());
    const { readings } = options;
    const under = (model: DecisionModel) => specialise(model, readings ?? {}, policy.dictionary.readings);
    const read = readings && factsReadUnder(decision, (id) => policy.modelOf(id), readings, policy.dictionary.readings);
    // Without readings any may be meant, and so any example.
    const told = reach.rules.map((model) => (readings === undefined ? model : under(model)).examples);
    const isRead = (path: string) =>
      read === undefined || [...read].some((fact) => fact === path || fact.startsWith(`${path}.`));
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
        keptExamples(told, reach.standIns, definitions, days),
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

const byDefaultFirst = (reading: Reach['readings'][number]): string[] => [
  reading.default,
  ...reading.options.map(({ id }) => id).filter((id) => id !== reading.default),
];

import * as fc from 'fast-check';
import type { FactDefinition } from '../language/facts/flatten-facts.ts';
import type { ExampleFile } from '../language/grammar/example.ts';
import { dayNumber } from '../values/day-number.ts';
import { type FlatFacts, flatFacts } from './flat-facts.ts';
import { landmarksOf } from './landmarks.ts';
import { daysMoved } from './moved.ts';

// Of so many facts that an example gives so many are drawn afresh, in the order towards which a draw shrinks.
const outOf = 30;
const drawnAfresh = [10, 2, 1, 0];

/**
 * Three quarters of the time most facts of an example, on its own days or on others, so that answers are met often that few facts lead
 * to. Each outcome of the decision comes up as often as any other, and what it consults as often as one outcome. `examples` are those
 * of the decision, and of each that it consults.
 */
export function keptExamples(
  examples: readonly (readonly ExampleFile[])[],
  standIns: ReadonlySet<string>,
  definitions: readonly FactDefinition[],
  days: readonly [from: string, to: string],
): fc.Arbitrary<FlatFacts> {
  // The days of a series say from when it answers, which may be long ago.
  const dated = definitions.filter(({ path, type }) => type !== 'entity' && !standIns.has(path));
  // What an example of the decision does not tell of has not happened.
  const untold = new Map(definitions.flatMap(({ path, type }) => (type === 'entity' ? [[path, null] as const] : [])));
  const [own = [], ...consulted] = examples;
  const decided = own.filter(({ expect }) => expect.outcome !== null);
  const outcomes = new Set(decided.map(({ expect }) => expect.outcome));
  const groups = [
    ...[...outcomes].map((outcome) =>
      decided.filter(({ expect }) => expect.outcome === outcome).flatMap(({ facts }) => withRoom(facts, untold)),
    ),
    consulted.flat().flatMap(({ facts }) => withRoom(facts, new Map())),
  ];
  const kept = groups.filter(({ length }) => length > 0).map((group) => fc.constantFrom(...group).chain(partOf));
  const nothing = fc.constant<FlatFacts>(new Map());
  return kept.length === 0
    ? nothing
    : fc.oneof({ weight: 1, arbitrary: nothing }, { weight: 3, arbitrary: fc.oneof(...kept) });

  function withRoom(facts: ExampleFile['facts'], untold: FlatFacts): Kept[] {
    const given = Object.keys(facts).map((name) => [name, {}] as const);
    const flat = new Map([...untold, ...given, ...flatFacts(facts)]);
    const room = roomFor(flat, dated, days);
    return room === null ? [] : [{ flat, room }];
  }

  function partOf({ flat, room }: Kept): fc.Arbitrary<FlatFacts> {
    const by = fc.oneof(fc.constant(0), fc.noBias(fc.integer({ min: room[0], max: room[1] })));
    const chances = fc.noBias(fc.array(fc.nat(outOf - 1), { minLength: flat.size, maxLength: flat.size }));
    return fc.tuple(fc.noBias(fc.constantFrom(...drawnAfresh)), chances, by).map(([afresh, chance, by]) => {
      const some = new Map([...flat].filter((_, index) => (chance[index] as number) >= afresh));
      for (const { path, type } of dated) if (some.has(path)) some.set(path, daysMoved(type, some.get(path), by));
      return some;
    });
  }
}

interface Kept {
  readonly flat: FlatFacts;
  /** By how many days its days can be moved. */
  readonly room: readonly [least: number, most: number];
}

function roomFor(
  facts: FlatFacts,
  dated: readonly FactDefinition[],
  [from, to]: readonly [string, string],
): Kept['room'] | null {
  const { dates, instants } = landmarksOf(dated.map(({ path, type }) => [type, facts.get(path)]));
  const numbers = [...dates, ...[...instants].map((moment) => moment.slice(0, 10))].map(dayNumber);
  if (numbers.length === 0) return [0, 0];
  const room = [dayNumber(from) - Math.min(...numbers), dayNumber(to) - Math.max(...numbers)] as const;
  return room[0] <= 0 && room[1] >= 0 ? room : null;
}

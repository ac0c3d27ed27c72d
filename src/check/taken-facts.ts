import { type AnySchema, unwrapped } from '../language/facts/fact-type.ts';
import type { ReadValue } from '../language/facts/kinds.ts';
import { madeAs } from '../language/facts/made-as.ts';
import type { BoundFile } from '../language/grammar/bound-file.ts';
import type { Value } from '../language/run-time/value.ts';
import { isDecimal, ofPence, penceIn } from '../values/decimal.ts';
import { readPence } from '../values/money.ts';
import { type FactsTaken, type Take, taking } from './accepted-facts.ts';
import { type Entry, entryGlance, isOver } from './bounds-at-a-glance.ts';
import { isAfter } from './contradictions.ts';
import { type FactsForm, type Together, togetherIn } from './facts.ts';

/** What reads the facts of one question into places of their own, and sees at a glance whether they go together. */
export interface FactsTaker {
  readonly take: Take;
  /** The same facts by their paths. */
  readonly valuesOf: (taken: FactsTaken) => Map<string, Value>;
  /** Whether they surely do not contradict one another. */
  readonly goTogether: (taken: FactsTaken) => boolean;
}

type Places = FactsTaken['places'];
type ValueAt = (places: Places, place: number) => Value | undefined;
/** Whether facts may be at fault together. */
type Glance = (places: Places) => boolean;

/** The facts of the first places, which some code reads; those of `inPence` are sums of money as whole pence. */
export interface FirstFacts {
  readonly facts: readonly string[];
  readonly inPence: readonly string[];
  /** The bounds that are looked at otherwise. */
  readonly bounds: readonly string[];
}

/** The others that are listed follow the first. */
export function factsTaker(
  form: FactsForm,
  listed: ReadonlySet<string>,
  bounds: readonly BoundFile[],
  first: FirstFacts,
): FactsTaker {
  const inPence = new Set(first.inPence);
  const entityOf = (path: string): string | null => {
    const entity = form.definitions.get(path)?.entity ?? null;
    return entity !== null && form.nullableEntities.has(entity) ? entity : null;
  };
  const facts = [...new Set([...first.facts, ...listed])];
  const paths = [...new Set([...facts, ...facts.flatMap((path) => entityOf(path) ?? [])])];
  const places = new Map(paths.map((path, place) => [path, place]));
  const placeOf = (path: string): number => places.get(path) as number;
  const entities = paths.map((path) => places.get(entityOf(path) ?? ''));
  const areInPence = paths.map((path) => inPence.has(path));
  const valueAt = (places: Places, place: number): Value | undefined => {
    const value = places[place];
    return areInPence[place] && typeof value === 'number' ? ofPence(value) : value;
  };
  const glances = [
    ...together(togetherIn(form, listed), placeOf),
    ...bounds.map((bound) => glanceAt(bound, placeOf, areInPence, valueAt)),
  ];
  return {
    take: taking(form.tree, form.parse, paths, (read, schema, path) =>
      inPence.has(path) ? penceReader(read, schema) : read,
    ),
    valuesOf({ places, further }) {
      const values = new Map(further);
      paths.forEach((path, place) => {
        const value = valueAt(places, place);
        const entity = entities[place];
        if (value !== undefined && (entity === undefined || places[entity] !== null)) values.set(path, value);
      });
      return values;
    },
    goTogether({ places }) {
      for (const mayBeAtFault of glances) if (mayBeAtFault(places)) return false;
      return true;
    },
  };
}

/** Reads a sum of money as whole pence. */
function penceReader(read: ReadValue, schema: AnySchema): ReadValue {
  const isPlain = madeAs(unwrapped(schema))?.kind === 'amount';
  return (content) => {
    if (isPlain && typeof content === 'string') return readPence(content);
    const value = read(content);
    return isDecimal(value) ? penceIn(value) : value;
  };
}

function together({ impossibilities, series }: Together, placeOf: (path: string) => number): readonly Glance[] {
  const ofDays = impossibilities.map(({ earlier, later, within }): Glance => {
    if (within === null) {
      const [before, after] = [placeOf(earlier), placeOf(later)];
      return (places) => isAfter(places[before], places[after]);
    }
    const list = placeOf(within.list);
    return (places) => entriesIn(places[list]).some((entry) => isAfter(entry[within.earlier], entry[within.later]));
  });
  const ofSeries = series.map((path): Glance => {
    const list = placeOf(path);
    return (places) => {
      const entries = entriesIn(places[list]);
      return new Set(entries.map(({ from }) => from)).size < entries.length;
    };
  });
  return [...ofDays, ...ofSeries];
}

const noEntries: readonly Entry[] = [];
const entriesIn = (value: Value | undefined): readonly Entry[] =>
  Array.isArray(value) ? (value as readonly Entry[]) : noEntries;

/** A bound is at a glance what a fact may be at most, by another fact; any other has to be worked out where all its facts are given. */
function glanceAt(
  bound: BoundFile,
  placeOf: (path: string) => number,
  areInPence: readonly boolean[],
  valueAt: ValueAt,
): Glance {
  const { fact, terms, atMost, given, where } = bound;
  const [path, field] = fact.split('[].') as [string, string?];
  const own = placeOf(path);
  if (
    typeof atMost === 'string' &&
    given.length === 1 &&
    atMost === given[0] &&
    where === undefined &&
    terms === undefined &&
    field === undefined
  ) {
    const limit = placeOf(atMost);
    if (areInPence[own] && areInPence[limit]) return (places) => isOver(places[own], places[limit]);
    return (places) => isOver(valueAt(places, own), valueAt(places, limit));
  }
  const others = given.map(placeOf);
  const mayBeOver = field === undefined ? null : entryGlance(bound, field);
  return (places) => {
    if (places[own] === undefined || others.some((place) => places[place] === undefined)) return false;
    return mayBeOver === null || entriesIn(places[own]).some(mayBeOver);
  };
}

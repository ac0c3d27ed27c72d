import { type Encoded, encode, type Source } from '../core/encode.ts';
import type { Input } from '../core/inputs.ts';
import { equal, text } from '../core/logic.ts';
import { type Node, node } from '../core/nodes.ts';
import type { Bound } from '../language/model/bound.ts';
import { withConsulted } from '../language/model/consulted.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { specialise } from '../language/model/specialise.ts';
import type { Type } from '../language/model/type.ts';
import { boundsKept } from './bounds-kept.ts';
import { endlessTables, TABLES_ANSWER } from './endless-tables.ts';

/** What of a policy is proved of. */
export interface Of {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Dictionary;
  /** The facts in whose place a table stands, and those of which being left out is read. */
  readonly standIns: (decision: string) => ReadonlySet<string>;
  readonly readAsLeftOut: (decision: string) => ReadonlySet<string>;
  /** What its facts have to be, or may be at most, by others. */
  readonly bounds: (decision: string) => readonly Bound[];
}

/** Which customers are meant. */
export interface Scope {
  /** Options by reading, the others by default; `null` for whatever is chosen. */
  readonly readings: Readonly<Record<string, string>> | null;
  /** `all`: any fact may be left out; `few`: only those of which that is read, and those in whose place a table stands; `tables`: of these all are, and none else. */
  readonly leftOut: 'all' | 'few' | 'tables';
  /** Whether tables answer for every day. */
  readonly tables?: 'as they are' | 'endless';
  /** Facts that are asked about though they may not be read: single things. */
  readonly also?: ReadonlySet<string>;
}

/** A decision in core terms, and the readings of it that are left open. */
export interface Opened {
  readonly encoded: Encoded;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly openReadings: readonly string[];
  /** What holds of facts that are not refused. */
  readonly kept: readonly Node[];
  /** Facts that nobody gives. */
  readonly leftOut: ReadonlySet<string>;
  /** What is taken for true, in words. */
  readonly assumed: readonly string[];
}

const isListOrRecord = (type: Type | undefined): boolean =>
  type === undefined || (typeof type === 'object' && !('choice' in type));

export const readingKey = (reading: string): string => `reading ${reading}`;

const takes = (reading: string, option: string) =>
  equal(node('fact', 'text', [], { path: readingKey(reading), index: 0 }), text(option));

/** All readings that a decision and those it consults rely on. */
export const readingsOf = (decision: string, { modelOf }: Of): readonly string[] => [
  ...new Set(withConsulted(decision, modelOf).flatMap((model) => [...model.readings])),
];

export const readsTables = (decision: string, { modelOf }: Of): boolean =>
  withConsulted(decision, modelOf).some(({ tables }) => tables.size > 0);

const noFacts: ReadonlySet<string> = new Set();

export function opened(
  decision: string,
  of: Of,
  { readings, leftOut, tables = 'as they are', also = noFacts }: Scope,
): Opened {
  const { modelOf } = of;
  const dictionary =
    tables === 'endless' ? { ...of.dictionary, tables: endlessTables(of.dictionary.tables) } : of.dictionary;
  const standIns = of.standIns(decision);
  const readAsLeftOut = leftOut === 'few' ? of.readAsLeftOut(decision) : new Set();
  const chosen = (model: DecisionModel): DecisionModel =>
    readings === null ? model : specialise(model, readings, dictionary.readings);
  const source: Source = {
    modelOf: (id) => chosen(modelOf(id)),
    dictionary,
    mayBeUnknown: (path) => leftOut === 'all' || standIns.has(path) || readAsLeftOut.has(path),
    ...(readings === null && { takes }),
  };
  const encoded = encode(decision, source);
  // One that is read in several ways is left to the evaluators where readings are chosen, as then only rules are specialised.
  const bounds = of.bounds(decision).filter(({ model }) => readings === null || model.readings.size === 0);
  const besideThem = bounds
    .filter(({ fact, given }) => [fact, ...given].some((path) => also.has(path)))
    .flatMap(({ fact, given }) => [fact, ...given]);
  for (const path of [...also, ...besideThem]) if (!isListOrRecord(dictionary.facts.get(path)?.type)) encoded.of(path);
  return {
    encoded,
    inputs: encoded.inputs,
    kept: boundsKept(bounds, encoded.inputs, source),
    openReadings: readings === null ? readingsOf(decision, of) : [],
    leftOut: leftOut === 'tables' ? standIns : new Set(),
    assumed: tables === 'endless' && readsTables(decision, of) ? [TABLES_ANSWER] : [],
  };
}

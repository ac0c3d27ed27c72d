import { type Encoded, encode } from '../core/encode.ts';
import type { Input } from '../core/inputs.ts';
import { equal, text } from '../core/logic.ts';
import { node } from '../core/nodes.ts';
import { withConsulted } from '../language/model/consulted.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { specialise } from '../language/model/specialise.ts';
import { endlessTables, TABLES_ANSWER } from './endless-tables.ts';

/** What of a policy is proved of. */
export interface Of {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Dictionary;
  /** The facts that a complete customer may leave out: those in whose place a table stands, and those of which being left out is read. */
  readonly mayStayOut: (decision: string) => ReadonlySet<string>;
}

/** Which customers are meant. */
export interface Scope {
  /** Options by reading, the others by default; `null` for whatever is chosen. */
  readonly readings: Readonly<Record<string, string>> | null;
  /** `all`: any fact may be left out; `few`: only those that a complete customer may leave out; `none`. */
  readonly leftOut: 'all' | 'few' | 'none';
  /** Whether tables answer for every day. */
  readonly tables?: 'as they are' | 'endless';
}

/** A decision in core terms, and the readings of it that are left open. */
export interface Opened {
  readonly encoded: Encoded;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly openReadings: readonly string[];
  /** What is taken for true, in words. */
  readonly assumed: readonly string[];
}

export const readingKey = (reading: string): string => `reading ${reading}`;

const takes = (reading: string, option: string) =>
  equal(node('fact', 'text', [], { path: readingKey(reading), index: 0 }), text(option));

/** All readings that a decision and those it consults rely on. */
export const readingsOf = (decision: string, { modelOf }: Of): readonly string[] => [
  ...new Set(withConsulted(decision, modelOf).flatMap((model) => [...model.readings])),
];

const readsTables = (decision: string, { modelOf }: Of): boolean =>
  withConsulted(decision, modelOf).some(({ tables }) => tables.size > 0);

export function opened(decision: string, of: Of, { readings, leftOut, tables = 'as they are' }: Scope): Opened {
  const { modelOf } = of;
  const dictionary =
    tables === 'endless' ? { ...of.dictionary, tables: endlessTables(of.dictionary.tables) } : of.dictionary;
  const mayStayOut = leftOut === 'few' ? of.mayStayOut(decision) : new Set();
  const encoded = encode(decision, {
    modelOf: readings === null ? modelOf : (id) => specialise(modelOf(id), readings, dictionary.readings),
    dictionary,
    mayBeUnknown: (path) => leftOut === 'all' || mayStayOut.has(path),
    ...(readings === null && { takes }),
  });
  return {
    encoded,
    inputs: encoded.inputs,
    openReadings: readings === null ? readingsOf(decision, of) : [],
    assumed: tables === 'endless' && readsTables(decision, of) ? [TABLES_ANSWER] : [],
  };
}

import type * as z from 'zod';
import type { OutOfBounds } from '../evaluate/out-of-bounds.ts';
import type { Valuation } from '../evaluate/valuation.ts';
import type { Decision } from '../language/answer/decision.ts';
import type { ExampleFile } from '../language/grammar/example.ts';
import { withConsulted } from '../language/model/consulted.ts';
import type { DecisionModel, NamedTerm, Parameter, Term } from '../language/model/decision-model.ts';
import type { Dictionary, Reading } from '../language/model/dictionary.ts';
import { partsOf } from '../language/model/parts.ts';

/** An option for each reading that is not to be read by its default. */
export type Readings = Readonly<Record<string, string>>;

/** What is verified: a checked policy. Methods, so that policies that know their decisions by type are among these. */
export interface Verifiable {
  modelOf(decision: string): DecisionModel;
  factsOf(decision: string): z.ZodType;
  evaluate(decision: string, facts: unknown, options?: { readings?: Readings | undefined }): Decision;
  /** The decision worked out, with the truth of each rule. */
  valuationOf(decision: string, facts: unknown, options?: { readings?: Readings | undefined }): Valuation;
  /** Where facts of a decision are not what others of them allow. */
  oversteppedBy(decision: string, facts: unknown): readonly OutOfBounds[];
  readonly dictionary: Dictionary;
}

/** All that an answer to a decision can rest on, those that it consults included. */
export interface Reach {
  /** Its own rule first. */
  readonly rules: readonly DecisionModel[];
  readonly readings: readonly Reading[];
  readonly parameters: readonly Parameter[];
  readonly examples: readonly ExampleFile[];
  /** The tables of holidays among what is read. */
  readonly calendars: readonly string[];
  /** Facts that are read in place of a table. */
  readonly standIns: ReadonlySet<string>;
  /** Facts of which being left out is itself read. */
  readonly leftOut: ReadonlySet<string>;
}

export function reachOf({ modelOf, dictionary }: Pick<Verifiable, 'modelOf' | 'dictionary'>, decision: string): Reach {
  const all = withConsulted(decision, modelOf);
  const terms = all.flatMap((model) => [...model.terms.values()].flatMap(withInner));
  const read = new Set(all.flatMap((model) => [...model.readings]));
  const tables = new Set(all.flatMap((model) => [...model.tables]));
  return {
    rules: all,
    readings: [...dictionary.readings.values()].filter(({ id }) => read.has(id)),
    parameters: all.flatMap((model) => [...model.parameters.values()]),
    examples: all.flatMap((model) => model.examples),
    calendars: [...tables].filter((name) => {
      const type = dictionary.tables.get(name)?.type;
      return typeof type === 'object' && 'record' in type;
    }),
    standIns: new Set(ofKind(terms, 'table').flatMap(({ unlessGiven }) => (unlessGiven === null ? [] : [unlessGiven]))),
    leftOut: new Set(ofKind(terms, 'leftOut').map(({ fact }) => fact)),
  };
}

const withInner = ({ term }: NamedTerm): Term[] => [
  term,
  ...[...(partsOf(term).inner?.terms.values() ?? [])].flatMap(withInner),
];

const ofKind = <K extends Term['kind']>(terms: readonly Term[], kind: K) =>
  terms.filter((term): term is Extract<Term, { readonly kind: K }> => term.kind === kind);

import type { z } from 'zod';
import type { Valuation } from '../evaluate/valuation.ts';
import type { Decision } from '../language/decision.ts';
import type { Dictionary, Reading } from '../language/dictionary.ts';
import type { NamedTerm, Parameter, Rule, Term } from '../language/rule.ts';
import type { ExampleFile } from '../language/rule-file.ts';

/** An option for each reading that is not to be read by its default. */
export type Readings = Readonly<Record<string, string>>;

/** What is verified: a checked policy. Methods, so that policies that know their decisions by type are among these. */
export interface Verifiable {
  ruleOf(decision: string): Rule;
  factsOf(decision: string): z.ZodType;
  evaluate(decision: string, facts: unknown, options?: { readings?: Readings | undefined }): Decision;
  /** The decision worked out, with the truth of each rule. */
  valuationOf(decision: string, facts: unknown, options?: { readings?: Readings | undefined }): Valuation;
  readonly dictionary: Dictionary;
}

/** All that an answer to a decision can rest on, those that it consults included. */
export interface Reach {
  /** Its own rule first. */
  readonly rules: readonly Rule[];
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

export function reachOf({ ruleOf, dictionary }: Pick<Verifiable, 'ruleOf' | 'dictionary'>, decision: string): Reach {
  const rules = new Map<string, Rule>();
  const add = (id: string): void => {
    if (rules.has(id)) return;
    const rule = ruleOf(id);
    rules.set(id, rule);
    for (const other of rule.consults) add(other);
  };
  add(decision);
  const all = [...rules.values()];
  const terms = all.flatMap((rule) => [...rule.terms.values()].flatMap(withInner));
  const read = new Set(all.flatMap((rule) => [...rule.readings]));
  const tables = new Set(all.flatMap((rule) => [...rule.tables]));
  return {
    rules: all,
    readings: [...dictionary.readings.values()].filter(({ id }) => read.has(id)),
    parameters: all.flatMap((rule) => [...rule.parameters.values()]),
    examples: all.flatMap((rule) => rule.examples),
    calendars: [...tables].filter((name) => {
      const type = dictionary.tables.get(name)?.type;
      return typeof type === 'object' && 'record' in type;
    }),
    standIns: new Set(ofKind(terms, 'table').flatMap(({ unlessGiven }) => (unlessGiven === null ? [] : [unlessGiven]))),
    leftOut: new Set(ofKind(terms, 'leftOut').map(({ fact }) => fact)),
  };
}

const withInner = ({ term }: NamedTerm): Term[] =>
  term.kind === 'each' ? [term, ...[...term.terms.values()].flatMap(withInner)] : [term];

const ofKind = <K extends Term['kind']>(terms: readonly Term[], kind: K) =>
  terms.filter((term): term is Extract<Term, { readonly kind: K }> => term.kind === kind);

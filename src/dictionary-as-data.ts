import { type EntryPath, entryPaths, type FactDefinition, flattenFacts } from './language/facts/fact.ts';
import type { AnySchema } from './language/facts/fact-type.ts';
import type { ClauseRow } from './language/model/clause-row.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { mayNeed } from './language/model/may-need.ts';
import { outcomesOf } from './language/model/outcomes.ts';
import type { Type } from './language/model/type.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';

/** What a policy speaks of, as plain data. */
export interface DictionaryData {
  readonly decisions: readonly DecisionEntry[];
  readonly facts: readonly FactEntry[];
  /** The fields of the entries of lists, by paths such as `payments[].amount`; those of lists within lists too. */
  readonly entries: readonly EntryFieldEntry[];
  readonly readings: readonly ReadingEntry[];
  readonly clauses: readonly ClauseRow[];
}

export interface DecisionEntry {
  readonly id: string;
  readonly question: string;
  /** The entity or the fact that the question is about; null where it is about whatever it reads. */
  readonly about: string | null;
  readonly clauses: readonly string[];
  readonly outcomes: readonly string[];
  readonly values: readonly { readonly name: string; readonly means: string; readonly unit: string | null }[];
  /** The paths of the facts that it reads, and of those that it may need. */
  readonly facts: readonly string[];
  readonly needs: readonly string[];
  readonly readings: readonly string[];
}

export interface FactEntry {
  readonly path: string;
  /** What it is, as a noun phrase, or where it is true or false as a statement; the path where nobody has said. */
  readonly title: string;
  readonly note: string | null;
  readonly unit: string | null;
  readonly type: Type;
  /** The words that it can be; null where it is no choice. */
  readonly choices: readonly string[] | null;
  /** What null says; null where it may not be null, empty where nobody has said. */
  readonly none: string | null;
}

export interface EntryFieldEntry extends FactEntry {
  /** Whether an entry is complete without it. */
  readonly optional: boolean;
}

export interface ReadingEntry {
  readonly id: string;
  readonly question: string;
  readonly default: string;
  readonly options: readonly { readonly id: string; readonly means: string }[];
}

interface Parts {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly dictionary: Dictionary;
  readonly schema: AnySchema;
}

export function dictionaryAsData({ decisions, modelOf, listedBy, dictionary, schema }: Parts): DictionaryData {
  return deepFreeze({
    decisions: decisions.map((id): DecisionEntry => {
      const model = modelOf(id);
      return {
        id,
        question: model.question,
        about: model.about,
        clauses: [...model.clauses],
        outcomes: outcomesOf(model),
        values: [...model.values].map(([name, { means, unit }]) => ({ name, means, unit })),
        facts: [...dictionary.facts.keys()].filter((path) => listedBy(id).has(path)),
        needs: mayNeed(id, modelOf, dictionary),
        readings: [...model.readings],
      };
    }),
    facts: flattenFacts(schema).map(factEntry),
    entries: entryPaths(schema).map((field) => ({ ...factEntry(field), optional: field.optional })),
    readings: [...dictionary.readings.values()].map(({ id, question, default: byDefault, options }) => ({
      id,
      question,
      default: byDefault,
      options: options.map(({ id: option, means }) => ({ id: option, means })),
    })),
    clauses: dictionary.ledger.map((row) => structuredClone(row)),
  });
}

export const factEntry = ({
  path,
  title,
  note,
  unit,
  type,
  nullable,
  none,
}: FactDefinition | EntryPath): FactEntry => ({
  path,
  title: title ?? path,
  note,
  unit,
  type,
  choices: typeof type === 'object' && 'choice' in type ? type.choice : null,
  none: nullable ? (none ?? '') : null,
});

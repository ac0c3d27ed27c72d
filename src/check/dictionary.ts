import type * as z from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { limits } from '../language/limits.ts';
import type { Example } from '../language/model/decision-model.ts';
import type { Dictionary, Reading } from '../language/model/dictionary.ts';
import type { Documents } from '../language/model/documents.ts';
import { typeOfPath } from '../language/model/type-of-path.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { leftOutOf } from '../language/run-time/left-out.ts';
import { impossibilityOf } from './contradictions.ts';
import { documentIn, type Form } from './document.ts';
import { documentsForm } from './documents-form.ts';
import { examplesOf } from './examples.ts';
import type { FactsForm } from './facts.ts';
import { parseForm } from './form.ts';
import { withImplied } from './implied.ts';
import { checkLetters } from './letters.ts';
import { type TableFile, tableOf, tableWhenRead } from './newer-tables.ts';
import type { ExamplesBeside } from './rule.ts';
import { factsOfSchema } from './schema.ts';
import { reportUnknown } from './scope.ts';
import { isSeries } from './series.ts';

const documents = lazily(documentsForm);

export interface CheckedDocuments {
  readonly facts: FactsForm;
  readonly dictionary: Omit<Dictionary, 'model' | 'decisions' | 'vocabulary'>;
  readonly tableFiles: ReadonlyMap<string, TableFile>;
  readonly documents: Documents;
  /** The examples beside the rule files, by decision. */
  readonly examples: ExamplesBeside;
}

/** Checks clauses, readings, tables, contradictions and the schema of the facts, and makes of them what rule files may name. */
export function checkDocuments(
  given: unknown,
  schema: unknown,
  known: Form,
): { documents: CheckedDocuments } | { issues: Issue[] } {
  const form = documentIn(known, documents, given, { values: limits.entries, nesting: limits.nesting });
  const ofSchema = factsOfSchema(schema, (of, content) => parseForm(of as z.ZodType, content));
  if ('issues' in form || 'issues' in ofSchema)
    return { issues: [form, ofSchema].flatMap((part) => ('issues' in part ? part.issues : [])) };
  const {
    clauses,
    readings,
    tables,
    contradictions: written,
    bounds,
    inWords,
    letters,
    title = null,
    notedReadings,
    prelude,
  } = form.data;
  const decisions = Object.keys((given as { rules: object }).rules);
  const { definitions, fields, tree, accept, parse } = ofSchema;
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  readings.forEach((reading, index) => {
    const options = reading.options.map(({ id }) => id);
    if (!options.includes(reading.default))
      reportUnknown({ report }, 'unknown-option', reading.default, pointer(['readings', index, 'default']), options);
  });
  const ids = clauses.map(({ id }) => id);
  checkLetters(letters, ids, report);
  const paths = [...definitions.keys()];
  written.forEach(({ earlier, later }, index) => {
    for (const [key, path] of [
      ['earlier', earlier],
      ['later', later],
    ] as const) {
      const fact = path.split('[].')[0] as string;
      if (!definitions.has(fact))
        reportUnknown({ report }, 'unknown-path', fact, pointer(['contradictions', index, key]), paths);
    }
  });
  bounds.forEach(({ fact, given }, index) => {
    if (typeOfPath(fact, definitions) === null)
      reportUnknown({ report }, 'unknown-path', fact, pointer(['bounds', index, 'fact']), paths);
    given.forEach((path, place) => {
      if (!definitions.has(path))
        reportUnknown({ report }, 'unknown-path', path, pointer(['bounds', index, 'given', place]), paths);
    });
  });
  const entities = new Set([...definitions.values()].map(({ entity }) => entity));
  for (const name of Object.keys(prelude)) {
    if (definitions.has(name) || entities.has(name))
      report({ code: 'name-taken', at: pointer(['prelude', name]), name, detail: 'a fact' });
  }
  for (const decision of Object.keys(form.data.examples)) {
    if (!decisions.includes(decision))
      reportUnknown({ report }, 'unknown-decision', decision, pointer(['examples', decision]), decisions);
  }
  const beside = (decision: string) => {
    const file = Object.hasOwn(form.data.examples, decision) ? form.data.examples[decision] : undefined;
    return file === undefined ? [] : examplesOf(file, decision, report);
  };
  const examples = new Map<string, readonly Example[]>();
  if (known !== 'held')
    for (const decision of Object.keys(form.data.examples)) examples.set(decision, beside(decision));
  if (issues.length > 0) return { issues };
  const nullableEntities = new Set(
    [...definitions.values()].filter(({ type }) => type === 'entity').map(({ path }) => path),
  );
  const contradictions = withImplied(written, definitions, nullableEntities);
  return {
    documents: {
      facts: {
        definitions,
        tree,
        accept,
        parse,
        nullableEntities,
        leftOut: leftOutOf(definitions, contradictions),
        impossibilities: contradictions.map(impossibilityOf),
        series: paths.filter((path) => isSeries(definitions.get(path)?.type ?? 'none')),
      },
      dictionary: {
        facts: definitions,
        fields,
        readings: new Map(readings.map((reading): [string, Reading] => [reading.id, reading])),
        clauses: new Set(ids),
        ledger: clauses,
        tables: new Map(tables.map((file) => [file.table, known === 'held' ? tableWhenRead(file) : tableOf(file)])),
        contradictions,
        bounds,
        inWords: {
          actions: new Map(Object.entries(inWords.actions ?? {})),
          options: new Map(Object.entries(inWords.options ?? {})),
        },
        letters,
        prelude: new Map(Object.entries(prelude)),
      },
      examples: (decision) => examples.get(decision) ?? beside(decision),
      tableFiles: new Map(tables.map((file) => [file.table, file])),
      documents: { title, notedReadings },
    },
  };
}

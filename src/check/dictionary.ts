import * as z from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { date } from '../language/facts/fact.ts';
import { boundFile } from '../language/grammar/bound-file.ts';
import { examplesFile } from '../language/grammar/example.ts';
import { name, term } from '../language/grammar/shape.ts';
import { limits } from '../language/limits.ts';
import type { ClauseRow } from '../language/model/clause-row.ts';
import type { Example } from '../language/model/decision-model.ts';
import type { Dictionary, Reading } from '../language/model/dictionary.ts';
import type { Documents } from '../language/model/documents.ts';
import { typeOfPath } from '../language/model/type-of-path.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { leftOutOf } from '../language/run-time/left-out.ts';
import { impossibilityOf } from './contradictions.ts';
import { documentIn, type Form } from './document.ts';
import { examplesOf } from './examples.ts';
import type { FactsForm } from './facts.ts';
import { parseForm } from './form.ts';
import { withImplied } from './implied.ts';
import { checkLetters, lettersForm } from './letters.ts';
import { type TableFile, tableOf, tableWhenRead } from './newer-tables.ts';
import type { ExamplesBeside } from './rule.ts';
import { factsOfSchema } from './schema.ts';
import { reportUnknown } from './scope.ts';
import { isSeries } from './series.ts';
import { tableFile } from './tables.ts';

/** The documents of a policy; its rule files and words are checked each by itself. */
const documents = lazily(() => {
  const words = z.string().min(1);
  const option = z.strictObject({ id: words, means: words, favours: z.enum(['customer', 'provider', 'neutral']) });
  const reading = z.strictObject({
    id: words,
    clauses: z.array(words).min(1),
    decisions: z.array(words),
    question: words,
    default: words,
    options: z.array(option).min(2),
    why: words,
  });
  const reserved = z.strictObject({ who: words, on: words, decisions: z.array(words).min(1).optional() });
  const notEncoded = z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('judgement'), why: words, ...reserved.shape }),
    z.strictObject({ reason: z.enum(['information', 'document-not-supplied']), why: words }),
  ]);
  const sentence = z.int().min(1);
  const text = z
    .strictObject({
      clause: z.string().regex(/^[A-Z]+\d+(\.\d+)*$/, { error: 'a document and a number, like "C6.5"' }),
      sentences: z.tuple([sentence, sentence]),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' })
        .optional(),
    })
    .refine(({ sentences: [first, last] }) => first <= last, {
      path: ['sentences'],
      error: 'the first, then the last',
    });
  const clause = z.strictObject({
    id: words,
    title: words,
    says: words.optional(),
    kind: z.enum(['rule', 'const', 'duty', 'power', 'def', 'info']).optional(),
    text: text.optional(),
    encodedBy: z.array(words).min(1).optional(),
    notEncoded: notEncoded.optional(),
    reserved: reserved.optional(),
    aside: z
      .array(z.strictObject({ what: words, why: words }))
      .min(1)
      .optional(),
  }) satisfies z.ZodType<ClauseRow>;

  return z.strictObject({
    version: words,
    inForceFrom: date(),
    inForceTo: date().optional(),
    rules: z.record(z.string(), z.unknown()),
    words: z.array(z.unknown()).optional(),
    statement: z.array(words).optional(),
    clauses: z.array(clause),
    readings: z.array(reading),
    tables: z.array(tableFile()),
    prelude: z.record(name, term),
    examples: z.record(z.string(), examplesFile()),
    contradictions: z.array(z.strictObject({ earlier: z.string(), later: z.string(), means: z.string() })),
    bounds: z.array(boundFile()),
    inWords: z.strictObject({ actions: z.record(words, words).optional(), options: z.record(words, words).optional() }),
    letters: lettersForm(),
    title: words.optional(),
    notedReadings: z.array(z.strictObject({ id: words, note: words })),
  });
});

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

import { z } from 'zod';
import type { Dictionary, Reading } from '../language/dictionary.ts';
import { type AnySchema, flattenFacts } from '../language/fact.ts';
import { type Issue, pointer } from '../language/issue.ts';
import { contradiction } from './contradictions.ts';
import type { FactsForm } from './facts.ts';
import { parseForm } from './form.ts';
import { reportUnknown } from './scope.ts';
import { type TableFile, tableFile, tableOf } from './tables.ts';

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
const clause = z.looseObject({ id: words, title: words });

/** The documents of a policy beside its rule files. */
const documents = z.object({
  clauses: z.array(clause),
  readings: z.array(reading),
  tables: z.array(tableFile),
  contradictions: z.array(contradiction),
});

export interface CheckedDocuments {
  readonly facts: FactsForm;
  readonly dictionary: Omit<Dictionary, 'rule' | 'decisions'>;
  readonly tableFiles: ReadonlyMap<string, TableFile>;
}

/** Checks clauses, readings, tables, contradictions and the schema of the facts, and makes of them what rule files may name. */
export function checkDocuments(given: unknown, schema: z.ZodType): { documents: CheckedDocuments } | { issues: Issue[] } {
  const form = parseForm(documents, given);
  if ('issues' in form) return form;
  const { clauses, readings, tables, contradictions } = form.data;
  const definitions = new Map(flattenFacts(schema as AnySchema).map((fact) => [fact.path, fact]));
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  readings.forEach((reading, index) => {
    const options = reading.options.map(({ id }) => id);
    if (!options.includes(reading.default))
      reportUnknown({ report }, 'unknown-option', reading.default, pointer(['readings', index, 'default']), options);
  });
  const paths = [...definitions.keys()];
  contradictions.forEach(({ earlier, later }, index) => {
    for (const [key, path] of [
      ['earlier', earlier],
      ['later', later],
    ] as const) {
      const fact = path.split('[].')[0] as string;
      if (!definitions.has(fact)) reportUnknown({ report }, 'unknown-path', fact, pointer(['contradictions', index, key]), paths);
    }
  });
  if (issues.length > 0) return { issues };
  const nullableEntities = new Set([...definitions.values()].filter(({ type }) => type === 'entity').map(({ path }) => path));
  const tops = new Set(paths.map((path) => path.split('.')[0] as string));
  return {
    documents: {
      facts: { schema, definitions, tops, nullableEntities, contradictions },
      dictionary: {
        facts: definitions,
        readings: new Map(readings.map((reading): [string, Reading] => [reading.id, reading])),
        clauses: new Set(clauses.map(({ id }) => id)),
        tables: new Map(tables.map((file) => [file.table, tableOf(file)])),
        contradictions,
      },
      tableFiles: new Map(tables.map((file) => [file.table, file])),
    },
  };
}

import type { InnerPolicy } from '../../inner-policy.ts';
import type { AnySchema } from '../../language/facts/fact-type.ts';
import { flattenFacts } from '../../language/facts/flatten-facts.ts';
import { withConsulted } from '../../language/model/consulted.ts';
import type { Example } from '../../language/model/decision-model.ts';
import { csvText } from './csv-text.ts';

/**
 * A file of cases to go on from, with one that passes: the first example of the rule file that is decided. As a spreadsheet it has a
 * column for each fact, reading and expectation. Throws `PolicyError` (`unknown-decision`).
 */
export function templateOf(decision: string, form: 'json' | 'csv', policy: InnerPolicy): string {
  const { clauses, examples, values } = policy.modelOf(decision);
  const example = (examples.find(({ expect }) => expect.outcome !== null) ?? examples[0]) as Example;
  const { facts, readings, expect } = example;
  const about = { id: `${decision}-1`, decision, clauses, why: example.name };
  if (form === 'json')
    return `${JSON.stringify([{ ...about, facts, ...(readings && { readings }), expect }], null, 2)}\n`;
  const paths = flattenFacts(policy.factsOf(decision) as unknown as AnySchema)
    .filter(({ path, type }) => type !== 'entity' || contentOf(facts, [path]) === null)
    .map(({ path }) => path);
  const read = [...new Set(withConsulted(decision, policy.modelOf).flatMap((model) => [...model.readings]))];
  const columns: readonly (readonly [name: string, content: unknown])[] = [
    ['id', about.id],
    ['decision', decision],
    ['why', about.why],
    ['clauses', clauses.join(' ')],
    ...paths.map((path) => [path, contentOf(facts, path.split('.'))] as const),
    ...read.map((id) => [`readings.${id}`, readings?.[id]] as const),
    ['expect.outcome', expect.outcome],
    ...[...values.keys()].map((name) => [`expect.values.${name}`, expect.values?.[name]] as const),
    ['expect.needs', expect.needs?.join(' ')],
    ['expect.effects', expect.effects],
  ];
  const rows = [columns.map(([name]) => name), columns.map(([, content]) => cellOf(content))];
  // With the mark spreadsheets know that it is UTF-8.
  return csvText(rows, { delimiter: ',', newline: '\r\n', byteOrderMark: true });
}

const contentOf = (facts: object, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | null | undefined)?.[key], facts);

const cellOf = (content: unknown): string =>
  content === undefined ? '' : typeof content === 'string' ? content : JSON.stringify(content);

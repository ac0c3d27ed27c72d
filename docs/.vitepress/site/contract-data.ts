import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import type { DictionaryData } from '../../../src/index.ts';
import type { ContractData, QuestionData } from '../theme/try/contract-data.ts';

interface Event {
  readonly params: { readonly because: string; readonly cases?: readonly { readonly because: string }[] };
}
interface RuleText {
  readonly rules: readonly { readonly event: Event }[];
  readonly otherwise: Event;
}
interface Files {
  readonly version: string;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly inWords?: unknown;
}

/** What the page of the questions needs of a policy that is given as data. */
export function contractData(dictionary: DictionaryData, files: Files, docs: string): ContractData {
  const known = new Set(dictionary.facts.map(({ path }) => path));
  const { actions = {}, options = {} } = (files.inWords ?? {}) as Partial<Pick<ContractData, 'actions' | 'options'>>;
  const questions = dictionary.decisions.map(
    ({ id, question, about, values, facts, needs, readings }): QuestionData => ({
      id,
      question,
      about,
      values,
      facts: [...known].filter((path) => needs.includes(path) || facts.includes(path)),
      readings,
      because: becauseOf(files.rules[id] as RuleText),
    }),
  );
  return {
    version: files.version,
    questions,
    facts: dictionary.facts,
    entries: dictionary.entries,
    readings: dictionary.readings,
    clausePages: clausePages(docs),
    actions,
    options,
    samples: samples(join(docs, 'examples')),
  };
}

function becauseOf({ rules, otherwise }: RuleText): QuestionData['because'] {
  const told = ({ params }: Event) => [params.because, ...(params.cases ?? []).map((one) => one.because)];
  return Object.fromEntries([
    ...rules.map(({ event }, index) => [`/rules/${index}`, told(event)]),
    ['/otherwise', told(otherwise)],
  ]);
}

/** Where pages of the rules link a clause to: `[S2.16](clauses.md#…)`. */
export function clausePages(docs: string): Record<string, string> {
  const pages = readdirSync(join(docs, 'rules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const found: Record<string, string> = {};
  for (const page of pages)
    for (const [, clause = '', link = ''] of readFileSync(join(docs, 'rules', page), 'utf8').matchAll(
      /\[`?([A-Z]\d[\w./]*)`?\]\(([^)\s]*clauses[^)\s]*)\)/g,
    )) {
      const [path = '', anchor] = link.split('#');
      const target = normalize(join('/rules', page, '..', path)).replace(/\.md$/, '.html');
      found[clause] ??= anchor === undefined ? target : `${target}#${anchor}`;
    }
  return found;
}

const samples = (folder: string): ContractData['samples'] =>
  readdirSync(folder)
    .filter((name) => /^customer.*\.json$/.test(name))
    .sort()
    .map((name) => ({
      name: name.replace('.json', ''),
      file: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));

import { isRecord, kindOf } from '../../language/answer/found.ts';
import type { Issue } from '../../language/answer/issue.ts';
import { nearest } from '../../language/answer/nearest.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Type } from '../../language/model/type.ts';
import { placeOf } from '../../turning/fact-place.ts';
import type { Io } from '../io.ts';
import { readJson } from '../read-json.ts';

/** Facts by the column that gives them. */
export type Columns = Readonly<Record<string, string>>;

/** What `--columns` says: `column=fact` by commas or several times, or the name of a JSON file of them. */
export async function columnsOf(given: readonly string[] | undefined, io: Io): Promise<Columns | null> {
  if (given === undefined) return null;
  const columns = new Map<string, string>();
  for (const [column, fact] of (await Promise.all(given.map((text) => pairsOf(text, io)))).flat()) {
    if (columns.has(column)) throw misread(`\`${column}\` once`, `${columns.get(column)} and ${fact}`);
    columns.set(column, fact);
  }
  return Object.fromEntries(columns);
}

async function pairsOf(text: string, io: Io): Promise<readonly (readonly [string, string])[]> {
  if (text.includes('='))
    return text.split(',').map((pair) => {
      const at = pair.lastIndexOf('=');
      const [column, fact] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 0 || column === '' || fact === '') throw misread('`column=fact`', pair);
      return [column, fact] as const;
    });
  const content = await readJson(text, io);
  if (!isRecord(content)) throw misread('an object of facts by column', kindOf(content));
  return Object.entries(content).map(([column, fact]) => {
    if (typeof fact !== 'string') throw misread(`the path of a fact for \`${column}\``, kindOf(fact));
    return [column, fact] as const;
  });
}

const misread = (expected: string, found: string) =>
  new PolicyError([{ code: 'malformed', at: '', file: '--columns', expected, found }]);

/** A column that is read. */
export interface Column {
  readonly index: number;
  /** Where its fact stands in a row. */
  readonly path: readonly string[];
  readonly type: Type;
}

/**
 * The columns that are read: those that are named, or all, which are then called as their facts are. Throws `PolicyError` for a fact that is not
 * there, a fact of two columns, or a column that is not.
 */
export function columnsRead(
  header: readonly string[],
  named: Columns | null,
  file: string,
  { facts }: Pick<Dictionary, 'facts'>,
): readonly Column[] {
  const issues: Issue[] = [];
  const paths = new Map<string, string>();
  const read = [...header.entries()].flatMap(([index, name]): Column[] => {
    const fact = named === null ? name : named[name];
    if (fact === undefined) return [];
    const type =
      fact === 'matters' ? { list: 'entity' as const } : (placeOf(fact, facts)?.type ?? entityType(fact, facts));
    const before = paths.get(fact);
    paths.set(fact, name);
    if (before !== undefined)
      issues.push({ code: 'given-twice', at: '', file, name: fact, detail: `column \`${before}\`` });
    if (type === null || fact.includes('['))
      issues.push({
        code: 'unknown-path',
        at: '',
        file: named === null ? file : '--columns',
        name: fact,
        ...nearest(fact, facts.keys()),
      });
    return type === null ? [] : [{ index, path: fact.split('.'), type }];
  });
  for (const name of Object.keys(named ?? {}))
    if (!header.includes(name))
      issues.push({ code: 'unknown-key', at: '', file: '--columns', name, ...nearest(name, header) });
  if (issues.length > 0) throw new PolicyError(issues);
  return read;
}

/** An entity may be given as a whole, as JSON, or be none. */
const entityType = (name: string, facts: ReadonlyMap<string, unknown>): Type | null =>
  [...facts.keys()].some((path) => path.startsWith(`${name}.`)) ? 'entity' : null;

import { readdirSync, readFileSync } from 'node:fs';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { loadPolicy } from '../../src/load-policy.ts';
import good from './good-rule.json' with { type: 'json' };

/** A bad rule file, as edits of the good one: what is put at a JSON pointer, and what is removed; or what stands beside it. */
export interface Refused {
  readonly prelude?: Readonly<Record<string, unknown>>;
  readonly examples?: Readonly<Record<string, unknown>>;
  readonly file: { readonly set?: Readonly<Record<string, unknown>>; readonly remove?: readonly string[] };
  readonly issues: readonly { readonly code: string; readonly at: string; readonly message: string }[];
}

const folder = new URL('./refuses/', import.meta.url);

/** By the code that each shows, and after a full stop the place it shows it in. */
export const refused: Readonly<Record<string, Refused>> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Refused,
  ]),
);

export function edited({ set = {}, remove = [] }: Refused['file']): unknown {
  const file: unknown = structuredClone(good);
  for (const [pointer, content] of Object.entries(set)) place(file, pointer, (holder, key) => (holder[key] = content));
  for (const pointer of remove) place(file, pointer, (holder, key) => delete holder[key]);
  return file;
}

function place(file: unknown, pointer: string, work: (holder: Record<string, unknown>, key: string) => void): void {
  const path = pointer.split('/').slice(1);
  const key = path.pop() as string;
  work(path.reduce((holder, name) => (holder as Record<string, unknown>)[name], file) as Record<string, unknown>, key);
}

/** The examples of the decision that is consulted, where they stand beside it. */
const consulted = Object.fromEntries(
  Object.entries(files.examples ?? {}).filter(([decision]) => decision === 'collection-date'),
);

/** Every issue of a policy of this rule file and the one it consults, those that boundary facts show among them. */
export function issuesOf(
  file: unknown,
  { prelude = {}, examples = {} }: Pick<Refused, 'prelude' | 'examples'> = {},
): readonly Issue[] {
  const rules = { reminder: file, 'collection-date': files.rules['collection-date'] };
  const load = (check?: 'boundaries') => () =>
    loadPolicy({ ...files, rules, prelude, bounds: [], examples: { ...consulted, ...examples } }, facts, { check });
  const issues = issuesIfThrown(load());
  return issues.length > 0 ? issues : issuesIfThrown(load('boundaries'));
}

function issuesIfThrown(work: () => unknown): readonly Issue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.issues;
    throw error;
  }
}

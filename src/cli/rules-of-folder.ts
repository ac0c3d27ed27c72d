import { join } from 'node:path';
import { files } from '../../rules/index.ts';
import { type Issue, PolicyError, type PolicyFiles } from '../index.ts';
import { isRecord } from '../language/answer/found.ts';
import type { Io } from './io.ts';
import { jsonFilesOf, readJson } from './read-json.ts';

/** The rule files of a folder, by decision, and what is wrong with those that cannot be read. */
export interface RulesOfFolder {
  readonly rules: ReadonlyMap<string, unknown>;
  readonly unread: ReadonlyMap<string, readonly Issue[]>;
}

/** All JSON files of a folder but some, each by its name. */
export async function rulesOfFolder(folder: string, io: Io, but: readonly string[] = []): Promise<RulesOfFolder> {
  const rules = new Map<string, unknown>();
  const unread = new Map<string, readonly Issue[]>();
  for (const name of await jsonFilesOf(folder, io)) {
    if (but.includes(name)) continue;
    const decision = name.slice(0, -'.json'.length);
    try {
      rules.set(decision, await readJson(join(folder, name), io));
    } catch (error) {
      unread.set(decision, issuesOf(error));
    }
  }
  return { rules, unread };
}

/** The rule files of a folder. Throws `PolicyError` where one cannot be read. */
export async function rulesRead(folder: string, io: Io): Promise<ReadonlyMap<string, unknown>> {
  const { rules, unread } = await rulesOfFolder(folder, io);
  if (unread.size > 0) throw new PolicyError([...unread.values()].flat());
  return rules;
}

export function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof PolicyError) return error.issues;
  throw error;
}

/**
 * Rule files beside those of the contract, in the place of those of the same name. Files that bring examples of their own are tried on
 * those alone.
 */
export function besideContract(rules: ReadonlyMap<string, unknown>): PolicyFiles {
  const own = [...rules].filter(([, file]) => isRecord(file) && 'examples' in file).map(([decision]) => decision);
  const examples = Object.entries(files.examples ?? {}).filter(([decision]) => !own.includes(decision));
  return {
    ...files,
    rules: { ...files.rules, ...Object.fromEntries(rules) },
    examples: Object.fromEntries(examples),
  };
}

import { pointer } from '../language/answer/issue.ts';

/** A place at which two documents differ; what is not there in one of them is left out. */
export interface JsonDifference {
  /** A JSON pointer into the record. */
  readonly at: string;
  readonly recorded?: unknown;
  readonly now?: unknown;
}

/** The places at which two JSON documents differ, the outermost that say it. */
export function jsonDifferences(recorded: unknown, now: unknown, path: readonly PropertyKey[] = []): JsonDifference[] {
  if (recorded === now) return [];
  const [one, other] = [partsOf(recorded), partsOf(now)];
  if (one === null || other === null || Array.isArray(recorded) !== Array.isArray(now))
    return [{ at: pointer(path), ...given('recorded', recorded), ...given('now', now) }];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    jsonDifferences(one.get(key), other.get(key), [...path, key]),
  );
}

const partsOf = (value: unknown): ReadonlyMap<string, unknown> | null =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;

const given = (as: string, value: unknown): object => (value === undefined ? {} : { [as]: value });

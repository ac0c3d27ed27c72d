import { isRecord } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { limits } from '../language/limits.ts';

/** What stands for an object that is neither a list nor plain, or lies too deep: it is refused by its kind, and nothing of it is ever read. */
class Other {}
const other = Object.freeze(new Other());

/**
 * What stands behind each object of a copy. Zod compares what has a `length` with a number, also where text should stand and the
 * length is an object, which throws unless that has a value of its own; a symbol is no key that anybody could give.
 */
const noNumber: object = Object.freeze(
  Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => Number.NaN }) as object,
);

/**
 * A copy of what a caller gave as data. Each part is read once, so that neither changing it later nor a getter that says now
 * this, now that can move an answer; objects have their own keys and no names that come through a prototype. What lies below so
 * many levels is no data, and handed on as it is. What is `undefined` can be dropped, as JSON has it.
 */
export function copied(
  given: unknown,
  levels = Number.POSITIVE_INFINITY,
  leftOut: 'kept' | 'dropped' = 'kept',
): { readonly data: unknown } | { readonly issues: readonly Issue[] } {
  const path: PropertyKey[] = [];
  const refuse = (code: 'too-long' | 'malformed', expected: string, found: string) =>
    new PolicyError([{ code, at: pointer(path), expected, found }]);
  let parts = 0;

  function copy(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || path.length >= levels) return value;
    parts += 1;
    if (parts > limits.parts) throw refuse('too-long', `${limits.parts} lists and objects in all`, 'more');
    if (path.length >= limits.nesting) return other;
    if (Array.isArray(value)) return Array.from({ length: lengthOf(value) }, (_, index) => part(value, index));
    if (!isRecord(value)) return other;
    const record: Record<string, unknown> = Object.create(noNumber);
    for (const key of Object.keys(value)) {
      const content = part(value, key);
      if (content !== undefined || leftOut === 'kept') record[key] = content;
    }
    return record;
  }

  function part(of: object, key: PropertyKey): unknown {
    path.push(key);
    const copyOfPart = copy((of as Record<PropertyKey, unknown>)[key]);
    path.pop();
    return copyOfPart;
  }

  function lengthOf({ length }: readonly unknown[]): number {
    if (!(length > limits.entries)) return length;
    throw refuse('too-long', `${limits.entries} entries`, String(length));
  }

  try {
    return { data: copy(given) };
  } catch (error) {
    const expected = 'plain data, as JSON has it';
    const refused = error instanceof PolicyError ? error : refuse('malformed', expected, 'what throws when it is read');
    return { issues: refused.issues };
  }
}

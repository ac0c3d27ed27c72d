import { kindOf, short } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import type { TextKind } from '../language/facts/kinds.ts';
import {
  freeText,
  listExpected,
  telephoneNumber,
  textKinds,
  trueOrFalse,
  wholeNumber,
} from '../language/facts/kinds.ts';
import { limits } from '../language/limits.ts';
import type { KeptFact, KeptFields, KeptList, KeptUnlike } from './kept-facts.ts';

export type Path = readonly PropertyKey[];

/** Faults as they are found. After one of the kind of what is given, it is not held to anything further. */
export interface Telling {
  readonly issues: Issue[];
  isOtherKind: boolean;
}

/** What is wrong with what is given for a fact, in the words and the order of the schema that was kept. */
export function issuesOf(kept: KeptFact, content: unknown): Issue[] {
  const telling: Telling = { issues: [], isOtherKind: false };
  tell(kept, content, [], telling);
  return [...new Map(telling.issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

export function tell(kept: KeptFact, content: unknown, path: Path, to: Telling): void {
  if (typeof kept === 'string') {
    if (kept === 'boolean') {
      if (typeof content !== 'boolean') otherKind(trueOrFalse.expected, content, path, to);
    } else if (kept === 'text' || kept === 'telephone') {
      tellFreeText(kept === 'text' ? freeText : telephoneNumber, content, path, to);
    } else tellText(textKinds[kept], content, path, to);
  } else if ('from' in kept) tellWhole(wholeNumber(kept.from, kept.to).expected, kept, content, path, to);
  else if ('oneOf' in kept) {
    if (kept.oneOf.includes(content as string)) return;
    to.issues.push({ code: 'not-an-option', at: pointer(path), names: kept.oneOf, found: short(content) });
    to.isOtherKind = true;
  } else if ('list' in kept) tellList(kept, content, path, to);
  else if ('entry' in kept) tellEntry(kept.entry, kept.unlike, content, path, to);
  else if ('nullable' in kept) {
    if (content !== null) tell(kept.nullable, content, path, to);
  } else if ('optional' in kept) {
    if (content !== undefined) tell(kept.optional, content, path, to);
  } else if ('of' in kept) {
    if (content !== undefined || !('default' in kept)) tell(kept.of, content, path, to);
  }
}

export function otherKind(expected: string, content: unknown, path: Path, to: Telling): void {
  const at = pointer(path);
  to.isOtherKind = true;
  to.issues.push(
    content === undefined
      ? { code: 'missing', at, name: String(path.at(-1) ?? ''), expected }
      : { code: 'wrong-type', at, expected, found: kindOf(content) },
  );
}

export const malformed = (expected: string, content: unknown, path: Path, to: Telling): void => {
  to.issues.push({ code: 'malformed', at: pointer(path), expected, found: short(content) });
};

/** Whatever has a length is held to the least or most of it, text where a list should stand too. */
export function hasOtherLength(content: unknown, isOne: (length: number) => boolean): boolean {
  const length = (content as { readonly length?: number } | null | undefined)?.length;
  return length !== undefined && !isOne(length);
}

function tellText({ expected, checks }: TextKind, content: unknown, path: Path, to: Telling): void {
  if (typeof content !== 'string') {
    otherKind(expected, content, path, to);
    return;
  }
  for (const check of checks) {
    if (check.holds(content)) continue;
    malformed(typeof check.expected === 'string' ? check.expected : check.expected(content), content, path, to);
  }
}

function tellFreeText(kind: TextKind, content: unknown, path: Path, to: Telling): void {
  if (typeof content !== 'string') otherKind(kind.expected, content, path, to);
  if (hasOtherLength(content, (length) => length >= 1)) malformed(kind.expected, content, path, to);
  if (typeof content === 'string') tellText(kind, content, path, to);
}

function tellWhole(
  expected: string,
  { from, to: most }: { readonly from: number; readonly to: number },
  content: unknown,
  path: Path,
  to: Telling,
): void {
  if (!Number.isInteger(content)) otherKind(expected, content, path, to);
  else if (!Number.isSafeInteger(content) || (content as number) < from || (content as number) > most)
    malformed(expected, content, path, to);
}

function tellList({ list, most = limits.listEntries }: KeptList, content: unknown, path: Path, to: Telling): void {
  const expected = listExpected(most);
  if (!Array.isArray(content)) otherKind(expected, content, path, to);
  else for (const [index, item] of content.entries()) tell(list, item, [...path, index], to);
  if (hasOtherLength(content, (length) => length <= most)) malformed(expected, content, path, to);
}

function tellEntry(
  fields: KeptFields,
  unlike: KeptUnlike | undefined,
  content: unknown,
  path: Path,
  to: Telling,
): void {
  const within: Telling = { issues: to.issues, isOtherKind: false };
  tellFields(fields, content, path, within);
  if (!within.isOtherKind && unlike !== undefined) {
    const [first, second] = unlike.fields;
    const entry = content as Readonly<Record<string, unknown>>;
    if (entry[first] === entry[second]) malformed(unlike.expected, entry[second], [...path, second], to);
  }
  if (within.isOtherKind) to.isOtherKind = true;
}

/** Each field, then names that are none of them. */
export function tellFields(fields: KeptFields, content: unknown, path: Path, to: Telling): void {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    otherKind('an object', content, path, to);
    return;
  }
  for (const name of Object.keys(fields))
    tell(fields[name] as KeptFact, (content as Readonly<Record<string, unknown>>)[name], [...path, name], to);
  tellOthers(fields, content, path, to);
}

/** Names that are none of the fields. */
export function tellOthers(fields: object, content: object, path: Path, to: Telling): void {
  for (const name of Object.keys(content)) {
    if (Object.hasOwn(fields, name)) continue;
    to.issues.push({ code: 'unknown-key', at: pointer([...path, name]), name });
    to.isOtherKind = true;
  }
}

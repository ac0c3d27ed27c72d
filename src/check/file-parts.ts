import { isRecord, kindOf } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { limits } from '../language/limits.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The file itself, or one of its matters: the facts that it gives, and those that its questions are asked on. */
export interface Part {
  /** The id of the matter; `null` for the file itself. */
  readonly matter: string | null;
  readonly own: Facts;
  /** Its own laid over those of the file. */
  readonly facts: unknown;
  /** Where in the document a fact stands, by its pointer among `facts`. */
  readonly placeOf: (at: string) => string;
}

/**
 * The parts of a customer's file that can be read, the file itself first, and what is wrong with its matters. What is no file is
 * left to the check of facts.
 */
export function partsOf(document: unknown): { readonly parts: readonly Part[]; readonly issues: readonly Issue[] } {
  if (!isRecord(document) || !Object.hasOwn(document, 'matters')) {
    const own = isRecord(document) ? document : {};
    return { parts: [{ matter: null, own, facts: document, placeOf: (at) => at }], issues: [] };
  }
  const { matters, ...own } = document;
  const file: Part = { matter: null, own, facts: own, placeOf: (at) => at };
  const refused = (issue: Issue) => ({ parts: [file], issues: [issue] });
  if (!Array.isArray(matters))
    return refused({ code: 'wrong-type', at: '/matters', expected: 'a list of matters', found: kindOf(matters) });
  if (matters.length > limits.listEntries) {
    const [expected, found] = [`${limits.listEntries} matters`, String(matters.length)];
    return refused({ code: 'too-long', at: '/matters', expected, found });
  }
  const issues: Issue[] = [];
  const ids = new Map<string, number>();
  const parts = matters.map((matter: unknown, index) => partOf(matter, index, own, ids, issues));
  return { parts: [file, ...parts.filter((part) => part !== null)], issues };
}

function partOf(matter: unknown, index: number, file: Facts, ids: Map<string, number>, issues: Issue[]): Part | null {
  const at = pointer(['matters', index]);
  if (!isRecord(matter)) {
    issues.push({ code: 'wrong-type', at, expected: 'an object with an `id` and facts', found: kindOf(matter) });
    return null;
  }
  const { id, ...own } = matter;
  if (typeof id !== 'string' || id.trim() === '') {
    const missing: Issue = { code: 'missing', at: `${at}/id`, name: 'id', expected: 'what the matter is called' };
    const found = typeof id === 'string' ? 'text without a sign' : kindOf(id);
    issues.push(
      id === undefined ? missing : { code: 'malformed', at: `${at}/id`, expected: 'text that is not empty', found },
    );
    return null;
  }
  const first = ids.get(id);
  if (first !== undefined)
    issues.push({ code: 'given-twice', at: `${at}/id`, name: id, detail: pointer(['matters', first, 'id']) });
  else ids.set(id, index);
  for (const path of pathsInBoth(own, file))
    issues.push({ code: 'given-twice', at: `${at}${pointer(path)}`, name: path.join('.'), detail: pointer(path) });
  return { matter: id, own, facts: laidOver(file, own), placeOf: (place) => (isIn(own, place) ? at + place : place) };
}

/** Fields that both give, or facts that are not both entities with fields. */
const pathsInBoth = (own: Facts, file: Facts): string[][] =>
  Object.keys(own)
    .filter((name) => Object.hasOwn(file, name))
    .flatMap((name) => {
      const [one, other] = [own[name], file[name]];
      if (!isRecord(one) || !isRecord(other)) return [[name]];
      return Object.keys(one)
        .filter((field) => Object.hasOwn(other, field))
        .map((field) => [name, field]);
    });

const laidOver = (file: Facts, own: Facts): Facts => ({
  ...file,
  ...Object.fromEntries(
    Object.entries(own).map(([name, content]) => {
      const under = Object.hasOwn(file, name) ? file[name] : undefined;
      return [name, isRecord(content) && isRecord(under) ? { ...under, ...content } : content];
    }),
  ),
});

/** Whether a place among laid facts is one that the matter gives. */
function isIn(own: Facts, place: string): boolean {
  const [, name = '', field] = place.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (!Object.hasOwn(own, name)) return false;
  const content = own[name];
  return field === undefined || !isRecord(content) || Object.hasOwn(content, field);
}

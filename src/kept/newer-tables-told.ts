import type { Issue } from '../language/answer/issue.ts';
import {
  hasOtherLength,
  malformed,
  otherKind,
  type Path,
  type Telling,
  tell,
  tellFields,
  tellOthers,
} from './facts-told.ts';

const isObject = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

function told(content: unknown, parts: Readonly<Record<string, Part>>): Issue[] {
  const to: Telling = { issues: [], isOtherKind: false };
  if (!isObject(content)) otherKind('an object', content, [], to);
  else {
    for (const [name, part] of Object.entries(parts)) part(content[name], [name], to);
    tellOthers(parts, content, [], to);
  }
  return [...new Map(to.issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

type Part = (content: unknown, path: Path, to: Telling) => void;

const list =
  (item: Part): Part =>
  (content, path, to) => {
    if (!Array.isArray(content)) otherKind('a list', content, path, to);
    else for (const [index, one] of content.entries()) item(one, [...path, index], to);
  };

const day: Part = (content, path, to) => tell('date', content, path, to);

const optional =
  (part: Part): Part =>
  (content, path, to) => {
    if (content !== undefined) part(content, path, to);
  };

const entries: Part = (content, path, to) => {
  list((entry, at, within) => tellFields({ from: 'date', value: 'percent' }, entry, at, within))(content, path, to);
  if (!hasOtherLength(content, (length) => length >= 1)) return;
  const least =
    typeof content === 'string'
      ? 'text that is not empty'
      : Array.isArray(content)
        ? 'a list of 1 or more'
        : '1 or more';
  malformed(least, content, path, to);
};

const calendars: Part = (content, path, to) => {
  if (!isPlain(content)) otherKind('an object', content, path, to);
  else for (const name of Object.keys(content)) list(day)(content[name], [...path, name], to);
};

/** Not what stands in a copy for an instance of a class. */
const isPlain = (content: unknown): content is Readonly<Record<string, unknown>> =>
  isObject(content) && !Object.hasOwn(Object.getPrototypeOf(content) ?? {}, 'constructor');

/** What is given in place of tables, or what is wrong with it. */
export const parseNewerKept = {
  rates: (content: unknown) => unlessAny(told(content, { entries, answersTo: day }), content),
  holidays: (content: unknown) =>
    unlessAny(
      told(content, { calendars: optional(calendars), without: optional(calendars), answersTo: optional(day) }),
      content,
    ),
};

const unlessAny = (issues: Issue[], content: unknown) => (issues.length > 0 ? { issues } : { data: content as never });

import type { Issue } from '../language/answer/issue.ts';
import type { FoldFile } from '../language/grammar/shape-file.ts';
import { sameType, type Type, typeText } from '../language/model/type.ts';
import { nameList } from './each.ts';
import { entriesScope } from './entries-scope.ts';
import { joinTypes } from './join-types.ts';
import { nameShape } from './name.ts';
import { type Checked, type Named, type Place, reportTaken, reportUnknown, type Scope, within } from './scope.ts';

// A record that holds the result so far would be of ever another type.
const mostTries = 10;

/** A result carried over a list. Its type is that before the first entry and after each, found by trying: `from` may be none. */
export function checkFold(shape: FoldFile, place: Place, scope: Scope): Checked | null {
  const list = nameList(shape.fold, within(place, 'fold'), scope);
  const from = nameShape(shape.from, within(place, 'from'), scope);
  if (list === null || from === null) return null;
  const { entry } = list;
  reportTaken(scope, shape.as, `${place.at}/as`);
  if (shape.so === shape.as)
    scope.report({ code: 'name-taken', at: `${place.at}/so`, name: shape.so, detail: 'an entry' });
  else reportTaken(scope, shape.so, `${place.at}/so`);

  let type: Type = from.type;
  for (let tries = 1; ; tries += 1) {
    const issues: Issue[] = [];
    const { types, terms, next } = nextOf(type, issues);
    const joined: Type | null = next && joinTypes(type, next.type);
    if (joined !== null && !sameType(joined, type) && tries < mostTries) {
      type = joined;
      continue;
    }
    for (const issue of issues) scope.report(issue);
    if (next === null) return null;
    if (joined !== null && sameType(joined, type)) {
      const { as, so } = shape;
      const over = { at: place.at, list: list.name, as, types, terms };
      return { type, term: { kind: 'fold', ...over, so, from: from.name, next: next.name } };
    }
    const expected = joined === null ? typeText(type) : 'a result of one type after every entry';
    scope.report({ code: 'wrong-type', at: `${place.at}/next`, expected, found: typeText(next.type) });
    return null;
  }

  /** What an entry makes of a result so far of this type. */
  function nextOf(so: Type, issues: Issue[]) {
    const { as, terms: files = {} } = shape;
    const types = new Map<string, Type>([
      [as, entry],
      [shape.so, so],
    ]);
    const outer: Scope = { ...scope, report: (issue) => issues.push(issue) };
    const { scope: inner, terms, reportUnused } = entriesScope(types, files, place, outer);
    const next: Named | null = nameShape(shape.next, within(place, 'next'), inner);
    if (scope.tells?.of === place.name) {
      for (const { name, at } of scope.tells.names) {
        if (Object.hasOwn(files, name)) inner.typeOf(name, at);
        else reportUnknown(inner, 'unknown-name', name, at, Object.keys(files));
      }
    }
    reportUnused();
    return { types, terms, next };
  }
}

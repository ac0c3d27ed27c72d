import { pointer } from '../language/answer/issue.ts';
import type { TermFile } from '../language/grammar/shape-file.ts';
import { limits } from '../language/limits.ts';
import type { NamedTerm } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import type { Type } from '../language/model/type.ts';
import { typeInEntry } from '../language/model/type-of-name.ts';
import { type Place, reportTaken, reportUnknown, type Scope } from './scope.ts';
import { toldTerm } from './told-term.ts';

/** Where the terms of an entry are checked, and what they come to. */
export interface EntriesScope {
  readonly scope: Scope;
  readonly terms: ReadonlyMap<string, NamedTerm>;
  /** Reports the terms that nothing reads. */
  readonly reportUnused: () => void;
}

/** A scope inside another, for each entry of a list: names that are bound (`<as>`, `<as>.<field>`), and terms of its own. */
export function entriesScope(
  bound: ReadonlyMap<string, Type>,
  files: Readonly<Record<string, TermFile>>,
  place: Place,
  outer: Scope,
): EntriesScope {
  const terms = new Map<string, NamedTerm>();
  const held = new Set([...bound].flatMap(namesOfEntry));
  const read = new Set<string>();
  const open: string[] = [];
  const fileOf = (name: string) => (Object.hasOwn(files, name) ? files[name] : undefined);
  const atTerm = (name: string) => place.at + pointer(['terms', name]);

  const scope: Scope = {
    ...outer,
    typeOf(wanted, at) {
      const file = fileOf(wanted);
      read.add(wanted);
      const known = typeInEntry(wanted, { terms, types: bound });
      if (known !== null) return known;
      if (file === undefined)
        return isBound(wanted, [...bound.keys()])
          ? reportUnknown(scope, 'unknown-name', wanted, at, held)
          : outer.typeOf(wanted, at);
      if (open.includes(wanted)) {
        scope.report({ code: 'cycle', at, names: [...open.slice(open.indexOf(wanted)), wanted] });
        return null;
      }
      if (open.length >= limits.namesInRow) {
        const expected = `${limits.namesInRow} names that read one another`;
        scope.report({ code: 'too-long', at, expected, found: 'more' });
        return null;
      }
      open.push(wanted);
      const { means, meansAt, shape, shapeAt } = toldTerm(file, wanted, atTerm(wanted));
      const checked = scope.checkTerm(shape, { name: wanted, at: shapeAt }, scope);
      open.pop();
      if (checked === null) return null;
      terms.set(wanted, { means: scope.said(means, meansAt), hidden: false, ...checked });
      return checked.type;
    },
    ownerOf: (name) => (held.has(name) || terms.has(name) || fileOf(name) !== undefined ? scope : outer.ownerOf(name)),
    names: () => [...held, ...Object.keys(files), ...outer.names()],
    takenBy(name) {
      if (bound.has(name)) return 'an entry';
      return fileOf(name) === undefined ? outer.takenBy(name) : 'a term';
    },
    hide(name, checked) {
      terms.set(name, { means: '', hidden: true, ...checked });
      return name;
    },
  };
  for (const own of Object.keys(files)) {
    if (bound.has(own)) reportTaken(scope, own, atTerm(own));
    else reportTaken(outer, own, atTerm(own));
  }

  function reportUnused(): void {
    for (const own of Object.keys(files)) {
      if (!read.has(own)) outer.report({ code: 'unused-name', at: atTerm(own), name: own });
    }
  }
  return { scope, terms, reportUnused };
}

/** Names of an entry and of its fields. */
function namesOfEntry([name, type]: readonly [string, Type]): string[] {
  const fields = typeof type === 'object' && 'record' in type ? Object.keys(type.record) : [];
  return [name, ...fields.map((field) => `${name}.${field}`)];
}

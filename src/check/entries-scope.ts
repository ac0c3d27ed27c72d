import { pointer } from '../language/answer/issue.ts';
import type { TermFile } from '../language/grammar/shape-file.ts';
import type { NamedTerm } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { type Place, reportTaken, reportUnknown, type Scope } from './scope.ts';

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
  const held = new Map([...bound].flatMap(namesOfEntry));
  const read = new Set<string>();
  const open: string[] = [];
  const fileOf = (name: string) => (Object.hasOwn(files, name) ? files[name] : undefined);
  const atTerm = (name: string) => place.at + pointer(['terms', name]);

  const scope: Scope = {
    ...outer,
    typeOf(wanted, at) {
      const field = held.get(wanted);
      if (field !== undefined) return field;
      const file = fileOf(wanted);
      const done = terms.get(wanted);
      if (file !== undefined) read.add(wanted);
      if (done !== undefined) return done.type;
      if (file === undefined) {
        const isField = [...bound.keys()].some((name) => wanted.startsWith(`${name}.`));
        return isField ? reportUnknown(scope, 'unknown-name', wanted, at, held.keys()) : outer.typeOf(wanted, at);
      }
      if (open.includes(wanted)) {
        scope.report({ code: 'cycle', at, names: [...open.slice(open.indexOf(wanted)), wanted] });
        return null;
      }
      open.push(wanted);
      const checked = scope.checkTerm(file.is, { name: wanted, at: `${atTerm(wanted)}/is` }, scope);
      open.pop();
      if (checked === null) return null;
      terms.set(wanted, { means: file.means, hidden: false, ...checked });
      return checked.type;
    },
    ownerOf: (name) => (held.has(name) || terms.has(name) || fileOf(name) !== undefined ? scope : outer.ownerOf(name)),
    names: () => [...held.keys(), ...Object.keys(files), ...outer.names()],
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
function namesOfEntry([name, type]: readonly [string, Type]): [string, Type][] {
  const fields = typeof type === 'object' && 'record' in type ? Object.entries(type.record) : [];
  return [[name, type], ...fields.map(([field, part]): [string, Type] => [`${name}.${field}`, part])];
}

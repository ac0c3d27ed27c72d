import { pointer } from '../language/answer/issue.ts';
import type { ShapeFile } from '../language/grammar/rule-file.ts';
import type { NamedTerm } from '../language/model/decision-model.ts';
import { isList, type Type, typeText } from '../language/model/type.ts';
import { type Checked, reportUnknown, type Scope } from './scope.ts';

type EachFile = Extract<ShapeFile, { each: string }>;

/** Terms worked out for each entry of a list. Inside, `<as>.<field>` is a field of the entry (or `<as>` the entry itself). */
export function checkEach(shape: EachFile, at: string, scope: Scope): Checked | null {
  const listType = scope.typeOf(shape.each, `${at}/each`);
  if (listType === null) return null;
  if (!isList(listType)) {
    scope.report({ code: 'wrong-type', at: `${at}/each`, expected: 'a list', found: typeText(listType) });
    return null;
  }
  const entryNames = new Map(namesOfEntry(shape.as, listType.list));
  const terms = new Map<string, NamedTerm>();
  const reads = new Set<string>();
  const read = new Set<string>();
  const open: string[] = [];

  const inner: Scope = {
    ...scope,
    typeOf(wanted, place) {
      const field = entryNames.get(wanted);
      if (field !== undefined) return field;
      const file = Object.hasOwn(shape.terms, wanted) ? shape.terms[wanted] : undefined;
      if (file === undefined) {
        if (wanted.startsWith(`${shape.as}.`))
          return reportUnknown(scope, 'unknown-name', wanted, place, entryNames.keys());
        const type = scope.typeOf(wanted, place);
        if (type !== null) reads.add(wanted);
        return type;
      }
      read.add(wanted);
      const done = terms.get(wanted);
      if (done !== undefined) return done.type;
      if (open.includes(wanted)) {
        scope.report({ code: 'cycle', at: place, names: [...open.slice(open.indexOf(wanted)), wanted] });
        return null;
      }
      open.push(wanted);
      const checked = scope.checkTerm(file.is, wanted, at + pointer(['terms', wanted, 'is']), inner);
      open.pop();
      if (checked === null) return null;
      terms.set(wanted, { means: file.means, hidden: false, ...checked });
      return checked.type;
    },
    hide(hidden, term) {
      terms.set(hidden, term);
      return hidden;
    },
  };

  for (const own of Object.keys(shape.terms)) {
    if (entryNames.has(own) || scope.dictionary.facts.has(own))
      scope.report({ code: 'name-taken', at: at + pointer(['terms', own]), name: own, detail: 'an entry or a fact' });
  }
  const type = typeOfResult(shape.gives, at, inner);
  for (const own of Object.keys(shape.terms)) {
    if (!read.has(own)) scope.report({ code: 'unused-name', at: at + pointer(['terms', own]), name: own });
  }
  if (type === null) return null;
  let gives = 'gives';
  if (typeof shape.gives === 'string') gives = shape.gives;
  else {
    const fields = new Map(Object.entries(shape.gives));
    terms.set(gives, { means: '', hidden: true, type, term: { kind: 'record', fields } });
  }
  return {
    type: { list: type },
    term: { kind: 'each', list: shape.each, as: shape.as, terms, where: null, gives, reads: [...reads] },
  };
}

function typeOfResult(gives: EachFile['gives'], at: string, scope: Scope): Type | null {
  if (typeof gives === 'string') return scope.typeOf(gives, `${at}/gives`);
  const record: Record<string, Type> = {};
  for (const [field, name] of Object.entries(gives)) {
    const type = scope.typeOf(name, at + pointer(['gives', field]));
    if (type === null) return null;
    record[field] = type;
  }
  return { record };
}

function namesOfEntry(as: string, type: Type): [string, Type][] {
  if (typeof type === 'object' && 'record' in type)
    return Object.entries(type.record).map(([field, part]) => [`${as}.${field}`, part]);
  return [[as, type]];
}

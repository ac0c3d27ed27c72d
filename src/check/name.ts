import type { ShapeFile } from '../language/grammar/shape-file.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { fieldType, recordWithin } from '../language/model/type-of-name.ts';
import { type Named, type Place, reportUnknown, type Scope, within } from './scope.ts';

/**
 * A name as it is written in a term: one that something bears, or a path from one to a field of a record (`accrual.interest`),
 * or of each record of a list (`credits[].amount`). A path is kept as a term of its own, once where its first part is borne.
 */
export function checkName(written: string, at: string, scope: Scope): Named | null {
  const base = basesOf(written).find((name) => scope.ownerOf(name) !== null);
  if (base === undefined) return reportUnknown(scope, 'unknown-name', written, at, scope.names());
  const owner = scope.ownerOf(base) as Scope;
  const first = scope.typeOf(base, at);
  if (first === null || base === written) return first && { name: base, type: first };
  if (first === 'entity') return reportUnknown(scope, 'unknown-name', written, at, scope.names());
  const rest = written.slice(base.length);
  if (!/^((\[\])?\.[^.[\]]+)+$/.test(rest)) return reportUnknown(scope, 'unknown-name', written, at, scope.names());
  let named: Named = { name: base, type: first };
  for (const [step, brackets = '', field] of rest.matchAll(/(\[\])?\.([^.[\]]+)/g)) {
    const next = fieldOnPath(named, brackets !== '', field as string, written, at, scope);
    if (next === null) return null;
    const name = named.name + step;
    owner.hide(name, { type: next, term: { kind: 'field', field: field as string, of: named.name } });
    named = { name, type: next };
  }
  return named;
}

/** What a path may start with, the longest first: `a.b[].c`, `a.b`, `a`. */
function basesOf(written: string): string[] {
  const bases = [written];
  for (let dot = written.lastIndexOf('.'); dot > 0; dot = written.lastIndexOf('.', dot - 1))
    bases.push(written.slice(0, dot).replace(/\[\]$/, ''));
  return bases;
}

function fieldOnPath(
  { name, type }: Named,
  ofEach: boolean,
  field: string,
  written: string,
  at: string,
  scope: Scope,
): Type | null {
  const record = recordWithin(type);
  const isOfEach = typeof type === 'object' && 'list' in type;
  if (record === null || ofEach !== isOfEach) {
    if (type === 'none') return 'none';
    const expected = `\`${name}\` to be ${ofEach ? 'a list of records' : 'a record'}`;
    scope.report({ code: 'wrong-type', at, expected, found: typeText(type) });
    return null;
  }
  const known = fieldType(type, field);
  if (known !== null) return known;
  const fields = Object.keys(record).map((other) => `${name}${ofEach ? '[]' : ''}.${other}`);
  return reportUnknown(scope, 'unknown-name', written, at, fields);
}

/** The name of a shape: its own where it is one, else that of a hidden term made of it. */
export function nameShape(shape: ShapeFile, place: Place, scope: Scope): Named | null {
  if (typeof shape === 'string') return checkName(shape, place.at, scope);
  const checked = scope.checkTerm(shape, place, scope);
  if (checked === null) return null;
  const { type, term } = checked;
  return { type, name: term.kind === 'name' ? term.name : scope.hide(place.name, checked) };
}

/** As `nameShape`, for what has to be a condition. */
export function nameCondition(shape: ShapeFile, place: Place, scope: Scope): string | null {
  const named = nameShape(shape, place, scope);
  if (named === null || named.type === 'boolean') return named?.name ?? null;
  scope.report({ code: 'wrong-type', at: place.at, expected: 'a condition', found: typeText(named.type) });
  return null;
}

/** The names of shapes by their keys, all of them, or `null`. */
export function nameShapes(
  shapes: Readonly<Record<string, ShapeFile>>,
  place: Place,
  scope: Scope,
): ReadonlyMap<string, Named> | null {
  const named = Object.entries(shapes).map(
    ([key, shape]) => [key, nameShape(shape, within(place, key), scope)] as const,
  );
  return named.every((entry): entry is readonly [string, Named] => entry[1] !== null) ? new Map(named) : null;
}

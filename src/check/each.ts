import type { EachFile } from '../language/grammar/shape-file.ts';
import { isList, typeText } from '../language/model/type.ts';
import { entriesScope } from './entries-scope.ts';
import { checkName, nameCondition, nameShape, nameShapes } from './name.ts';
import { recordOf } from './record-of.ts';
import { type Checked, type Named, type Place, reportTaken, type Scope, within } from './scope.ts';

/** Terms worked out for each entry of a list. Inside, `<as>.<field>` is a field of the entry, and `<as>` the entry itself. */
export function checkEach(shape: EachFile, place: Place, scope: Scope): Checked | null {
  const list = nameList(shape.each, within(place, 'each'), scope);
  if (list === null) return null;
  reportTaken(scope, shape.as, `${place.at}/as`);
  const bound = new Map([[shape.as, list.entry]]);
  const inner = entriesScope(bound, shape.terms ?? {}, place, scope);
  const where = shape.where === undefined ? null : nameCondition(shape.where, within(place, 'where'), inner.scope);
  const gives = checkGiven(shape, place, inner.scope);
  inner.reportUnused();
  if (gives === null || (where === null && shape.where !== undefined)) return null;
  const { terms } = inner;
  return {
    type: { list: gives.type },
    term: { kind: 'each', at: place.at, list: list.name, as: shape.as, types: bound, terms, where, gives: gives.name },
  };
}

function checkGiven({ gives, is, as }: EachFile, place: Place, scope: Scope): Named | null {
  if (gives !== undefined && is !== undefined) {
    scope.report({ code: 'malformed', at: place.at, expected: 'either `gives` or `is`' });
    return null;
  }
  if (is !== undefined) return nameShape(is, within(place, 'is'), scope);
  if (gives === undefined) return checkName(as, `${place.at}/as`, scope);
  const here = within(place, 'gives');
  if (typeof gives === 'string') return checkName(gives, here.at, scope);
  const fields = nameShapes(gives, here, scope);
  if (fields === null) return null;
  const record = recordOf(fields);
  return { name: scope.hide(here.name, record), type: record.type };
}

/** A list that is gone over, and the type of its entries. */
export function nameList(shape: EachFile['each'], place: Place, scope: Scope) {
  const list = nameShape(shape, place, scope);
  if (list === null) return null;
  if (isList(list.type)) return { name: list.name, entry: list.type.list };
  if (list.type === 'none') return { name: list.name, entry: 'none' as const };
  scope.report({ code: 'wrong-type', at: place.at, expected: 'a list', found: typeText(list.type) });
  return null;
}

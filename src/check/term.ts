import type {
  AllFile,
  AnyFile,
  FieldFile,
  LeftOutFile,
  ListFile,
  NotFile,
  RecordFile,
  ShapeFile,
  TableFile,
} from '../language/grammar/shape-file.ts';
import { isSentence } from '../language/grammar/spelt-out.ts';
import { limits } from '../language/limits.ts';
import type { Sentence } from '../language/model/decision-model.ts';
import { partsOfType, type Type, typeText } from '../language/model/type.ts';
import { fieldType, recordWithin } from '../language/model/type-of-name.ts';
import { checkReading, checkWhen } from './branches.ts';
import { constantIn } from './constant.ts';
import { checkConsultation } from './consultation.ts';
import { checkEach } from './each.ts';
import { checkFold } from './fold.ts';
import { joinTypes } from './join-types.ts';
import { checkName, nameCondition, nameShape, nameShapes } from './name.ts';
import { recordOf } from './record-of.ts';
import { type Checked, type Place, reportUnknown, type Scope, within } from './scope.ts';
import { checkSentence, holding } from './sentence.ts';
import { isSeries } from './series.ts';

/** A shape in its checked form, with the type it gives; `null` after reporting what is wrong. `place` names the term it defines. */
export function checkTerm(shape: ShapeFile, place: Place, scope: Scope): Checked | null {
  const checked = checkShape(shape, place, scope);
  if (checked === null || partsOfType(checked.type) <= limits.typeParts) return checked;
  const expected = `${limits.typeParts} fields and entries in one type`;
  scope.report({ code: 'too-long', at: place.at, expected, found: String(partsOfType(checked.type)) });
  return null;
}

function checkShape(shape: ShapeFile, place: Place, scope: Scope): Checked | null {
  const constant = constantIn(shape);
  if (constant !== null) return { type: constant.type, term: { kind: 'constant', value: constant.value } };
  if (typeof shape !== 'object') return named(String(shape), place.at, scope);
  if (isSentence(shape)) {
    const checked = checkSentence(shape, place, scope);
    return checked && { type: checked.type, term: { kind: 'sentence', ...checked.sentence } };
  }
  if ('reading' in shape) return checkReading(shape, place, scope);
  if ('when' in shape) return checkWhen(shape, place, scope);
  if ('each' in shape) return checkEach(shape, place, scope);
  if ('fold' in shape) return checkFold(shape, place, scope);
  if ('record' in shape) return checkRecord(shape, place, scope);
  if ('list' in shape) return checkList(shape, place, scope);
  if ('all' in shape || 'any' in shape) return checkJoined(shape, place, scope);
  if ('not' in shape) return checkNot(shape, place, scope);
  if ('of' in shape) return checkField(shape, place, scope);
  if ('decision' in shape) return checkConsultation(shape, place, scope);
  if ('table' in shape) return checkTable(shape, place, scope);
  if ('leftOut' in shape) return checkLeftOut(shape, place, scope);
  return 'fact' in shape ? named(shape.fact, `${place.at}/fact`, scope) : null;
}

/** Entries of one type. */
function checkList({ list }: ListFile, place: Place, scope: Scope): Checked | null {
  const entries = list.map((shape, index) => nameShape(shape, within(place, 'list', index), scope));
  if (!entries.every((entry) => entry !== null)) return null;
  let type: Type = 'none';
  for (const [index, entry] of entries.entries()) {
    const joined = joinTypes(type, entry.type);
    if (joined === null) {
      const { at } = within(place, 'list', index);
      scope.report({ code: 'wrong-type', at, expected: typeText(type), found: typeText(entry.type) });
      return null;
    }
    type = joined;
  }
  return { type: { list: type }, term: { kind: 'list', of: entries.map(({ name }) => name) } };
}

function named(written: string, at: string, scope: Scope): Checked | null {
  const found = checkName(written, at, scope);
  return found && { type: found.type, term: { kind: 'name', name: found.name } };
}

function checkRecord({ record }: RecordFile, place: Place, scope: Scope): Checked | null {
  const fields = nameShapes(record, within(place, 'record'), scope);
  return fields && recordOf(fields);
}

/** Conditions joined; one that is no sentence is told as that what it names holds. */
function checkJoined(shape: AllFile | AnyFile, place: Place, scope: Scope): Checked | null {
  const [kind, files] = 'all' in shape ? (['all', shape.all] as const) : (['any', shape.any] as const);
  if (files.length === 0) {
    scope.report({ code: 'empty-conditions', at: `${place.at}/${kind}`, name: kind });
    return null;
  }
  const of = files.map((file, index) => checkMember(file, within(place, kind, index), scope));
  return of.every((sentence) => sentence !== null) ? { type: 'boolean', term: { kind, of } } : null;
}

function checkMember(file: ShapeFile, place: Place, scope: Scope): Sentence | null {
  if (!isSentence(file)) {
    const name = nameCondition(file, place, scope);
    return name === null ? null : holding(name, place.at);
  }
  const checked = checkSentence(file, place, scope);
  if (checked === null || checked.type === 'boolean') return checked?.sentence ?? null;
  scope.report({ code: 'wrong-type', at: place.at, expected: 'a condition', found: typeText(checked.type) });
  return null;
}

function checkNot({ not }: NotFile, place: Place, scope: Scope): Checked | null {
  const of = nameCondition(not, within(place, 'not'), scope);
  return of === null ? null : { type: 'boolean', term: { kind: 'not', of } };
}

function checkField(shape: FieldFile, place: Place, scope: Scope): Checked | null {
  const of = nameShape(shape.of, within(place, 'of'), scope);
  if (of === null) return null;
  const type = fieldType(of.type, shape.field);
  if (type !== null) return { type, term: { kind: 'field', field: shape.field, of: of.name } };
  const record = recordWithin(of.type);
  if (record !== null)
    return reportUnknown(scope, 'unknown-name', shape.field, `${place.at}/field`, Object.keys(record));
  scope.report({ code: 'wrong-type', at: `${place.at}/of`, expected: 'a record', found: typeText(of.type) });
  return null;
}

function checkTable(shape: TableFile, { at }: Place, scope: Scope): Checked | null {
  const { tables } = scope.dictionary;
  const table = tables.get(shape.table);
  if (table === undefined) return reportUnknown(scope, 'unknown-table', shape.table, `${at}/table`, tables.keys());
  scope.uses.tables.add(table.name);
  if (shape.unlessGiven === undefined)
    return { type: table.type, term: { kind: 'table', table: table.name, unlessGiven: null } };
  const given = scope.typeOf(shape.unlessGiven, `${at}/unlessGiven`);
  if (given === null) return null;
  // One percentage stands in for all days, a series for its own.
  if (given !== 'percent' && !isSeries(given)) {
    const expected = 'a percentage, or a list of records with `from` and `percent`';
    scope.report({ code: 'wrong-type', at: `${at}/unlessGiven`, expected, found: typeText(given) });
    return null;
  }
  return { type: table.type, term: { kind: 'table', table: table.name, unlessGiven: shape.unlessGiven } };
}

function checkLeftOut({ leftOut }: LeftOutFile, { at }: Place, scope: Scope): Checked | null {
  const { facts } = scope.dictionary;
  if (!facts.has(leftOut)) return reportUnknown(scope, 'unknown-path', leftOut, `${at}/leftOut`, facts.keys());
  scope.uses.facts.add(leftOut);
  return { type: 'boolean', term: { kind: 'leftOut', fact: leftOut } };
}

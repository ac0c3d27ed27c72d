import { pointer } from '../language/answer/issue.ts';
import type { SentenceFile, ShapeFile } from '../language/grammar/rule-file.ts';
import type { Sentence, Term } from '../language/model/decision-model.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { decimal } from '../values/decimal.ts';
import { checkConsultation } from './consultation.ts';
import { checkEach } from './each.ts';
import { joinTypes } from './join-types.ts';
import { type Checked, reportUnknown, type Scope } from './scope.ts';
import { checkSentence } from './sentence.ts';
import { isSeries } from './series.ts';

type ShapeWith<K extends string> = Extract<ShapeFile, { [key in K]: unknown }>;

/** A shape in its checked form, with the type it gives; `null` after reporting what is wrong. `name` is the term it defines. */
export function checkTerm(shape: ShapeFile, name: string, at: string, scope: Scope): Checked | null {
  if ('operator' in shape) {
    const checked = checkSentence(shape as SentenceFile, at, scope);
    return checked && { type: checked.type, term: { kind: 'sentence', ...checked.sentence } };
  }
  if ('reading' in shape) return checkReading(shape, name, at, scope);
  if ('when' in shape) return checkWhen(shape, name, at, scope);
  if ('each' in shape) return checkEach(shape, at, scope);
  if ('all' in shape) return checkJoined('all', shape.all, at, scope);
  if ('any' in shape) return checkJoined('any', shape.any, at, scope);
  if ('of' in shape) return checkField(shape, at, scope);
  if ('decision' in shape) return checkConsultation(shape, at, scope);
  if ('table' in shape) return checkTable(shape, at, scope);
  if ('leftOut' in shape) {
    if (!scope.dictionary.facts.has(shape.leftOut))
      return reportUnknown(scope, 'unknown-path', shape.leftOut, `${at}/leftOut`, scope.dictionary.facts.keys());
    scope.uses.facts.add(shape.leftOut);
    return { type: 'boolean', term: { kind: 'leftOut', fact: shape.leftOut } };
  }
  if ('choice' in shape) return constant({ choice: [shape.choice] }, shape.choice);
  if ('always' in shape) return constant('boolean', shape.always);
  if ('nil' in shape) return shape.nil === 'int' ? constant('whole', 0) : constant(shape.nil, decimal('0'));
  if ('none' in shape) return constant('none', null);
  const type = scope.typeOf(shape.fact, `${at}/fact`);
  return type && { type, term: { kind: 'name', name: shape.fact } };
}

const constant = (type: Type, value: Extract<Term, { kind: 'constant' }>['value']): Checked => ({
  type,
  term: { kind: 'constant', value },
});

function checkJoined(kind: 'all' | 'any', files: readonly SentenceFile[], at: string, scope: Scope): Checked | null {
  if (files.length === 0) {
    scope.report({ code: 'empty-conditions', at: `${at}/${kind}`, name: kind });
    return null;
  }
  const of: Sentence[] = [];
  files.forEach((file, index) => {
    const place = `${at}/${kind}/${index}`;
    const checked = checkSentence(file, place, scope);
    if (checked === null) return;
    if (checked.type === 'boolean') of.push(checked.sentence);
    else scope.report({ code: 'wrong-type', at: place, expected: 'a condition', found: typeText(checked.type) });
  });
  return of.length === files.length ? { type: 'boolean', term: { kind, of } } : null;
}

function checkReading(shape: ShapeWith<'options'>, name: string, at: string, scope: Scope): Checked | null {
  const { readings } = scope.dictionary;
  const reading = readings.get(shape.reading);
  if (reading === undefined)
    return reportUnknown(scope, 'unknown-reading', shape.reading, `${at}/reading`, readings.keys());
  scope.uses.readings.add(reading.id);
  const known = reading.options.map((option) => option.id);
  let sound = true;
  for (const option of Object.keys(shape.options)) {
    if (known.includes(option)) continue;
    sound = false;
    reportUnknown(scope, 'unknown-option', option, at + pointer(['options', option]), known);
  }
  const branches: Branch[] = [];
  for (const option of known) {
    const chosen = shape.options[option];
    if (chosen === undefined) {
      sound = false;
      scope.report({ code: 'option-left-out', at: `${at}/options`, name: option });
    } else branches.push({ key: option, shape: chosen, at: at + pointer(['options', option]) });
  }
  const checked = checkBranches(branches, name, scope);
  if (!sound || checked === null) return null;
  return { type: checked.type, term: { kind: 'reading', reading: reading.id, options: checked.names } };
}

function checkWhen(shape: ShapeWith<'when'>, name: string, at: string, scope: Scope): Checked | null {
  let sound = true;
  shape.when.forEach((branch, index) => {
    const place = `${at}/when/${index}/condition`;
    const type = scope.typeOf(branch.condition, place);
    if (type === null) sound = false;
    else if (type !== 'boolean') {
      sound = false;
      scope.report({ code: 'wrong-type', at: place, expected: 'a condition', found: typeText(type) });
    }
  });
  const branches = shape.when.map((branch, index) => ({
    key: String(index),
    shape: branch.then,
    at: `${at}/when/${index}/then`,
  }));
  const checked = checkBranches([...branches, { key: 'else', shape: shape.else, at: `${at}/else` }], name, scope);
  if (!sound || checked === null) return null;
  const then = (key: string) => checked.names.get(key) as string;
  const when = shape.when.map(({ condition }, index) => ({
    condition,
    ofRule: scope.ruleNames.has(condition),
    then: then(String(index)),
  }));
  return { type: checked.type, term: { kind: 'when', when, else: then('else') } };
}

interface Branch {
  readonly key: string;
  readonly shape: ShapeFile;
  readonly at: string;
}

/** Branches that are no plain name become hidden terms `<name>/<key>`, so that shapes never nest; all must have one type. */
function checkBranches(branches: readonly Branch[], name: string, scope: Scope) {
  const result = new Map<string, string>();
  let type: Type | null = 'none';
  let sound = true;
  for (const branch of branches) {
    const hidden = `${name}/${branch.key}`;
    const checked = checkTerm(branch.shape, hidden, branch.at, scope);
    if (checked === null) {
      sound = false;
      continue;
    }
    const joined: Type | null = type === null ? null : joinTypes(type, checked.type);
    if (joined === null && type !== null) {
      scope.report({ code: 'wrong-type', at: branch.at, expected: typeText(type), found: typeText(checked.type) });
      sound = false;
    } else type = joined;
    const plain = checked.term.kind === 'name';
    result.set(
      branch.key,
      plain ? (checked.term as { name: string }).name : scope.hide(hidden, { means: '', hidden: true, ...checked }),
    );
  }
  return sound && type !== null ? { type, names: result } : null;
}

function checkField(shape: ShapeWith<'of'>, at: string, scope: Scope): Checked | null {
  const of = scope.typeOf(shape.of, `${at}/of`);
  if (of === null) return null;
  if (typeof of !== 'object' || !('record' in of)) {
    scope.report({ code: 'wrong-type', at: `${at}/of`, expected: 'a record', found: typeText(of) });
    return null;
  }
  const type = of.record[shape.field];
  if (type === undefined)
    return reportUnknown(scope, 'unknown-name', shape.field, `${at}/field`, Object.keys(of.record));
  return { type, term: { kind: 'field', field: shape.field, of: shape.of } };
}

function checkTable(shape: ShapeWith<'table'>, at: string, scope: Scope): Checked | null {
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

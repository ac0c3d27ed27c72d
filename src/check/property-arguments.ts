import { type Issue, pointer } from '../language/answer/issue.ts';
import type { MovedFile, PropertyFile, PropertyOf, Template } from '../language/grammar/property-file.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { isAmount, isChoice, isList, isRecordType, isWhole, type Type, typeText } from '../language/model/type.ts';
import { typeOfPath } from '../language/model/type-of-path.ts';
import { joinTypes, takes } from './join-types.ts';
import { checkOption } from './property-readings.ts';
import { reportUnknown, type Scope } from './scope.ts';
import { checkTerm } from './term.ts';

/** What the arguments of a property are checked with; each reports what is wrong. */
interface Checks {
  readonly about: DecisionModel;
  readonly scope: Scope;
  readonly wrong: (at: string, expected: string, found: Type) => void;
  /** Checks a shape and keeps its term under the name of its place. */
  readonly shape: (at: string, shape: ShapeFile) => Type | null;
  readonly condition: (at: string, shape: ShapeFile) => void;
  /** A fact, or a field of the entries of one. */
  readonly place: (at: string, path: string) => Type | null;
  readonly fact: (at: string, path: string) => Type | null;
}

/** Checks what a template is filled in with and gives the terms that are looked at. */
export function checkArguments(file: PropertyFile, about: DecisionModel, scope: Scope): readonly string[] {
  const wrong = (at: string, expected: string, found: Type) =>
    scope.report({ code: 'wrong-type', at, expected, found: typeText(found) } satisfies Issue);
  function shape(at: string, given: ShapeFile): Type | null {
    const checked = checkTerm(given, { name: at, at }, scope);
    if (checked !== null) scope.hide(at, checked);
    return checked?.type ?? null;
  }
  function condition(at: string, given: ShapeFile): void {
    const type = shape(at, given);
    if (type !== null && type !== 'boolean') wrong(at, 'a condition', type);
  }
  function place(at: string, path: string): Type | null {
    const { facts, fields } = scope.dictionary;
    const type = typeOfPath(path, facts);
    if (type !== null) scope.uses.facts.add(path.split('[].')[0] as string);
    else {
      const known = [...facts.keys(), ...[...fields.keys()].filter((field) => typeOfPath(field, facts) !== null)];
      reportUnknown(scope, 'unknown-path', path, at, known);
    }
    return type;
  }
  function fact(at: string, path: string): Type | null {
    if (!path.includes('[].') || typeOfPath(path, scope.dictionary.facts) === null) return place(at, path);
    scope.report({ code: 'wrong-type', at, expected: 'a fact by itself', found: 'a field of entries' });
    return null;
  }
  const checks: Checks = { about, scope, wrong, shape, condition, place, fact };
  if (file.given !== undefined) condition('/given', file.given);
  return (ofTemplate[file.property] as (file: PropertyFile, checks: Checks) => readonly string[])(file, checks);
}

type Check<T extends Template> = (file: PropertyOf<T>, checks: Checks) => readonly string[];

const nothing: readonly string[] = [];

const ofTemplate: { readonly [T in Template]: Check<T> } = {
  always({ holds }, { condition }) {
    condition('/holds', holds);
    return nothing;
  },
  implies(file, { condition }) {
    condition('/if', file.if);
    condition('/then', file.then);
    return nothing;
  },
  'never-both': ({ these }, checks) => conditions(these, checks),
  'exactly-one-of': ({ these }, checks) => conditions(these, checks),
  'never-negative'({ of }, checks) {
    if (of === undefined) return answers(checks, isNumber);
    expectType('/of', of, isNumber, 'an amount or a number', checks);
    return ['/of'];
  },
  'at-most'({ of, limit }, checks) {
    const ofType = expectType('/of', of, hasOrder, ordered, checks);
    const limitType = checks.shape('/limit', limit);
    fits('/limit', ofType, limitType, checks);
    return ['/of'];
  },
  'monotone-in'(file, checks) {
    checkMoved(file.in, checks);
    expectType('/of', file.of, (type) => hasOrder(type) || type === 'boolean', `${ordered}, or a condition`, checks);
    return ['/of'];
  },
  'flips-exactly-at'(file, checks) {
    const type = checks.place('/fact', file.fact);
    if (type !== null && !hasOrder(type)) checks.wrong('/fact', ordered, type);
    checks.condition('/holds', file.holds);
    for (const key of ['upTo', 'before', 'from', 'after'] as const) {
      const bound = (file as Partial<Record<typeof key, ShapeFile>>)[key];
      if (bound !== undefined) fits(pointer([key]), type, checks.shape(pointer([key]), bound), checks);
    }
    return nothing;
  },
  'independent-of'({ whatever, of }, checks) {
    const { facts } = checks.scope.dictionary;
    const entities = new Set([...facts.values()].map(({ entity }) => entity));
    for (const [index, one] of whatever.entries()) {
      const at = pointer(['whatever', index]);
      if (typeof one === 'object') checkOption(one.reading, null, at, at, checks.scope.dictionary, checks.scope.report);
      else if (!entities.has(one)) checks.fact(at, one);
      else for (const { path, entity } of facts.values()) if (entity === one) checks.scope.uses.facts.add(path);
    }
    return ofAnswer(of, checks);
  },
  'order-does-not-matter'({ list, of }, checks) {
    const type = checks.fact('/list', list);
    if (type !== null && !isList(type)) checks.wrong('/list', 'a list', type);
    return ofAnswer(of, checks);
  },
  'additive-over-split-periods'(file, checks) {
    if ('list' in file) {
      for (const [key, field] of [
        ['from', file.from ?? 'from'],
        ['to', file.to ?? 'to'],
      ] as const) {
        const type = checks.place(file[key] === undefined ? '/list' : pointer([key]), `${file.list}[].${field}`);
        if (type !== null && type !== 'date') checks.wrong(pointer([key]), 'a date', type);
      }
    } else {
      const type = checks.fact('/until', file.until);
      if (type !== null && type !== 'date') checks.wrong('/until', 'a date', type);
      put('/carrying', file.carrying, checks.fact, checks);
    }
    return sums(file.of, file.within, checks);
  },
  'additive-over-split-amounts'(file, checks) {
    const type = checks.place('/amount', file.amount);
    if (type !== null && !isNumber(type)) checks.wrong('/amount', 'an amount or a number', type);
    if (!file.amount.includes('[].')) return sums(file.of, file.within, checks);
    return ofAnswer(file.of, checks);
  },
  'unchanged-by'(file, checks) {
    if ('putting' in file) put('/putting', file.putting, checks.fact, checks);
    else {
      const { to, entry } = file.adding;
      const type = checks.fact('/adding/to', to);
      if (type !== null && !(isList(type) && isRecordType(type.list)))
        checks.wrong('/adding/to', 'a list of records', type);
      else if (type !== null) put('/adding/entry', entry, (at, field) => checks.place(at, `${to}[].${field}`), checks);
    }
    return ofAnswer(file.of, checks);
  },
  'no-gap-no-conflict'({ over, these = [] }, checks) {
    const type = checks.fact('/over', over);
    if (type !== null && type !== 'date') checks.wrong('/over', 'a date', type);
    conditions(these, checks);
    return these.length > 0 ? nothing : answers(checks, () => false, true);
  },
  'decided-when-all-given'({ values }, checks) {
    for (const [index, name] of (values ?? []).entries())
      if (!checks.about.values.has(name))
        reportUnknown(checks.scope, 'unknown-value', name, pointer(['values', index]), checks.about.values.keys());
    return answers(checks, (_, name) => values?.includes(name) ?? true, true);
  },
};

const ordered = 'a day, a time, a duration, an amount or a number';
const moves = 'a day, a duration, an amount, a number, or what is true or false; of words say the `order`';
const isNumber = (type: Type): boolean => isAmount(type) || isWhole(type);
const hasOrder = (type: Type): boolean => type === 'date' || type === 'time' || type === 'duration' || isNumber(type);

function conditions(these: readonly ShapeFile[], { condition }: Checks): readonly string[] {
  for (const [index, one] of these.entries()) condition(pointer(['these', index]), one);
  return nothing;
}

function expectType(
  at: string,
  given: ShapeFile,
  accepts: (type: Type) => boolean,
  expected: string,
  { shape, wrong }: Checks,
): Type | null {
  const type = shape(at, given);
  if (type === null || accepts(type)) return type;
  wrong(at, expected, type);
  return null;
}

/** Numbers of any kind are held against one another; all else against its like. */
function fits(at: string, type: Type | null, found: Type | null, { wrong }: Checks): void {
  if (type === null || found === null || (isNumber(type) && isNumber(found))) return;
  if (joinTypes(type, found) === null) wrong(at, typeText(type), found);
}

function sums(of: ShapeFile, within: ShapeFile | undefined, checks: Checks): readonly string[] {
  expectType('/of', of, isNumber, 'an amount or a number', checks);
  if (within !== undefined) expectType('/within', within, isNumber, 'an amount or a number', checks);
  return ['/of'];
}

/** Facts by their paths, or the fields of an entry, each with what is put there. */
function put(at: string, shapes: Readonly<Record<string, ShapeFile>>, typeAt: Checks['place'], checks: Checks): void {
  for (const [path, given] of Object.entries(shapes)) {
    const here = at + pointer([path]);
    const type = typeAt(here, path);
    const found = checks.shape(here, given);
    if (type !== null && found !== null && !takes(type, found)) checks.wrong(here, typeText(type), found);
  }
}

function checkMoved(moved: MovedFile, checks: Checks): void {
  const { scope, wrong, place } = checks;
  const { dictionary, report } = scope;
  if (typeof moved === 'object' && 'reading' in moved) {
    for (const [index, option] of moved.order.entries())
      checkOption(moved.reading, option, '/in/reading', pointer(['in', 'order', index]), dictionary, report);
    return;
  }
  if (typeof moved === 'object' && 'fact' in moved) {
    const type = place('/in/fact', moved.fact);
    if (type === null) return;
    for (const [index, option] of moved.order.entries())
      if (isChoice(type) && !type.choice.includes(option as string))
        reportUnknown(scope, 'unknown-option', String(option), pointer(['in', 'order', index]), type.choice);
    return;
  }
  const paths = typeof moved === 'string' ? [moved] : (moved as readonly string[]);
  const placeOf = (index: number) => (typeof moved === 'string' ? '/in' : pointer(['in', index]));
  const types = paths.map((path, index) => place(placeOf(index), path));
  for (const [index, type] of types.entries()) {
    if (type === null) continue;
    if (!(hasOrder(type) && type !== 'time') && type !== 'boolean') wrong(placeOf(index), moves, type);
    else if (types[0] !== null && joinTypes(types[0] as Type, type) === null)
      wrong(placeOf(index), typeText(types[0] as Type), type);
  }
}

const ofAnswer = (of: ShapeFile | undefined, checks: Checks): readonly string[] => {
  if (of === undefined) return answers(checks, () => true, true);
  checks.shape('/of', of);
  return ['/of'];
};

/** The values of the decision that are accepted, and the outcome with them. */
function answers(
  { about, scope }: Checks,
  accepts: (type: Type, name: string) => boolean,
  withOutcome = false,
): readonly string[] {
  const names = [...about.values].filter(([name, { type }]) => accepts(type, name)).map(([name]) => name);
  const all = [...(withOutcome ? ['outcome'] : []), ...names];
  return all.filter((name) => scope.typeOf(name, '/decision') !== null);
}

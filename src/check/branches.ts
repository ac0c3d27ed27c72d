import type { ReadingFile, ShapeFile, WhenFile } from '../language/grammar/shape-file.ts';
import { own } from '../language/model/own.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { joinTypes } from './join-types.ts';
import { nameCondition, nameShape } from './name.ts';
import { type Checked, type Place, reportUnknown, type Scope, within } from './scope.ts';

/** What a reading makes of a term: a shape for every option, none for an option that it does not have. */
export function checkReading({ reading: id, options }: ReadingFile, place: Place, scope: Scope): Checked | null {
  const { readings } = scope.dictionary;
  const reading = readings.get(id);
  if (reading === undefined) return reportUnknown(scope, 'unknown-reading', id, `${place.at}/reading`, readings.keys());
  const known = reading.options.map((option) => option.id);
  const areKnown = checkOptions(Object.keys(options), known, within(place, 'options'), scope);
  const branches = known.flatMap((option): Branch[] => {
    const shape = own(options, option);
    return shape === undefined ? [] : [{ key: option, shape, place: within(place, 'options', option) }];
  });
  return checkOfReading(id, place.at, branches, areKnown, scope);
}

/** Whether the options are those of a reading, all of them. */
export function checkOptions(given: readonly string[], known: readonly string[], { at }: Place, scope: Scope): boolean {
  for (const option of given) {
    if (!known.includes(option)) reportUnknown(scope, 'unknown-option', option, `${at}/${option}`, known);
  }
  const missing = known.filter((option) => !given.includes(option));
  for (const option of missing) scope.report({ code: 'option-left-out', at, name: option });
  return missing.length === 0 && given.every((option) => known.includes(option));
}

/** A term that a reading decides, of the branches of its options. */
export function checkOfReading(
  reading: string,
  at: string,
  branches: readonly Branch[],
  areKnown: boolean,
  scope: Scope,
): Checked | null {
  scope.uses.readings.add(reading);
  const checked = checkBranches(branches, scope);
  if (!areKnown || checked === null) return null;
  return { type: checked.type, term: { kind: 'reading', at, reading, options: checked.names } };
}

/** The first branch whose condition holds, or else none. */
export function checkWhen(shape: WhenFile, place: Place, scope: Scope): Checked | null {
  const written = branchesOf(shape, place);
  const conditions = written.map(({ condition, conditionPlace }) => nameCondition(condition, conditionPlace, scope));
  const otherwise = { key: 'else', shape: shape.else ?? none, place: within(place, 'else') };
  const checked = checkBranches([...written, otherwise], scope);
  if (checked === null || !conditions.every((condition) => condition !== null)) return null;
  const then = (key: string) => checked.names.get(key) as string;
  const when = conditions.map((condition, index) => ({
    condition,
    ofRule: scope.ruleNames.has(condition),
    then: then(String(index)),
  }));
  return { type: checked.type, term: { kind: 'when', at: place.at, when, else: then('else') } };
}

const none: ShapeFile = { none: true };

interface ConditionalBranch extends Branch {
  readonly condition: ShapeFile;
  readonly conditionPlace: Place;
}

function branchesOf(shape: WhenFile, place: Place): ConditionalBranch[] {
  if ('then' in shape) {
    const conditionPlace = within(place, 'when');
    return [{ key: '0', shape: shape.then, place: within(place, 'then'), condition: shape.when, conditionPlace }];
  }
  return shape.when.map(({ condition, then }, index) => {
    const here = within(place, 'when', index);
    const conditionPlace = within(here, 'condition');
    return { key: String(index), shape: then, place: within(here, 'then'), condition, conditionPlace };
  });
}

export interface Branch {
  readonly key: string;
  readonly shape: ShapeFile;
  readonly place: Place;
}

/** The names of branches, which must all have one type. */
function checkBranches(branches: readonly Branch[], scope: Scope) {
  const names = new Map<string, string>();
  let type: Type = 'none';
  let sound = true;
  for (const { key, shape, place } of branches) {
    const named = nameShape(shape, place, scope);
    if (named === null) {
      sound = false;
      continue;
    }
    names.set(key, named.name);
    const joined = joinTypes(type, named.type);
    if (joined === null) {
      scope.report({ code: 'wrong-type', at: place.at, expected: typeText(type), found: typeText(named.type) });
      sound = false;
    } else type = joined;
  }
  return sound ? { type, names } : null;
}

import { isRecord as isObject, short } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { exampleValue } from '../language/grammar/literal.ts';
import { patternOf, type WordFile } from '../language/grammar/word-file.ts';
import type { Entry } from '../language/model/vocabulary.ts';
import { bindingsOf, patternText } from '../language/operators/pattern.ts';
import { bodyValue } from '../language/run-time/body-value.ts';
import { conforms } from '../language/run-time/conforms.ts';
import { isRecord, isUnknown, sameValue, toPlainValue, type Value } from '../language/run-time/value.ts';
import { exampleTypes } from './example-types.ts';
import { parametersOf } from './word.ts';

type BodyOn = NonNullable<Entry['bodyOn']>;

/** What is wrong with an example of a word: its form, an operand that the word does not take, or another result. */
export function exampleIssues(file: WordFile, index: number, bodyOn: BodyOn): Issue[] {
  const row = file.examples[index] as readonly unknown[];
  const at = pointer(['examples', index]);
  const given = Object.keys(file.takes).length;
  const names = Object.keys(file.and ?? {});
  const named = names.length === 0 ? {} : row[given];
  if (row.length !== given + (names.length === 0 ? 1 : 2) || !isObject(named)) {
    const expected = `${given} operand${given === 1 ? '' : 's'}${names.length === 0 ? '' : ', those that are named'} and the result`;
    return [{ code: 'malformed', at, expected }];
  }
  const written = [...row.slice(0, given), ...names.map((name) => named[name])];
  const values = [...written, row.at(-1)].map(valueOrNot);
  const expected = values.pop();
  if (expected === undefined || values.includes(undefined))
    return [{ code: 'malformed', at, expected: 'values as examples write them', found: short(row) }];
  const operands = values as Value[];
  const types = exampleTypes(file, written);
  const faults = parametersOf(file).flatMap(([name, file], nth): Issue[] => {
    const pattern = patternOf(file);
    const isField = typeof pattern === 'object' && 'field' in pattern;
    const { type } = types[nth] as (typeof types)[number];
    const fits = bindingsOf(pattern, type, new Map()) !== null && conforms(operands[nth] as Value, type);
    if (isField || fits) return [];
    return [{ code: 'wrong-type', at, name, expected: patternText(pattern), found: short(written[nth]) }];
  });
  if (faults.length > 0) return faults;
  const found = bodyOn(types);
  if ('issues' in found) return [...found.issues];
  const byName = Object.fromEntries(names.map((name, i) => [name, operands[given + i] as Value]));
  const result = bodyValue(found.body, operands.slice(0, given), byName);
  if (isAsExpected(result, expected)) return [];
  const [wanted, got] = [expected, result].map((value) => JSON.stringify(toPlainValue(value))) as [string, string];
  return [{ code: 'example-fails', at, name: JSON.stringify(row), expected: wanted, found: got }];
}

function valueOrNot(written: unknown): Value | undefined {
  try {
    return exampleValue(written);
  } catch {
    return undefined;
  }
}

/** What is expected not to be known may be anything. */
function isAsExpected(result: Value, expected: Value): boolean {
  if (isUnknown(expected)) return isUnknown(result);
  if (!isRecord(expected)) return sameValue(result, expected);
  const fields = Object.entries(expected);
  return (
    isRecord(result) &&
    Object.keys(result).length === fields.length &&
    fields.every(([field, part]) => Object.hasOwn(result, field) && isAsExpected(result[field] as Value, part))
  );
}

import { isWholeLiteral } from '../language/grammar/literal.ts';
import { patternOf, type WordFile } from '../language/grammar/word-file.ts';
import type { Type } from '../language/model/type.ts';
import type { OperandType } from '../language/model/vocabulary.ts';
import { type Pattern, typeOfPattern } from '../language/operators/pattern.ts';
import { isDate } from '../values/date.ts';
import { isDuration } from '../values/duration.ts';
import { isInstant } from '../values/instant.ts';
import { isTime } from '../values/time.ts';
import { joinTypes } from './join-types.ts';
import { parametersOf } from './word.ts';

/** The types of the operands of an example, by how they are written and what the word takes there. */
export const exampleTypes = (file: WordFile, written: readonly unknown[]): OperandType[] =>
  parametersOf(file).map(([, pattern], index) => {
    const taken = patternOf(pattern);
    const isField = typeof taken !== 'string' && 'field' in taken;
    return { type: typeOf(written[index], taken), word: isField ? String(written[index]) : null };
  });

function typeOf(written: unknown, pattern: Pattern | null): Type {
  if (written === null || written === undefined) return pattern === null ? 'none' : typeOfPattern(pattern, new Map());
  if (typeof written === 'object' && isWholeLiteral(written)) return Object.keys(written)[0] as Type;
  if (typeof pattern === 'string') return pattern;
  if (pattern !== null && ('choice' in pattern || 'timeline' in pattern || 'field' in pattern))
    return typeOfPattern(pattern, new Map());
  if (typeof written === 'boolean') return 'boolean';
  if (typeof written === 'number') return 'count';
  if (typeof written === 'string') return typeOfText(written);
  if (Array.isArray(written)) {
    const inner = pattern !== null && 'list' in pattern ? pattern.list : null;
    const list = written
      .map((entry) => typeOf(entry, inner))
      .reduce<Type>((all, type) => joinTypes(all, type) ?? type, 'none');
    return { list: list === 'none' && inner !== null && !isAnyRecord(inner) ? typeOfPattern(inner, new Map()) : list };
  }
  const [key = ''] = Object.keys(written);
  if (key === 'money' || key === 'percent' || key === 'decimal') return key;
  if (key === 'rates') return { timeline: 'decimal' };
  if (key === 'holidays') return 'calendar';
  const fields = pattern !== null && 'record' in pattern ? pattern.record : {};
  return {
    record: Object.fromEntries(
      Object.entries(written).map(([field, part]) => [field, typeOf(part, fields[field] ?? null)]),
    ),
  };
}

/** Whose fields are those that its records have: where there are none, nothing is known of them. */
const isAnyRecord = (pattern: Pattern): boolean =>
  typeof pattern !== 'string' && 'record' in pattern && Object.keys(pattern.record).length === 0;

function typeOfText(text: string): Type {
  if (isDate(text)) return 'date';
  if (isTime(text)) return 'time';
  if (isInstant(text)) return 'instant';
  return isDuration(text) ? 'duration' : 'text';
}

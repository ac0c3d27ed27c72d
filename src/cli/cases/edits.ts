import type { Assessment } from '../../assess/assessment.ts';
import { type Case, isWholeFile } from '../../cases/case.ts';
import type { CaseResult } from '../../cases/run-case.ts';
import type { Keys } from './columns.ts';

/** What is put in place of a part of a case's `expect`; `undefined` takes it away. */
export interface Edit {
  readonly keys: Keys;
  readonly content: unknown;
}

/** What cases of one file are to expect, by their places in it. */
export type FileEdits = ReadonlyMap<number, readonly Edit[]>;

/** What makes a case that failed expect what came; `null` where the evaluators differ, which no expectation mends. */
export function editsOf(one: Case, { answer, issues, differences }: CaseResult): readonly Edit[] | null {
  if (differences.some(({ at }) => at === '/evaluators')) return null;
  if (answer === null) return [{ keys: [], content: { issues: issues.map(({ code }) => code) } }];
  if (one.expect.issues !== undefined) return [{ keys: [], content: firstExpectation(one, answer) }];
  const edits = differences.map(({ at, found }): Edit => {
    const keys = at
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const list = keys.findIndex((key, index) => isList(key) && isPlaceOfList(keys, index));
    if (list === -1) return { keys, content: found };
    const whole = keys.slice(0, list + 1);
    return { keys: whole, content: at === '/needs' ? found : partOf(answer, whole) };
  });
  return [...new Map(edits.map((edit) => [edit.keys.join('\n'), edit])).values()];
}

/** Parts of an answer of which all entries are expected: they are written whole. */
const isList = (key: string): boolean => ['effects', 'lines', 'conflicts', 'needs'].includes(key);

/** A value may be called as a list is. */
const isPlaceOfList = (keys: Keys, index: number): boolean => keys[index - 1] !== 'values';

const partOf = (answer: object, keys: Keys): unknown =>
  keys.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], answer);

/** Of what was expected to be refused nothing says what else to expect but what it comes to. */
function firstExpectation(one: Case, answer: NonNullable<CaseResult['answer']>): unknown {
  if (isWholeFile(one)) return { statement: (answer as Assessment).statement };
  return 'outcome' in answer ? { outcome: answer.outcome } : {};
}

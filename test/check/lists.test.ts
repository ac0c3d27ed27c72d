import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import { issuesOfTerm, issuesOfTermAlone } from './small-policy.ts';

const tried = '/terms/tried';
const each = (parts: object) => ({ each: 'tools', as: 'tool', ...parts });
const fold = (parts: object) => ({ fold: 'tools', as: 'tool', so: 'sum', from: { money: '0.00' }, ...parts });

/** Terms of an entry that read one another, the last the name of a tool. */
const inRow = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`t${at}`, at === count - 1 ? 'tool.name' : `t${at + 1}`]),
  );

describe('a list gone over is refused', () => {
  it.each<[what: string, shape: unknown, ...issues: Issue[]]>([
    [
      'that is none',
      each({ each: 'asOf', is: 'nowhere' }),
      { code: 'wrong-type', at: `${tried}/each`, expected: 'a list', found: 'a date' },
    ],
    [
      'that nothing bears',
      each({ each: 'tool', is: 'nowhere' }),
      { code: 'unknown-name', at: `${tried}/each`, name: 'tool', nearest: 'tools' },
    ],
    [
      'whose entries are called what a fact is',
      each({ as: 'asOf', is: 'asOf' }),
      { code: 'name-taken', at: `${tried}/as`, name: 'asOf', detail: 'a fact' },
    ],
    [
      'whose entries are called what an entity is',
      each({ as: 'loan', is: 'loan.worth' }),
      { code: 'name-taken', at: `${tried}/as`, name: 'loan', detail: 'a fact' },
    ],
    [
      'whose entries are called what a term is',
      each({ as: 'isTried', is: 'isTried.worth' }),
      { code: 'name-taken', at: `${tried}/as`, name: 'isTried', detail: 'a term' },
    ],
    [
      'within another whose entries are called the same',
      each({ is: each({ is: 'tool.worth' }) }),
      { code: 'name-taken', at: `${tried}/is/as`, name: 'tool', detail: 'an entry' },
    ],
    [
      'within another that has a term of that name',
      each({ terms: { own: 'tool.worth' }, is: { each: 'days', as: 'own', is: 'own' } }),
      { code: 'name-taken', at: `${tried}/is/as`, name: 'own', detail: 'a term' },
      { code: 'unused-name', at: `${tried}/terms/own`, name: 'own' },
    ],
    [
      'whose terms are called what something else is',
      each({
        terms: { tool: 'asOf', isTried: 'asOf', asOf: 'loan.due', own: 'tool.name' },
        gives: { own: 'own', again: 'isTried' },
      }),
      { code: 'name-taken', at: `${tried}/terms/tool`, name: 'tool', detail: 'an entry' },
      { code: 'name-taken', at: `${tried}/terms/isTried`, name: 'isTried', detail: 'a term' },
      { code: 'name-taken', at: `${tried}/terms/asOf`, name: 'asOf', detail: 'a fact' },
      { code: 'unused-name', at: `${tried}/terms/tool`, name: 'tool' },
    ],
    [
      'whose terms nothing reads',
      each({ terms: { own: 'tool.nme', other: 'tool.name' }, is: 'other' }),
      { code: 'unused-name', at: `${tried}/terms/own`, name: 'own' },
    ],
    [
      'whose terms read one another round and round, told once',
      each({
        terms: { first: 'second', second: { means: 'the second', is: 'third' }, third: { not: 'second' } },
        is: 'first',
      }),
      { code: 'cycle', at: `${tried}/terms/third/not`, names: ['second', 'third', 'second'] },
    ],
    [
      'whose terms are at fault, with other than this',
      each({
        terms: { own: { means: 'the {nam} of it', is: 'tool.nme' }, said: { means: '{nam}', is: 'tool.name' } },
        gives: { own: 'own', said: 'said' },
      }),
      { code: 'unknown-name', at: `${tried}/terms/own/is`, name: 'tool.nme', nearest: 'tool.name' },
      { code: 'unknown-name', at: `${tried}/terms/said/means`, name: 'nam' },
    ],
    [
      'whose terms read one another in a longer row than is followed',
      each({ terms: inRow(101), is: 't0' }),
      {
        code: 'too-long',
        at: `${tried}/terms/t99`,
        expected: '100 names that read one another',
        found: 'more',
      },
    ],
    [
      'of entries for which holds what is no condition',
      each({ where: 'tool.name', is: 'tol' }),
      { code: 'wrong-type', at: `${tried}/where`, expected: 'a condition', found: 'text' },
      { code: 'unknown-name', at: `${tried}/is`, name: 'tol', nearest: 'tool' },
    ],
    [
      'of entries for which holds what nothing bears',
      each({ where: 'tool.isLet', is: 'tool' }),
      { code: 'unknown-name', at: `${tried}/where`, name: 'tool.isLet', nearest: 'tool.isLent' },
    ],
    [
      'that says twice what each entry gives',
      each({ gives: 'tool', is: 'tool' }),
      { code: 'malformed', at: tried, expected: 'either `gives` or `is`' },
    ],
    [
      'that gives what nothing bears',
      each({ gives: 'tol' }),
      { code: 'unknown-name', at: `${tried}/gives`, name: 'tol', nearest: 'tool' },
    ],
    [
      'that gives a field that its entries have not',
      each({ is: 'tool.wort' }),
      { code: 'unknown-name', at: `${tried}/is`, name: 'tool.wort', nearest: 'tool.worth' },
    ],
    [
      'that gives fields of which nothing bears some, each',
      each({ gives: { one: 'tool.wort', two: 'tool.name', three: 'nowhere' } }),
      { code: 'unknown-name', at: `${tried}/gives/one`, name: 'tool.wort', nearest: 'tool.worth' },
      { code: 'unknown-name', at: `${tried}/gives/three`, name: 'nowhere' },
    ],
    [
      'that is none, and carries a result',
      fold({ fold: 'asOf', next: 'sum' }),
      { code: 'wrong-type', at: `${tried}/fold`, expected: 'a list', found: 'a date' },
    ],
    [
      'whose result begins with what nothing bears',
      fold({ from: 'nowhere', next: 'sum' }),
      { code: 'unknown-name', at: `${tried}/from`, name: 'nowhere' },
    ],
    [
      'whose result is at first a record, and then none',
      fold({ from: { record: { day: 'asOf' } }, next: { list: ['asOf'] } }),
      { code: 'wrong-type', at: `${tried}/next`, expected: 'a record of `day`', found: 'a list of dates' },
    ],
    [
      'with what its entries have not in the place of a table',
      each({ is: [{ table: 'thanks-rate', unlessGiven: 'tool.wort' }, 'isGiven'] }),
      { code: 'unknown-name', at: `${tried}/is/0/unlessGiven`, name: 'tool.wort', nearest: 'tool.worth' },
    ],
    [
      'whose result is at fault in both that it needs',
      fold({ fold: 'asOf', from: 'nowhere', next: 'nobody' }),
      { code: 'wrong-type', at: `${tried}/fold`, expected: 'a list', found: 'a date' },
      { code: 'unknown-name', at: `${tried}/from`, name: 'nowhere' },
    ],
    [
      'whose result and entries are called what something else is',
      fold({ as: 'asOf', so: 'loan', next: 'asOf.worth' }),
      { code: 'name-taken', at: `${tried}/as`, name: 'asOf', detail: 'a fact' },
      { code: 'name-taken', at: `${tried}/so`, name: 'loan', detail: 'a fact' },
    ],
    [
      'whose result is called what its entries are',
      fold({ so: 'tool', next: 'tool' }),
      { code: 'name-taken', at: `${tried}/so`, name: 'tool', detail: 'an entry' },
    ],
    [
      'whose result becomes of another type',
      fold({ from: 'asOf', next: 'tool.worth' }),
      { code: 'wrong-type', at: `${tried}/next`, expected: 'a date', found: 'money' },
    ],
    [
      'whose result holds the one before, and that again the one before',
      fold({ from: { none: true }, next: { record: { before: 'sum' } } }),
      {
        code: 'wrong-type',
        at: `${tried}/next`,
        expected: 'a result of one type after every entry',
        found: 'a record of `before`',
      },
    ],
    [
      'whose result is of no type, and whose terms nothing reads, told once',
      fold({ from: { none: true }, terms: { own: 'tool.name' }, next: ['tool.woth', 'plus', 'sum'] }),
      { code: 'unknown-name', at: `${tried}/next/0`, name: 'tool.woth', nearest: 'tool.worth' },
      { code: 'unused-name', at: `${tried}/terms/own`, name: 'own' },
    ],
    [
      'whose result comes to be what it cannot go on from, told of that type',
      fold({ from: { none: true }, next: ['sum', 'isBefore', 'asOf'] }),
      { code: 'wrong-type', at: `${tried}/next/0`, expected: 'a date', found: 'true or false' },
    ],
  ])('%s', (_, shape, ...issues) => {
    // One whose names alone are at fault has a type, and may be read.
    const isReadable = issues.every(({ code }) => code === 'name-taken' || code === 'unused-name');
    expect((isReadable ? issuesOfTerm : issuesOfTermAlone)(shape)).toEqual(issues);
  });
});

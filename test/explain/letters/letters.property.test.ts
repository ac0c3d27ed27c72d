import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { outcomesOf } from '../../../src/language/model/outcomes.ts';
import { arbitrariesOf } from '../../../src/verify/arbitraries.ts';
import { contract } from '../../rules/contract.ts';
import { letter, sentence } from './told.ts';

const { factsFor, readingsFor } = arbitrariesOf(contract);

const monthsOf: Readonly<Record<'en' | 'cy', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** The sums and days of a text, as data has them. */
function toldIn(text: string, language: 'en' | 'cy'): { readonly sums: string[]; readonly days: string[] } {
  const months = monthsOf[language];
  const days = [...text.matchAll(new RegExp(`(\\d+) (${months.join('|')}) (\\d{4})`, 'g'))].map(
    ([, day = '', month = '', year]) =>
      `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return {
    sums: [...text.matchAll(/(-?£\d[\d,]*\.\d\d+)/g)].map(([, sum = '']) => plain(sum.replaceAll(/[£,]/g, ''))),
    days,
  };
}

const plain = (sum: string): string => (sum.includes('.') ? sum.replace(/\.?0+$/, '') : sum);

/** Every text and number of data, however deep. */
function scalarsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return data === null ? [] : [String(data)];
  return Object.values(data).flatMap(scalarsOf);
}

const idsOf = (decision: string): readonly string[] => {
  const model = contract.modelOf(decision);
  const actions = [...model.effects.values()].flatMap((effects) => effects.map(({ action }) => action));
  return [...new Set([...outcomesOf(model), ...actions, ...model.readings])].filter((id) => id.includes('-'));
};

function faultsIn(text: string, decision: string): string[] {
  const ids = idsOf(decision).filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
  const parties = text.match(
    /\b(the|this) (customer|provider)\b|\b(we|you) (has|is|was|does)\b|\b(our|us|your|you|ours)'s\b/gi,
  );
  return [
    ...ids.map((id) => `the id ${id}`),
    ...(text.match(/\b(null|undefined|NaN|Infinity)\b|\[object|[{}]|not known|[a-z]\.[a-z]|[a-z][A-Z][a-z]/g) ?? []),
    ...(text.match(/\b([a-zA-Z]{2,}) \1\b/gi) ?? []),
    ...(text.match(/ {2}|\.\.| [,.;)]|\( |:\s*$/gm) ?? []).filter((fault) => !fault.startsWith(':')),
    ...(parties ?? []),
  ];
}

describe.each(contract.decisions)('a letter about %s', (decision) => {
  const languages = decision === 'invoice-dispute' ? (['en', 'cy'] as const) : (['en'] as const);

  it.each(languages)(
    "in %s tells no sum or day that is not the decision's, and nothing bad, on any facts",
    (language) => {
      fc.assert(
        fc.property(
          fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.25 })),
          readingsFor(decision),
          (facts, readings) => {
            const answer = contract.evaluate(decision, facts as never, { readings });
            const { values, effects, because } = answer;
            const known = new Set(scalarsOf(JSON.parse(JSON.stringify({ values, effects, because }))).map(plain));
            const text = `${letter(answer, language)}\n\n${sentence(answer, language)}`;
            const { sums, days } = toldIn(text, language);
            expect(
              [...sums, ...days].filter((told) => !known.has(told)),
              text,
            ).toEqual([]);
            expect(faultsIn(text, decision), text).toEqual([]);
            if (answer.outcome !== null) for (const { clause } of effects) expect(text).toContain(clause);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});

test('the sums and days of a letter are found', () => {
  const text = 'you must pay £1,234.50 by 9 April 2025, and -£0.01 by 29 Ebrill 2025';
  expect(toldIn(text, 'en')).toEqual({ sums: ['1234.5', '-0.01'], days: ['2025-04-09'] });
  expect(toldIn(text, 'cy').days).toEqual(['2025-04-29']);
  expect(faultsIn('we has it it, by null in-time {day}', 'invoice-dispute')).toHaveLength(6);
});

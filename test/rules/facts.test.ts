import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import contradictions from '../../rules/facts/contradictions.json' with { type: 'json' };
import { facts } from '../../rules/facts/index.ts';
import { entryPaths, flattenFacts } from '../../src/language/facts/flatten-facts.ts';
import { contract } from './contract.ts';

const defined = [...flattenFacts(facts), ...entryPaths(facts)];

test('there are 188 facts, each of them listed by a decision', () => {
  expect(defined).toHaveLength(188);
  const { decisions, modelOf } = contract;
  const listed = new Set(
    decisions.map(modelOf).flatMap(({ facts: own, immaterial }) => [...own, ...immaterial.keys()]),
  );
  const listedNowhere = flattenFacts(facts).filter(({ path }) => !listed.has(path));
  expect(listedNowhere.map(({ path }) => path)).toEqual([]);
});

test('every fact has a title, and every amount that needs one a unit', () => {
  expect(defined.filter((fact) => fact.title === null).map((fact) => fact.path)).toEqual([]);
  const amounts = defined.filter((fact) => ['money', 'decimal', 'percent'].includes(String(fact.type)));
  expect(amounts.filter((fact) => fact.unit === null).map((fact) => fact.path)).toEqual([]);
});

test('a field left out of an entry has its meaning', () => {
  const optional = entryPaths(facts).filter((fact) => fact.optional);
  expect(Object.fromEntries(optional.map((fact) => [fact.path, fact.defaultValue]))).toEqual({
    'account.otherServices[].activation': undefined,
    'account.otherServices[].paymentPeriod': undefined,
    'priceChange.charges[].forced': '0.00',
    'priceChange.charges[].used': true,
    'priceChange.charges[].steps': [],
  });
});

describe('the facts of every case', () => {
  const folder = new URL('../cases/', import.meta.url);
  const cases = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file): Case[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[]);

  test('are all there', () => {
    expect(cases).toHaveLength(695);
    expect(new Set(cases.map((row) => row.id)).size).toBe(695);
  });

  test.each(cases.map((row) => [row.id, row.facts] as const))('%s are of the right form', (_, given) => {
    expect(facts.safeParse(given).error).toBeUndefined();
  });

  test.each(cases.map((row) => [row.id, row.facts] as const))('%s do not contradict one another', (_, given) => {
    expect(contradictionsIn(given)).toEqual([]);
  });
});

test('contradictions are found in entities and in entries, and the same day is none', () => {
  const outages = [
    { from: '2025-03-10', to: '2025-03-10' },
    { from: '2025-03-11', to: null },
    { from: '2025-03-12', to: '2025-03-11' },
  ];
  expect(contradictionsIn({ move: { outages } })).toEqual(['move.outages[].to']);
  expect(contradictionsIn({ dispute: { sentOn: '2025-03-10', receivedOn: '2025-03-09' } })).toEqual([
    'dispute.receivedOn',
  ]);
  expect(contradictionsIn({ dispute: null, notice: { receivedOn: null } })).toEqual([]);
});

test('contradictions are pairs of dates, of facts or of one entry', () => {
  const types = new Map(defined.map((fact) => [fact.path, fact.type]));
  const container = (path: string) => path.slice(0, path.lastIndexOf('.'));
  for (const { earlier, later, means } of contradictions) {
    expect([types.get(earlier), types.get(later)]).toEqual(['date', 'date']);
    if (earlier.includes('[].') || later.includes('[].')) expect(container(earlier)).toBe(container(later));
    expect(means).not.toBe('');
  }
  expect(new Set(contradictions.map(({ earlier, later }) => `${earlier} ${later}`)).size).toBe(contradictions.length);
});

interface Case {
  readonly id: string;
  readonly facts: unknown;
}

function contradictionsIn(given: unknown): string[] {
  const found = contradictions.filter(({ earlier, later }) => {
    const others = valuesAt(given, later);
    return valuesAt(given, earlier).some((day, i) => {
      const other = others[i];
      return typeof day === 'string' && typeof other === 'string' && other < day;
    });
  });
  return found.map(({ later }) => later);
}

/** The values at a path, one for each entry of the list on the way. */
function valuesAt(given: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, part) => {
      const name = part.replace('[]', '');
      const next = values.map((value) => (value as Record<string, unknown> | null | undefined)?.[name]);
      return part.endsWith('[]') ? next.flatMap((list) => (Array.isArray(list) ? list : [])) : next;
    },
    [given],
  );
}

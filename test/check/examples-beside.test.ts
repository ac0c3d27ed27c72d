import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/check/examples.ts';
import type { Issue } from '../../src/language/answer/issue.ts';

const base = { asOf: '2025-03-10', loan: { due: '2025-03-01', back: null, tool: { name: 'saw', kind: 'hand' } } };
const { loan } = base;

function made(...changes: { facts?: object; without?: string[] }[]) {
  const issues: Issue[] = [];
  const examples = changes.map((change, index) => ({
    name: `number ${index}`,
    expect: { outcome: 'told' },
    ...change,
  }));
  return { examples: examplesOf({ base, examples } as never, 'late-fee', (issue) => issues.push(issue)), issues };
}

describe('an example has the facts that all start from', () => {
  it.each<[what: string, change: { facts?: object; without?: string[] }, facts: object]>([
    ['and no others', {}, base],
    ['and another', { facts: { days: [] } }, { ...base, days: [] }],
    ['with another in place of one', { facts: { asOf: '2025-04-01' } }, { ...base, asOf: '2025-04-01' }],
    [
      'with fields laid over others',
      { facts: { loan: { back: '2025-04-01' } } },
      { ...base, loan: { ...loan, back: '2025-04-01' } },
    ],
    [
      'with fields laid over others within these',
      { facts: { loan: { tool: { name: 'plane' } } } },
      { ...base, loan: { ...loan, tool: { name: 'plane', kind: 'hand' } } },
    ],
    ['with none in place of an entity', { facts: { loan: null } }, { ...base, loan: null }],
    ['with an entity in place of a day', { facts: { asOf: { on: null } } }, { ...base, asOf: { on: null } }],
    ['without one', { without: ['asOf'] }, { loan }],
    ['without a field', { without: ['loan.back', 'loan.tool'] }, { ...base, loan: { due: loan.due } }],
    [
      'without an entity, and then a field of it',
      { without: ['loan'], facts: { loan: { back: null } } },
      { asOf: base.asOf, loan: { back: null } },
    ],
  ])('%s', (_, change, facts) => {
    expect(made(change)).toEqual({
      examples: [
        { name: 'number 0', expect: { outcome: 'told' }, facts, file: 'examples', at: '/late-fee/examples/0' },
      ],
      issues: [],
    });
  });

  it('and leaves out none that is not among them', () => {
    const at = (index: number, nth: number) => `/examples/late-fee/examples/${index}/without/${nth}`;
    expect(made({ without: ['asOf', 'asof'] }, { without: ['loan.deu', 'loan.tool.name', 'asOf.day'] }).issues).toEqual(
      [
        { code: 'unknown-path', at: at(0, 1), name: 'asof', nearest: 'asOf' },
        { code: 'unknown-path', at: at(1, 0), name: 'loan.deu', nearest: 'loan.due' },
        { code: 'unknown-path', at: at(1, 1), name: 'loan.tool.name' },
        { code: 'unknown-path', at: at(1, 2), name: 'asOf.day' },
      ],
    );
  });
});

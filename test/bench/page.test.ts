import { expect, it } from 'vitest';
import { type Goal, goalsOf } from './goals.ts';
import { goalsTable, notReached, otherWork } from './page.ts';

const once = { median: 1.7, from: 1.5, to: 1.9 };
const goals = goalsOf({ ratio: () => once, fresh: once, exponents: { matters: [1, 1.2], payments: [0.9] }, batch: [] });
const goalOf = (part: string): Goal | undefined => goals.find(({ what }) => what.includes(part));

it('a goal is reached or not by its median', () => {
  expect(goalOf('moving-home-refund')).toMatchObject({ measured: '1.70 times (1.50 to 1.90)', isReached: true });
  expect(goalOf('late-payment-interest')).toMatchObject({ isReached: false });
  expect(goalOf('reasons unread, over json-rules-engine')).toMatchObject({ isReached: false });
  expect(goalOf('the matters')).toMatchObject({ measured: '1.00, 1.20', isReached: false });
  expect(goalOf('the payments')).toMatchObject({ isReached: true });
});

it('what is not measured is neither', () => {
  const unmeasured = goalsOf({ ratio: () => null, fresh: once, exponents: {}, batch: [] });
  const told = unmeasured.filter(({ isReached }) => isReached === null);
  expect(told.length).toBe(unmeasured.length - 1);
  expect(goalsTable(told)).not.toContain('reached');
});

it('every goal that is not reached has a note, and one that is has none', () => {
  for (const goal of goals.filter(({ what }) => !what.includes('grow')))
    expect(notReached([{ ...goal, isReached: false }])).toContain('the profile shows');
  expect(notReached(goals.map((goal) => ({ ...goal, isReached: true })))).toBe('');
});

it('other work of the machine is told', () => {
  expect(otherWork(0.4, 2)).toBe('');
  expect(otherWork(6.25, 2)).toContain('6.3 on 2 cores');
});

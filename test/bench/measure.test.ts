import { expect, it } from 'vitest';
import { inRounds, ratioOf, spreadOf } from './measure.ts';

it('the median and the middle half are told', () => {
  expect(spreadOf([4, 1, 3, 2, 5])).toEqual({ median: 3, from: 2, to: 4 });
  expect(spreadOf([1, 2])).toEqual({ median: 1.5, from: 1.25, to: 1.75 });
});

it('a ratio is that of the times of one round', () => {
  const rounds = new Map([
    ['quick', [1, 2, 4]],
    ['slow', [10, 40, 40]],
  ]);
  expect(ratioOf(rounds, 'slow', 'quick')).toEqual({ median: 10, from: 10, to: 15 });
  expect(() => ratioOf(rounds, 'slow', 'other')).toThrow('not measured');
});

it('all answer in turn, each as often as its time allows, late answers too', async () => {
  const turns: Record<string, number> = { now: 0, late: 0 };
  const count = (name: string) => (turns[name] = (turns[name] as number) + 1);
  const rounds = await inRounds(
    [
      { name: 'now', answer: () => count('now') },
      { name: 'late', answer: async () => count('late') },
    ],
    { rounds: 3, each: 1, warm: 2 },
  );
  expect([...rounds.keys()]).toEqual(['now', 'late']);
  for (const times of rounds.values()) {
    expect(times).toHaveLength(3);
    for (const time of times) expect(time).toBeGreaterThan(0);
  }
  expect(turns.now).toBeGreaterThan(100);
  expect(turns.late).toBeGreaterThan(10);
});

import { describe, expect, it } from 'vitest';
import { summaryInWords } from '../../src/explain/decision-to-english.ts';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import { contract, examplesOf, goldenCases } from '../rules/contract.ts';

const told = (decision: string) => [
  ...examplesOf(decision),
  ...goldenCases(decision).map(({ id, ...golden }) => ({ ...golden, name: `case ${id}` })),
];

/**
 * Two of each outcome (its first example, and its first golden case or second example: a new case changes no text),
 * and one where it is open: what each is called, and what is said of it.
 */
function textsOf(decision: string): string {
  const model = contract.modelOf(decision);
  const answered = told(decision).map(({ name, facts, readings }) => ({
    name,
    readings,
    answer: contract.evaluate(decision, facts as never, { readings }),
  }));
  const chosen = [...outcomesOf(model), null].flatMap((outcome) => {
    const those = answered.filter(({ answer }) => answer.outcome === outcome);
    const [first, ...others] = those;
    const second = others.find(({ name }) => name.startsWith('case ')) ?? others[0];
    return [first, outcome === null ? undefined : second].filter((one) => one !== undefined);
  });
  return chosen
    .map(({ name, readings = {}, answer }) => {
      const read = Object.entries(readings).map(([id, option]) => `, ${id}=${option}`);
      return `### ${name}${read.join('')}\n\n${summaryInWords(answer, model, contract.dictionary)}\n`;
    })
    .join('\n');
}

describe('what is said, as somebody has read it', () => {
  it.each(contract.decisions)('%s', async (decision) => {
    await expect(textsOf(decision)).toMatchFileSnapshot(`golden/${decision}.txt`);
  });

  it.each(contract.decisions)('every outcome of %s is among them twice', (decision) => {
    const times = new Map<string, number>();
    for (const { facts, readings } of told(decision)) {
      const { outcome } = contract.evaluate(decision, facts as never, { readings });
      if (outcome !== null) times.set(outcome, (times.get(outcome) ?? 0) + 1);
    }
    const scarce = outcomesOf(contract.modelOf(decision)).filter((outcome) => (times.get(outcome) ?? 0) < 2);
    expect(scarce).toEqual([]);
  });
});

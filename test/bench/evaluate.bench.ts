import { bench, describe } from 'vitest';
import { contract, examplesOf } from '../rules/contract.ts';

/** One decision a group: the same rule file and facts, those of its first example, by both evaluators in one run. */
const decisions = ['collection-date', 'invoice-dispute', 'minimum-term', 'termination-charge', 'price-rise-exit'];
const withSums = ['late-payment-interest', 'moving-home-refund'];

// Both run the same operators: what is tried first would otherwise be measured cold.
const warm = { warmupIterations: 300, warmupTime: 500, time: 1000 };

describe.each([...decisions, ...withSums])('%s', (decision) => {
  const facts = examplesOf(decision)[0]?.facts as never;
  bench('evaluate', () => void contract.evaluate(decision, facts), warm);
  bench('json-rules-engine', async () => void (await contract.evaluateWithEngine(decision, facts)), warm);
});

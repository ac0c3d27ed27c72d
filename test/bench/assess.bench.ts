import { bench, describe } from 'vitest';
import account from '../../docs/examples/account.json' with { type: 'json' };
import { contract } from '../rules/contract.ts';

const given = account as never;
const asked = Object.keys(contract.assess(given).decisions);

// Both run the same code: what is tried first would otherwise be measured cold.
const warm = { warmupIterations: 150, warmupTime: 1000, time: 2000 };

// Facts are checked once instead of once a decision, and what decisions share is worked out once.
describe(`one account, ${asked.length} decisions`, () => {
  const assess = () => void contract.assess(given);
  const oneByOne = () => {
    for (const decision of asked) contract.evaluate(decision, given);
  };
  bench('assess: all of them at once', assess, warm);
  bench('evaluate: one by one', oneByOne, warm);
});

import type { PolicyFiles } from '../../../src/language/grammar/policy-files.ts';
import clauses from './clauses.json' with { type: 'json' };
import contradictions from './contradictions.json' with { type: 'json' };
import depositRefund from './decisions/deposit-refund.json' with { type: 'json' };
import lateFee from './decisions/late-fee.json' with { type: 'json' };
import returnDay from './decisions/return-day.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import thanksRate from './thanks-rate.json' with { type: 'json' };

/** The terms of an invented tool-lending library: a contract that has nothing to do with the package's own. */
export const files = {
  title: 'Terms of a tool-lending library',
  version: '1.2.0',
  inForceFrom: '2025-04-01',
  rules: { 'return-day': returnDay, 'late-fee': lateFee, 'deposit-refund': depositRefund },
  clauses,
  readings,
  tables: [thanksRate],
  contradictions,
  statement: ['late-fee', 'deposit'],
  inWords: { actions: { 'pay-late-fee': 'pay the late fee' }, options: {} },
} satisfies PolicyFiles;

import type { PolicyFiles } from '../src/policy.ts';
import clauses from './clauses.json' with { type: 'json' };
import invoiceDispute from './decisions/invoice-dispute.json' with { type: 'json' };
import contradictions from './facts/contradictions.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import bankHolidays from './tables/bank-holidays.json' with { type: 'json' };
import bankRate from './tables/bank-rate.json' with { type: 'json' };
import vat from './tables/vat.json' with { type: 'json' };

/** The documents of the contract's policy, every rule file by its decision. Checked when a decision is first asked for. */
export const files: PolicyFiles = {
  version: '0.1.0',
  inForceFrom: '2026-11-22',
  rules: {
    'invoice-dispute': invoiceDispute,
  },
  clauses,
  readings,
  tables: [bankRate, bankHolidays, vat],
  contradictions,
};

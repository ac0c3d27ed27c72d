import type { PolicyFiles } from '../src/language/grammar/policy-files.ts';
import clauses from './clauses.json' with { type: 'json' };
import { rules } from './decisions/index.ts';
import { examples } from './examples/index.ts';
import bounds from './facts/bounds.json' with { type: 'json' };
import contradictions from './facts/contradictions.json' with { type: 'json' };
import inWords from './in-words.json' with { type: 'json' };
import letters from './letters.json' with { type: 'json' };
import prelude from './prelude.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import notedReadings from './readings-noted.json' with { type: 'json' };
import bankHolidays from './tables/bank-holidays.json' with { type: 'json' };
import bankRate from './tables/bank-rate.json' with { type: 'json' };
import vat from './tables/vat.json' with { type: 'json' };
import { version } from './version.ts';

/** The documents of the contract's policy, every rule file by its decision. Checked when a decision is first asked for. */
export const files: PolicyFiles = {
  title: 'Code of Practice and Schedule 1 of a telecoms contract',
  version,
  inForceFrom: '2026-11-22',
  rules,
  prelude,
  examples,
  clauses,
  readings,
  notedReadings,
  tables: [bankRate, bankHolidays, vat],
  contradictions,
  bounds,
  inWords,
  letters,
  statement: [
    'invoice',
    'interest',
    'late-fee',
    'processing-fee',
    'suspension-fee',
    'termination-charge',
    'disconnection-costs',
    'collection-costs',
    'over-limit-charge',
    'engineer-fee',
    'moving-cost',
    'wrong-charge',
    'bank-refund',
    'late-fee-reversed',
    'interest-reversed',
    'days-without-service',
    'credit',
  ],
};

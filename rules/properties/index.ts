import calls from './calls.json' with { type: 'json' };
import complaints from './complaints.json' with { type: 'json' };
import decided from './decided.json' with { type: 'json' };
import ending from './ending.json' with { type: 'json' };
import fees from './fees.json' with { type: 'json' };
import interest from './interest.json' with { type: 'json' };
import invoices from './invoices.json' with { type: 'json' };
import moving from './moving.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };
import term from './term.json' with { type: 'json' };

/** The properties of the contract by their files. */
export const propertyFiles: Readonly<Record<string, { readonly properties: readonly unknown[] }>> = {
  calls,
  complaints,
  decided,
  ending,
  fees,
  interest,
  invoices,
  moving,
  prices,
  term,
};

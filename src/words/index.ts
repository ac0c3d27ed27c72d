import amounts from './amounts.json' with { type: 'json' };
import billing from './billing.json' with { type: 'json' };
import comparisons from './comparisons.json' with { type: 'json' };
import days from './days.json' with { type: 'json' };
import interest from './interest.json' with { type: 'json' };
import lists from './lists.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };
import rates from './rates.json' with { type: 'json' };
import windows from './windows.json' with { type: 'json' };

/** The words of the language: what more than one contract may want to say, made of operators in the language itself. */
export const words: readonly unknown[] = [
  ...amounts,
  ...billing,
  ...comparisons,
  ...days,
  ...interest,
  ...lists,
  ...prices,
  ...rates,
  ...windows,
];

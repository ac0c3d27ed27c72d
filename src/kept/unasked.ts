/** What no answer asks a model for, as if it held nothing of that. */
export const unasked = {
  question: '',
  clauses: [],
  preferences: new Map(),
  statement: [],
  examples: [],
  immaterial: new Map(),
  facts: new Set<string>(),
  consults: new Set<string>(),
  readings: new Set<string>(),
  tables: new Set<string>(),
};

/** The same of a value that is shown. */
export const unshown = { means: '', preferences: new Map(), moreFavours: null, noneFavours: null };

/** Where each page lies. */
export const pagePaths = {
  index: 'README.md',
  facts: 'facts.md',
  readings: 'readings.md',
  tables: 'tables.md',
  clauses: 'clauses.md',
} as const;

export const pathOfDecision = (decision: string): string => `decisions/${decision}.md`;

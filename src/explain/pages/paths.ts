/** Where each page lies. */
export const pagePaths = {
  index: 'README.md',
  facts: 'facts.md',
  readings: 'readings.md',
  parameters: 'parameters.md',
  tables: 'tables.md',
  clauses: 'clauses.md',
  operators: 'operators.md',
  words: 'words.md',
} as const;

export const chartPath = (table: string): string => `charts/${table}.svg`;

export const pathOfDecision = (decision: string): string => `decisions/${decision}.md`;

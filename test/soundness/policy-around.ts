import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';

/** The options of the readings. */
export const readings: Readonly<Record<string, readonly string[]>> = {
  'which-day': ['first', 'second', 'third'],
  'which-sum': ['lower', 'upper'],
};

/** Invented documents that invented rule files stand on: clauses, readings, a table of rates and one of holidays. */
export const documents: Omit<PolicyFiles, 'rules'> = {
  version: '1.0.0',
  inForceFrom: '2025-01-01',
  clauses: [{ id: 'K1', title: 'An invented clause' }],
  readings: Object.entries(readings).map(([id, options]) => reading(id, options)),
  tables: [
    {
      table: 'rates',
      means: 'an invented rate',
      source: 'invented',
      licence: 'none',
      type: 'timeline-percent',
      entries: [
        { from: '2023-02-01', value: '4.5' },
        { from: '2024-06-15', value: '5.25' },
        { from: '2025-03-01', value: '4' },
      ],
      answersFrom: '2023-02-01',
      answersTo: '2025-10-31',
      answersToIs: 'observedTo',
      standIn: 'asOf',
    },
    {
      table: 'holidays',
      means: 'invented holidays',
      source: 'invented',
      licence: 'none',
      type: 'calendars',
      calendars: { north: ['2024-01-01', '2024-12-25'], south: ['2024-05-06', '2024-12-25'] },
      answersFrom: '2023-01-01',
      answersTo: '2025-12-31',
      answersToIs: 'publishedTo',
      standIn: 'asOf',
    },
  ],
};

function reading(id: string, options: readonly string[]) {
  return {
    id,
    clauses: ['K1'],
    decisions: [],
    question: 'what is meant?',
    default: options[0],
    options: options.map((option) => ({ id: option, means: option, favours: 'neutral' })),
    why: 'invented',
  };
}

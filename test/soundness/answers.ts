import { PolicyError } from '../../src/language/answer/policy-error.ts';

/** An answer as text, or the places and codes of its refusal. Anything thrown that is no refusal passes through. */
export async function answered(work: () => unknown): Promise<string> {
  try {
    return answerText((await work()) as Record<string, unknown>);
  } catch (error) {
    if (error instanceof PolicyError) return `refused: ${[...new Set(error.issues.map(({ code }) => code))].join()}`;
    throw error;
  }
}

export const isRefused = (answer: string): boolean => answer.startsWith('refused');

/** What must not change with names: all of an answer but the way it is told. */
const answerText = (answer: Record<string, unknown>): string =>
  JSON.stringify(
    ['outcome', 'values', 'needs', 'effects', 'clauses', 'readings', 'parameters', 'tables'].map(
      (part) => answer[part],
    ),
  );

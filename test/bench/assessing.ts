import { assess, type DecisionId, evaluate } from '../../src/index.ts';
import type { Contestant } from './measure.ts';
import { fileOfTwelve } from './questions.ts';

export const assessNames = { atOnce: '`assess`', oneByOne: '`evaluate`, one by one' } as const;

/** A file assessed, and each of its decisions asked by itself, checked to answer alike. */
export function assessContestants(): readonly Contestant[] {
  const { matters = [], ...shared } = fileOfTwelve;
  const { decisions, matters: assessed } = assess(fileOfTwelve);
  const all = [
    ...Object.entries(decisions).map(([id, answer]) => ({ id: id as DecisionId, facts: shared, answer })),
    ...matters.flatMap(({ id: matter, ...own }) =>
      Object.entries(assessed[matter] ?? {}).map(([id, answer]) => ({
        id: id as DecisionId,
        facts: { ...shared, ...own },
        answer,
      })),
    ),
  ];
  for (const { id, facts, answer } of all)
    if (JSON.stringify(evaluate(id, facts)) !== JSON.stringify(answer)) throw new Error(`${id} is assessed otherwise`);
  return [
    { name: assessNames.atOnce, answer: () => assess(fileOfTwelve) },
    { name: assessNames.oneByOne, answer: () => all.map(({ id, facts }) => evaluate(id, facts).outcome) },
  ];
}

/** How many decisions the file has. */
export const decisionsAssessed = (): number => {
  const { decisions, matters } = assess(fileOfTwelve);
  return [decisions, ...Object.values(matters)].reduce((sum, of) => sum + Object.keys(of).length, 0);
};

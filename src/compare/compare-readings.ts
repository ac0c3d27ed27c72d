import type { Decision } from '../language/answer/decision.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Reading } from '../language/model/dictionary.ts';
import { type Answer, type Change, changesBetween, type Favour, favourOf } from './favour.ts';

/** What the answer would be under each option of each reading that it relies on. */
export interface Comparison {
  readonly answer: Decision;
  readonly readings: readonly ComparedReading[];
}

export interface ComparedReading {
  readonly reading: string;
  readonly question: string;
  /** The option that the answer took. */
  readonly taken: string;
  readonly options: readonly ComparedOption[];
}

export interface ComparedOption {
  readonly option: string;
  readonly means: string;
  readonly outcome: string | null;
  /** How the answer differs from the one taken; empty where the option makes no difference. */
  readonly changes: readonly Change[];
  /** Whose favour the difference is in, computed from these very answers. */
  readonly favours: Favour;
}

/** Answers one question under some readings; the rest are as given. */
export type Ask = (readings: Readonly<Record<string, string>>) => Answer;

export function compareReadings(ask: Ask, model: DecisionModel, readings: ReadonlyMap<string, Reading>): Comparison {
  const answer = ask({});
  const compared = Object.entries(answer.decision.readings).map(([id, taken]): ComparedReading => {
    const { question, options } = readings.get(id) as Reading;
    return {
      reading: id,
      question,
      taken,
      options: options.map(({ id: option, means }): ComparedOption => {
        const other = option === taken ? answer : ask({ [id]: option });
        const changes = changesBetween(answer, other, model);
        return { option, means, outcome: other.decision.outcome, changes, favours: favourOf(changes) };
      }),
    };
  });
  return { answer: answer.decision, readings: compared };
}

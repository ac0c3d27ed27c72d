import type { ConditionReason, Holds } from '../language/answer/reason.ts';
import type { Sentence } from '../language/model/decision-model.ts';
import { byHowMuch } from './by-how-much.ts';
import type { Scope } from './scope.ts';
import { conditionInWords } from './sentence-in-words.ts';

/** Whether a condition holds, what it says, and by how much it fails: "false: the rise (9 per cent) is more than 10 per cent: 1 percentage point too little". */
export function conditionLine(sentence: Sentence, reason: ConditionReason, scope: Scope): string {
  const by = reason.holds === false ? byHowMuch(reason) : null;
  return mark(reason.holds) + conditionInWords(sentence, reason, scope) + (by === null ? '' : `: ${by}`);
}

/** Whether something holds, at the beginning of a line. */
export const mark = (holds: Holds): string => (holds === 'unknown' ? 'not known: ' : `${holds}: `);

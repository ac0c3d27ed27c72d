import type { ConditionReason, Reason, TermReason } from '../language/answer/reason.ts';
import type { Sentence } from '../language/model/decision-model.ts';
import type { Value } from '../language/run-time/value.ts';
import { shownOf, toldSentence } from './shown.ts';
import { type Here, holds, ownName } from './telling.ts';

// Reasons are made part by part, in the order in which they are read: there are hundreds of them in an answer, and to spread objects is slow.

/** A reason in the making. */
export type Told<R extends object> = { -readonly [Part in keyof R]: R[Part] };

/** How a term came to its value. */
export type Came = Pick<TermReason, 'from' | 'at' | 'branch' | 'by' | 'reading' | 'table'>;

/** Why a name has the value that it has. */
export function termReason(name: string, here: Here, { from, by, at, reading, branch, table }: Came): TermReason {
  const { value, type, unit } = shownOf(name, here.frame, here.valuation);
  const told = { term: ownName(name, here), value, type } as Told<TermReason>;
  if (unit !== undefined) told.unit = unit;
  if (by !== undefined && at === undefined) told.by = by;
  told.from = Object.freeze(from);
  if (at !== undefined) {
    if (by !== undefined) told.by = by;
    told.at = at;
    if (reading !== undefined) told.reading = reading;
    if (branch !== undefined) told.branch = branch;
  }
  if (table !== undefined) told.table = table;
  return Object.freeze(told);
}

/** Whether a sentence held, and what it read. */
export function conditionReason(sentence: Sentence, held: Value, here: Here, from: readonly Reason[]): ConditionReason {
  const [first] = sentence.operands;
  const { at, operator, left, right, and, steps } = toldSentence(sentence, here.frame, here.valuation);
  const fact = first?.kind === 'name' ? ownName(first.name, here) : '';
  const told = { fact, at, operator, left } as Told<ConditionReason>;
  if (right !== undefined) told.right = right;
  if (and !== undefined) told.and = and;
  if (steps !== undefined) told.steps = steps;
  told.holds = holds(held);
  told.from = from;
  return Object.freeze(told);
}

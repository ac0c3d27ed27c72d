import { holdsUnknown } from '../core/doubt.ts';
import type { Encoded } from '../core/encode.ts';
import { FALSE, or } from '../core/logic.ts';
import { isSure, OPEN, type Truth } from '../core/span.ts';
import type { SpanInterpreter } from '../core/span-interpreter.ts';
import { endsOfValue } from '../core/span-values.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { completed } from './completed.ts';
import type { Moving } from './moving.ts';
import type { Question, Told } from './question.ts';
import { refusalsOf } from './refusals.ts';

/** What is the same on a whole span: an answer, or that the facts are refused; `null` where it cannot be told. */
export type Teller = (from: bigint, to: bigint) => Told | 'refused' | null;

/** Tells by core terms, which know nothing that `evaluate` does not know. */
export function tellerOf(question: Question, moving: Moving, asked: readonly string[]): Teller {
  const refusals = refusalsOf(question, moving);
  const encoded = question.encoded(moving.isLeftOut, false);
  const on = moving.spans(encoded);
  const mayBeOutOfRange = outOfRange(question, moving);
  return (from, to) => {
    const refused = anyOf(refusals.map((refusal) => refusal(from, to)));
    if (refused === true) return 'refused';
    if (refused === OPEN) return null;
    const told = toldOn(encoded, asked, on(from, to), question);
    return told === null || mayBeOutOfRange(from, to) ? null : told;
  };
}

function toldOn(
  { outcome, of, model }: Encoded & { model: DecisionModel },
  asked: readonly string[],
  on: SpanInterpreter,
  question: Question,
): Told | null {
  if (on.truth(outcome.unknown) !== false || outcome.what.is !== 'one') return null;
  const told = on.of(outcome.what.node);
  if (!isSure(told)) return null;
  const values: Record<string, PlainValue> = {};
  for (const name of asked) {
    const value = model.values.get(name);
    if (value === undefined) return null;
    const ends = endsOfValue(of(value.term), value.type, on);
    if (ends === null) return null;
    // What is shown rises with what it is, so that what both ends are shown as is shown between them too.
    const [least, most] = ends.map((end) => question.shown(end, value)) as [PlainValue, PlainValue];
    if (JSON.stringify(least) !== JSON.stringify(most)) return null;
    values[name] = least;
  }
  return { outcome: told as string, values };
}

/**
 * Whether a calculation may leave the range of what there is, for which `evaluate` refuses an answer where nothing is missing.
 * What then goes out of range does so whatever is given in place of what is left out and of what tables do not know; and with
 * that given, nothing else is unknown.
 */
function outOfRange(question: Question, moving: Moving): (from: bigint, to: bigint) => boolean {
  const { readAsLeftOut, facts } = question;
  const staysOut = (path: string) => readAsLeftOut.has(path) && moving.isLeftOut(path);
  const encoded = question.encoded(staysOut, true);
  const doubt = doubtIn(encoded);
  if (doubt === FALSE) return () => false;
  const on = moving.spans(encoded, (given) => completed(given, facts, staysOut));
  return (from, to) => on(from, to).truth(doubt) !== false;
}

function doubtIn({ outcome, of, model }: Encoded & { model: DecisionModel }) {
  const effects = [...model.effects.values()].flat().flatMap(({ where }) => (where === null ? [] : [where]));
  const terms = [...[...model.values.values()].map(({ term }) => term), ...effects];
  return or(outcome.unknown, ...terms.map((term) => holdsUnknown(of(term))));
}

const anyOf = (truths: readonly Truth[]): Truth => truths.includes(true) || (truths.includes(OPEN) ? OPEN : false);

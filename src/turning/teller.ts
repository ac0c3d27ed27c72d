import type { Coded } from '../core/coded.ts';
import { holdsUnknown } from '../core/doubt.ts';
import type { Encoded } from '../core/encode.ts';
import { layout } from '../core/layout.ts';
import { FALSE, or } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { isSure, OPEN, type Truth } from '../core/span.ts';
import type { SpanInterpreter } from '../core/span-interpreter.ts';
import { endsOfValue } from '../core/span-values.ts';
import type { DecisionModel, ShownValue } from '../language/model/decision-model.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { completed } from './completed.ts';
import type { Moving } from './moving.ts';
import type { Question, Told } from './question.ts';
import { refusalsOf } from './refusals.ts';
import { type Part, undecidedOn } from './undecided.ts';

/** What is the same on a whole span: an answer, or that the facts are refused; `null` where it cannot be told. */
export type Teller = (from: bigint, to: bigint) => Told | 'refused' | null;

/** Tells by core terms, which know nothing that `evaluate` does not know. */
export function tellerOf(question: Question, moving: Moving, asked: readonly string[]): Teller {
  const refusals = refusalsOf(question, moving);
  const encoded = question.encoded(moving.isLeftOut, 'known');
  const on = moving.spans(encoded);
  const mayBeOutOfRange = outOfRange(question, moving);
  const undecided = undecidedOn(question, moving);
  const parts = new Map(asked.map((name) => [name, shownPart(name, question)]));

  /** What is told of a part, `null` being what is not known; nothing where it cannot be told. */
  function toldOf(part: Part, name: string, from: bigint, to: bigint, here: SpanInterpreter): PlainValue | undefined {
    const told = part(here, encoded);
    if (told !== null) return JSON.parse(told) as PlainValue;
    return undecided(part, name, from, to) ? null : undefined;
  }

  return (from, to) => {
    const refused = anyOf(refusals.map((refusal) => refusal(from, to)));
    if (refused === true) return 'refused';
    if (refused === OPEN || mayBeOutOfRange(from, to)) return null;
    const here = on(from, to);
    const outcome = toldOf(outcomePart, '', from, to, here);
    if (outcome === undefined) return null;
    const values: Record<string, PlainValue> = {};
    for (const [name, part] of parts) {
      const value = toldOf(part, name, from, to, here);
      if (value === undefined) return null;
      values[name] = value;
    }
    return { outcome: outcome as string | null, values };
  };
}

const outcomePart: Part = (on, { outcome: { unknown, what } }) => {
  if (on.truth(unknown) !== false || what.is !== 'one') return null;
  const told = on.of(what.node);
  return isSure(told) ? JSON.stringify(told) : null;
};

/** A value as it is shown, which rises with what it is: what both its ends are shown as is shown between them too. */
const shownPart =
  (name: string, { model, shown }: Question): Part =>
  (on, { of }) => {
    const value = model.values.get(name) as ShownValue;
    const ends = endsOfValue(of(value.term), value.type, on);
    const [least, most] = (ends ?? []).map((end) => JSON.stringify(shown(end, value)));
    return least !== undefined && least === most ? least : null;
  };

/**
 * Whether a calculation may leave the range of what there is, for which `evaluate` refuses an answer where nothing is missing.
 * What then goes out of range does so whatever is given in place of what is left out and of what tables do not know; and with
 * that given, nothing else is unknown.
 */
function outOfRange(question: Question, moving: Moving): (from: bigint, to: bigint) => boolean {
  const { readAsLeftOut } = question;
  const staysOut = (path: string) => readAsLeftOut.has(path) && moving.isLeftOut(path);
  const encoded = question.encoded(staysOut, 'all');
  const answer = answerIn(encoded);
  const doubt = or(encoded.outcome.unknown, ...answer.map(holdsUnknown));
  // Decimals are beyond those that there are without being not known in core terms.
  const amounts = answer.flatMap(nodesIn).filter(reckonsDecimals());
  if (doubt === FALSE && amounts.length === 0) return () => false;
  const on = moving.spans(encoded, (given) => completed(given, question, staysOut));
  return (from, to) => {
    const here = on(from, to);
    if (here.truth(doubt) !== false) return true;
    for (const amount of amounts) here.of(amount);
    return here.isBeyond;
  };
}

/** The outcome, the values and the conditions of effects. */
function answerIn({ outcome, of, model }: Encoded & { model: DecisionModel }): readonly Coded[] {
  const effects = [...model.effects.values()].flat().flatMap(({ where }) => (where === null ? [] : [where]));
  const terms = [...[...model.values.values()].map(({ term }) => term), ...effects];
  return [outcome, ...terms.map(of)];
}

/** The nodes that a value is made of. */
const nodesIn = (value: Coded): readonly Node[] => layout([value]).tuples.flat();

/** Whether a node comes of a calculation with decimals. */
function reckonsDecimals(): (term: Node) => boolean {
  const known = new Map<Node, boolean>();
  const isReckoned = ({ kind, sort }: Node) =>
    sort === 'decimal' && (kind === 'add' || kind === 'subtract' || kind === 'multiply' || kind === 'divide');
  const reckons = (term: Node): boolean => {
    const found = known.get(term) ?? (isReckoned(term) || term.args.some(reckons));
    known.set(term, found);
    return found;
  };
  return reckons;
}

const anyOf = (truths: readonly Truth[]): Truth => truths.includes(true) || (truths.includes(OPEN) ? OPEN : false);

import type { RuleReason, Shown, ToldSentence, ToldSteps } from '../language/answer/reason.ts';
import { limits } from '../language/limits.ts';
import type { Event, Operand, Sentence } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import type { Type } from '../language/model/type.ts';
import { typeOfName } from '../language/model/type-of-name.ts';
import { stepsOf } from '../language/run-time/body-value.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { toPlainValue, type Value } from '../language/run-time/value.ts';
import { saidIn } from './said-in.ts';
import { sharedUnit, unitOf } from './unit-of.ts';
import type { Frame, Valuation } from './valuation.ts';

/** What a name stood for, with its type and unit. */
export function shownOf(name: string, frame: Frame, valuation: Valuation): Shown {
  const soFar = frame.shownSoFar();
  let told = soFar.get(name);
  if (told === undefined) {
    told = newlyShown(name, frame, valuation);
    soFar.set(name, told);
  }
  return told;
}

function newlyShown(name: string, frame: Frame, valuation: Valuation): Shown {
  const { names } = saidIn(frame, valuation);
  let said = names.get(name);
  if (said === undefined) {
    const type = deepFreeze(typeOf(name, frame, valuation));
    said = { type, unit: unitOf(name, frame, valuation) };
    names.set(name, said);
  }
  return shown(frame.valueOf(name), said.type, said.unit);
}

/** The reason that is told for an event. */
interface ToldReason {
  readonly because: string;
  readonly clause: string;
  /** Which of the closer reasons it is; `null` for the event's own. */
  readonly closer: number | null;
}

/** The reason of an event: the first closer one that is known to hold, or its own. */
export function reasonIn({ because, clause, cases }: Event, valuation: Valuation): ToldReason {
  const closer = cases.findIndex(({ where }) => valuation.valueOf(where) === true);
  const told = cases[closer];
  return told === undefined
    ? { because, clause, closer: null }
    : { because: told.because, clause: told.clause, closer };
}

/** The reason of an event and its clause, and what its words name, as it stood. */
export function saying(event: Event, valuation: Valuation): Pick<RuleReason, 'clause' | 'says' | 'closer'> {
  const { because, clause, closer } = reasonIn(event, valuation);
  const said: { clause: string; closer?: number; says?: RuleReason['says'] } =
    closer === null ? { clause } : { clause, closer };
  const names = namesInReason(because);
  if (names.length > 0)
    said.says = Object.freeze(Object.fromEntries(names.map((name) => [name, shownOf(name, valuation, valuation)])));
  return said as Pick<RuleReason, 'clause' | 'says' | 'closer'>;
}

/** A sentence with what its operands stood for. */
export function toldSentence(sentence: Sentence, frame: Frame, valuation: Valuation): ToldSentence {
  const { at, operatorName, operands, named } = sentence;
  const [left, right] = operands as [Operand, Operand?];
  const shared = sharedUnit(sentence, frame, valuation);
  const shownAs = (operand: Operand): Shown => {
    const own =
      operand.kind === 'name'
        ? shownOf(operand.name, frame, valuation)
        : shown(operand.value, deepFreeze(operand.type), null);
    return shared === null || own.unit !== undefined || own.type !== 'decimal'
      ? own
      : Object.freeze({ ...own, unit: shared });
  };
  const told: { at: string; operator: string; left: Shown; right?: Shown; and?: ToldSentence['and'] } =
    right === undefined
      ? { at, operator: operatorName, left: shownAs(left) }
      : { at, operator: operatorName, left: shownAs(left), right: shownAs(right) };
  if (named.size > 0)
    told.and = Object.freeze(Object.fromEntries([...named].map(([name, operand]) => [name, shownAs(operand)])));
  const steps = stepsTold(sentence, frame);
  return Object.freeze((steps === null ? told : { ...told, steps }) as ToldSentence);
}

/** The steps that a word tells of what it came to, as far as they are all known. */
function stepsTold({ body, operands, named }: Sentence, frame: Frame): ToldSteps | null {
  if (body === null || body.tells === null) return null;
  const { columns } = body.tells;
  const held = (operand: Operand) => (operand.kind === 'name' ? frame.valueOf(operand.name) : operand.value);
  const values = operands.map(held);
  const byName = Object.fromEntries([...named].map(([name, operand]) => [name, held(operand)]));
  if ([...values, ...Object.values(byName)].some((value) => value === null || holdsUnknown(value))) return null;
  const steps = stepsOf(body, values, byName);
  if (steps === null || steps.some(holdsUnknown)) return null;
  const rows = steps.slice(0, limits.stepsTold).map(toPlainValue) as ToldSteps['rows'];
  return deepFreeze(
    steps.length > rows.length ? { columns, rows, more: steps.length - rows.length } : { columns, rows },
  );
}

function shown(value: Value, type: Type, unit: string | null): Shown {
  const plain = deepFreeze(toPlainValue(value));
  return Object.freeze(unit === null ? { value: plain, type } : { value: plain, type, unit });
}

function typeOf(name: string, frame: Frame, { model, world }: Valuation): Type {
  const { parameters, terms, rules } = model;
  const ruleNames = { has: (wanted: string) => rules.some((rule) => rule.name === wanted) };
  const entries: Frame[] = [];
  for (let at: Frame | null = frame; at?.outer; at = at.outer) entries.push(at);
  return typeOfName(name, { ruleNames, parameters, facts: world.facts, terms }, entries) ?? 'none';
}

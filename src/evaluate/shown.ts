import type { RuleReason, Shown, ToldSentence } from '../language/answer/reason.ts';
import type { Event, Operand, Sentence } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import type { Type } from '../language/model/type.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { toPlainValue, type Value } from '../language/run-time/value.ts';
import type { Frame, Valuation } from './valuation.ts';

/** What a name stood for, with its type and unit. */
export const shownOf = (name: string, frame: Frame, valuation: Valuation): Shown => {
  const { type, unit } = measureOf(name, frame, valuation);
  return shown(frame.valueOf(name), type, unit);
};

/** What the words of an event name, as it stood. */
export function saying({ because }: Event, valuation: Valuation): Pick<RuleReason, 'says'> {
  const names = namesInReason(because);
  if (names.length === 0) return {};
  return {
    says: Object.freeze(Object.fromEntries(names.map((name) => [name, shownOf(name, valuation, valuation)]))),
  };
}

/** A sentence with what its operands stood for. */
export function toldSentence(sentence: Sentence, frame: Frame, valuation: Valuation): ToldSentence {
  const { at, operatorName, operands, named } = sentence;
  const [left, right] = operands as [Operand, Operand?];
  const shownAs = (operand: Operand): Shown =>
    operand.kind === 'name' ? shownOf(operand.name, frame, valuation) : shown(operand.value, operand.type, null);
  return Object.freeze({
    at,
    operator: operatorName,
    left: shownAs(left),
    ...(right === undefined ? {} : { right: shownAs(right) }),
    ...(named.size === 0
      ? {}
      : { and: Object.freeze(Object.fromEntries([...named].map(([name, operand]) => [name, shownAs(operand)]))) }),
  });
}

const shown = (value: Value, type: Type, unit: string | null): Shown =>
  Object.freeze({ value: deepFreeze(toPlainValue(value)), type: deepFreeze(type), ...(unit === null ? {} : { unit }) });

interface Measure {
  readonly type: Type;
  readonly unit: string | null;
}

function measureOf(name: string, frame: Frame, valuation: Valuation): Measure {
  const named = frame.terms.get(name);
  if (named !== undefined) return { type: named.type, unit: frame.outer === null ? unitShown(name, valuation) : null };
  if (frame.outer !== null) {
    for (const [bound, type] of frame.types) {
      if (name === bound) return { type, unit: null };
      if (name.startsWith(`${bound}.`)) return { type: fieldType(type, name.slice(bound.length + 1)), unit: null };
    }
    return measureOf(name, frame.outer, valuation);
  }
  const known = valuation.model.parameters.get(name) ?? valuation.world.facts.get(name);
  return known ?? { type: 'boolean', unit: null };
}

/** A term has the unit of the value that it is shown as. */
function unitShown(name: string, { model }: Valuation): string | null {
  for (const { term, unit } of model.values.values()) if (term === name) return unit;
  return null;
}

const fieldType = (type: Type, field: string): Type =>
  (typeof type === 'object' && 'record' in type && type.record[field]) || 'none';

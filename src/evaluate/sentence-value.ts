import type { Operand, Sentence } from '../language/model/decision-model.ts';
import { apply } from '../language/run-time/apply.ts';
import type { Value } from '../language/run-time/value.ts';

type Names = { valueOf(name: string): Value };

export const operandValue = (operand: Operand, names: Names): Value =>
  operand.kind === 'literal' ? operand.value : names.valueOf(operand.name);

/** A sentence worked out from the values of its names. */
export function sentenceValue({ operator, operands, named }: Sentence, names: Names): Value {
  const byName: Record<string, Value> = {};
  for (const [name, operand] of named) byName[name] = operandValue(operand, names);
  return apply(
    operator,
    operands.map((operand) => operandValue(operand, names)),
    byName,
  );
}

import { pointer } from '../language/answer/issue.ts';
import type { OperandFile, SentenceFile } from '../language/grammar/rule-file.ts';
import type { Operand, Sentence } from '../language/model/decision-model.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { operators } from '../language/operators/index.ts';
import { accepts, takenText } from '../language/operators/operator.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** A sentence with its operator found and its operands fitting, and the type it gives; `null` after reporting what is wrong. */
export function checkSentence(file: SentenceFile, at: string, scope: Scope): { sentence: Sentence; type: Type } | null {
  const operatorName = file.operator;
  if (!Object.hasOwn(operators, operatorName)) {
    return reportUnknown(scope, 'unknown-operator', operatorName, `${at}/operator`, Object.keys(operators));
  }
  const operator = operators[operatorName as keyof typeof operators];
  const first = checkOperand({ fact: file.fact }, at, scope);
  const second = file.value === undefined ? undefined : checkOperand(file.value, `${at}/value`, scope);
  const named = new Map<string, Operand>();
  let sound = first !== null && second !== null;

  if (operator.takes.length === 2 && file.value === undefined) {
    const expected = operator.takes[1] === undefined ? '' : takenText(operator.takes[1], first?.type ?? 'none');
    scope.report({ code: 'operand-missing', at, name: 'value', expected });
    sound = false;
  }
  if (operator.takes.length === 1 && file.value !== undefined) {
    scope.report({ code: 'operand-extra', at: `${at}/value`, name: 'value' });
    sound = false;
  }
  for (const [name, taken] of Object.entries(operator.and)) {
    const given = file.and?.[name];
    if (given === undefined) {
      scope.report({ code: 'operand-missing', at, name: `and/${name}`, expected: takenText(taken, 'none') });
      sound = false;
      continue;
    }
    const operand = checkOperand(given, at + pointer(['and', name]), scope);
    if (operand === null) sound = false;
    else {
      named.set(name, operand);
      if (!fits(operand.type, taken, first?.type ?? 'none', at + pointer(['and', name]), scope)) sound = false;
    }
  }
  for (const name of Object.keys(file.and ?? {})) {
    if (Object.hasOwn(operator.and, name)) continue;
    scope.report({ code: 'operand-extra', at: at + pointer(['and', name]), name });
    sound = false;
  }
  const [takesFirst, takesSecond] = operator.takes;
  if (first && takesFirst && !fits(first.type, takesFirst, first.type, `${at}/fact`, scope)) sound = false;
  if (first && second && takesSecond && !fits(second.type, takesSecond, first.type, `${at}/value`, scope))
    sound = false;
  if (!sound || !first) return null;

  const operands = second ? [first, second] : [first];
  const types = operands.map((operand) => operand.type);
  const type =
    operator.gives === 'same'
      ? first.type
      : typeof operator.gives === 'function'
        ? operator.gives(types)
        : operator.gives;
  const reads = [...operands, ...named.values()].flatMap((operand) => (operand.kind === 'name' ? [operand.name] : []));
  return { sentence: { operatorName, operator, operands, named, reads }, type };
}

function checkOperand(file: OperandFile, at: string, scope: Scope): Operand | null {
  if (typeof file === 'boolean') return { kind: 'literal', value: file, type: 'boolean' };
  if (typeof file === 'string') return { kind: 'literal', value: file, type: { choice: [file] } };
  const type = scope.typeOf(file.fact, `${at}/fact`);
  return type === null ? null : { kind: 'name', name: file.fact, type };
}

function fits(type: Type, taken: Parameters<typeof accepts>[0], first: Type, at: string, scope: Scope): boolean {
  if (accepts(taken, type, first)) return true;
  scope.report({ code: 'wrong-type', at, expected: takenText(taken, first), found: typeText(type) });
  return false;
}

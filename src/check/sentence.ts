import { pointer } from '../language/answer/issue.ts';
import type { OperandFile, SentenceFile } from '../language/grammar/rule-file.ts';
import type { Operand, Sentence } from '../language/model/decision-model.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { operators } from '../language/operators/index.ts';
import type { Operator, Signature } from '../language/operators/operator.ts';
import {
  type Bindings,
  bindingsOf,
  bindingsOfField,
  type Pattern,
  patternText,
  typeOfPattern,
} from '../language/operators/pattern.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** An operand with the place where it stands. */
interface Placed {
  readonly operand: Operand;
  readonly at: string;
}

/** A sentence with its operator found and its operands fitting, and the type it gives; `null` after reporting what is wrong. */
export function checkSentence(file: SentenceFile, at: string, scope: Scope): { sentence: Sentence; type: Type } | null {
  const operatorName = file.operator;
  if (!Object.hasOwn(operators, operatorName)) {
    return reportUnknown(scope, 'unknown-operator', operatorName, `${at}/operator`, Object.keys(operators));
  }
  const operator: Operator = operators[operatorName as keyof typeof operators];
  const { operands, named, areAll } = checkOperands(file, operator, at, scope);
  const found = signatureFor(operator, operands, named);
  if ('misfit' in found) scope.report(found.misfit);
  if ('misfit' in found || !areAll) return null;
  const inOrder = (operands as readonly Placed[]).map(({ operand }) => operand);
  const byName = new Map([...named].map(([name, { operand }]) => [name, operand]));
  const { signature, bindings } = found;
  return {
    sentence: {
      operatorName,
      operator: signature.evaluate === undefined ? operator : { ...operator, evaluate: signature.evaluate },
      operands: inOrder,
      named: byName,
      reads: [...inOrder, ...byName.values()].flatMap((operand) => (operand.kind === 'name' ? [operand.name] : [])),
    },
    type: typeOfPattern(signature.gives, bindings),
  };
}

/** Operands that are missing, or are themselves at fault, are left out. */
interface Operands {
  readonly operands: readonly (Placed | undefined)[];
  readonly named: ReadonlyMap<string, Placed>;
  /** Whether they are sound, and are those that the operator takes. */
  readonly areAll: boolean;
}

/** The operands that a sentence gives, after reporting those that are missing, are too many, or are themselves at fault. */
function checkOperands(file: SentenceFile, operator: Operator, at: string, scope: Scope): Operands {
  const [{ takes, and }] = operator.signatures as [Signature];
  let areAll = true;
  const placed = (given: OperandFile, place: string, inFile: string): Placed | undefined => {
    const operand = checkOperand(given, place, scope);
    if (operand !== null) return { operand, at: inFile };
    areAll = false;
    return undefined;
  };
  const wrong = (
    code: 'operand-missing' | 'operand-extra',
    place: string,
    name: string,
    expected?: Pattern,
  ): undefined => {
    areAll = false;
    scope.report({ code, at: place, name, ...(expected !== undefined && { expected: patternText(expected) }) });
    return undefined;
  };
  const operands: (Placed | undefined)[] = [placed({ fact: file.fact }, at, `${at}/fact`)];
  if (takes[1] === undefined) {
    if (file.value !== undefined) wrong('operand-extra', `${at}/value`, 'value');
  } else {
    const second =
      file.value === undefined
        ? wrong('operand-missing', at, 'value', takes[1])
        : placed(file.value, `${at}/value`, `${at}/value`);
    operands.push(second);
  }
  const named = new Map<string, Placed>();
  for (const [name, pattern] of Object.entries(and)) {
    const place = at + pointer(['and', name]);
    const given = file.and !== undefined && Object.hasOwn(file.and, name) ? file.and[name] : undefined;
    const operand =
      given === undefined ? wrong('operand-missing', at, `and/${name}`, pattern) : placed(given, place, place);
    if (operand !== undefined) named.set(name, operand);
  }
  for (const name of Object.keys(file.and ?? {})) {
    if (!Object.hasOwn(and, name)) wrong('operand-extra', at + pointer(['and', name]), name);
  }
  return { operands, named, areAll };
}

function checkOperand(file: OperandFile, at: string, scope: Scope): Operand | null {
  if (typeof file === 'boolean') return { kind: 'literal', value: file, type: 'boolean' };
  if (typeof file === 'string') return { kind: 'literal', value: file, type: { choice: [file] } };
  const type = scope.typeOf(file.fact, `${at}/fact`);
  return type === null ? null : { kind: 'name', name: file.fact, type };
}

interface Fitting {
  readonly signature: Signature;
  readonly bindings: Bindings;
}

interface Misfit {
  readonly misfit: { readonly code: 'wrong-type'; at: string; expected: string; found: string };
}

/** The first signature that all operands there are bindingsOf, or the operand that the signature which went furthest does not fit. */
function signatureFor(operator: Operator, operands: Operands['operands'], named: Operands['named']): Fitting | Misfit {
  let furthest: (Misfit & { fitting: number }) | null = null;
  for (const signature of operator.signatures) {
    const pairs = [
      ...signature.takes.map((pattern, index) => [pattern, operands[index]] as const),
      ...Object.entries(signature.and).map(([name, pattern]) => [pattern, named.get(name)] as const),
    ];
    let bindings: Bindings = new Map();
    let fitting = 0;
    let misfit: Misfit | null = null;
    for (const [pattern, placed] of pairs) {
      if (placed === undefined) continue;
      const { operand, at } = placed;
      const fitted = fitOperand(pattern, operand, operands, bindings);
      if (fitted === null) {
        const found = operand.kind === 'literal' ? `\`${operand.value}\`` : typeText(operand.type);
        misfit = { misfit: { code: 'wrong-type', at, expected: patternText(pattern, bindings), found } };
        break;
      }
      bindings = fitted;
      fitting += 1;
    }
    if (misfit === null) return { signature, bindings };
    if (furthest === null || fitting > furthest.fitting) furthest = { ...misfit, fitting };
  }
  return furthest as Misfit;
}

/** A word that names a field is taken by what that field of the first operand's entries holds. */
function fitOperand(
  pattern: Pattern,
  operand: Operand,
  [first]: Operands['operands'],
  bindings: Bindings,
): Bindings | null {
  if (typeof pattern === 'string' || !('field' in pattern || 'key' in pattern))
    return bindingsOf(pattern, operand.type, bindings);
  if (operand.kind !== 'literal' || typeof operand.value !== 'string' || first === undefined) return null;
  return bindingsOfField(pattern, operand.value, first.operand.type, bindings);
}

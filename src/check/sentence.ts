import type { Issue, IssueOf } from '../language/answer/issue.ts';
import type { SentenceFile, ShapeFile, ShortSentenceFile } from '../language/grammar/shape-file.ts';
import { type SpeltOut, speltOut } from '../language/grammar/spelt-out.ts';
import type { Body, Operand, Sentence } from '../language/model/decision-model.ts';
import { type Type, typeText } from '../language/model/type.ts';
import type { Entry } from '../language/model/vocabulary.ts';
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
import { bodyValue } from '../language/run-time/body-value.ts';
import { asOperator } from '../language/run-time/word-of-one-sentence.ts';
import { constantIn } from './constant.ts';
import { inWord } from './in-word.ts';
import { nameShape } from './name.ts';
import { type Place, reportUnknown, type Scope, within } from './scope.ts';

/** An operand with the place where it stands. */
interface Placed {
  readonly operand: Operand;
  readonly at: string;
}

/** A sentence with its operator found and its operands fitting, and the type it gives; `null` after reporting what is wrong. */
export function checkSentence(
  shape: SentenceFile | ShortSentenceFile,
  place: Place,
  scope: Scope,
): { sentence: Sentence; type: Type } | null {
  const { at } = place;
  const written = speltOut(shape);
  const operatorName = written.file.operator;
  const { vocabulary } = scope.dictionary;
  const entry = vocabulary.find(operatorName);
  if (entry === undefined) {
    const { at } = within(place, written.keyOf.operator);
    return reportUnknown(scope, 'unknown-operator', operatorName, at, vocabulary.names);
  }
  const { operator } = entry;
  const { operands, named, areAll } = checkOperands(written, operator, place, scope);
  const found = signatureFor(operator, operands, named);
  if ('misfit' in found) scope.report(found.misfit);
  if ('misfit' in found || !areAll) return null;
  const inOrder = (operands as readonly Placed[]).map(({ operand }) => operand);
  const byName = new Map([...named].map(([name, { operand }]) => [name, operand]));
  const { signature, bindings } = found;
  const body = bodyOf(entry, [...signature.takes, ...Object.values(signature.and)], bindings, [
    ...inOrder,
    ...Object.keys(signature.and).map((name) => byName.get(name) as Operand),
  ]);
  if (body !== null && 'issues' in body) {
    for (const issue of body.issues) scope.report(inWord(operatorName, issue));
    return null;
  }
  return {
    sentence: {
      at,
      operatorName,
      ...workedOut(operator, signature, body),
      operands: inOrder,
      named: byName,
      reads: [...inOrder, ...byName.values()].flatMap((operand) => (operand.kind === 'name' ? [operand.name] : [])),
    },
    type: typeOfPattern(signature.gives, bindings),
  };
}

/** What a word comes to on these operands; one that is none is taken for what may stand there. */
function bodyOf(
  { bodyOn }: Entry,
  patterns: readonly Pattern[],
  bindings: Bindings,
  operands: readonly Operand[],
): Body | { readonly issues: readonly Issue[] } | null {
  if (bodyOn === null) return null;
  const types = operands.map((operand, index) => {
    const pattern = patterns[index] as Pattern;
    const word = isFieldName(pattern) && operand.kind === 'literal' ? String(operand.value) : null;
    return { type: operand.type === 'none' ? typeOfPattern(pattern, bindings) : operand.type, word };
  });
  const found = bodyOn(types);
  return 'body' in found ? found.body : found;
}

function workedOut(
  operator: Operator,
  { evaluate }: Signature,
  body: Body | null,
): Pick<Sentence, 'operator' | 'body'> {
  if (body === null)
    return { operator: evaluate === undefined ? operator : { ...operator, evaluate, direct: null }, body };
  const plain = asOperator(operator, body);
  if (plain !== null) return { operator: plain, body: null };
  return { operator: { ...operator, evaluate: (operands, named) => bodyValue(body, operands, named) }, body };
}

/** That a condition holds, by its name, where that stands alone. */
export const holding = (name: string, at: string): Sentence => ({
  at,
  operatorName: 'is',
  operator: operators.is,
  operands: [
    { kind: 'name', name, type: 'boolean' },
    { kind: 'literal', value: true, type: 'boolean' },
  ],
  named: new Map(),
  body: null,
  reads: [name],
});

/** Operands that are missing, or are themselves at fault, are left out. */
interface Operands {
  readonly operands: readonly (Placed | undefined)[];
  readonly named: ReadonlyMap<string, Placed>;
  /** Whether they are sound, and are those that the operator takes. */
  readonly areAll: boolean;
}

/** The operands that a sentence gives, after reporting those that are missing, are too many, or are themselves at fault. */
function checkOperands({ file, keyOf, isShort }: SpeltOut, operator: Operator, place: Place, scope: Scope): Operands {
  const { at } = place;
  const [{ takes, and }] = operator.signatures as [Signature];
  let areAll = true;
  const placed = (operand: Operand | null, { at }: Place): Placed | undefined => {
    if (operand !== null) return { operand, at };
    areAll = false;
    return undefined;
  };
  const word = (shape: ShapeFile, here: Place) => placed(checkWordOperand(shape, here, scope), here);
  const wrong = (issue: IssueOf<'operand-missing'> | IssueOf<'operand-extra'>): undefined => {
    areAll = false;
    scope.report(issue);
    return undefined;
  };
  const extra = (name: string, { at }: Place) => wrong({ code: 'operand-extra', at, name });
  const missing = (name: string, pattern: Pattern) =>
    wrong({ code: 'operand-missing', at, name, expected: patternText(pattern) });
  const first = within(place, keyOf.fact);
  const operands: (Placed | undefined)[] = [placed(checkOperand(file.fact, first, scope), first)];
  if (takes[1] === undefined) {
    if (file.value !== undefined) extra('value', within(place, keyOf.value));
  } else {
    const second = within(place, keyOf.value);
    const operand =
      file.value === undefined
        ? missing('value', takes[1])
        : isShort
          ? placed(checkOperand(file.value, second, scope), second)
          : word(file.value, second);
    operands.push(operand);
  }
  const named = new Map<string, Placed>();
  for (const [name, pattern] of Object.entries(and)) {
    const given = file.and !== undefined && Object.hasOwn(file.and, name) ? file.and[name] : undefined;
    const operand = given === undefined ? missing(`and/${name}`, pattern) : word(given, within(place, keyOf.and, name));
    if (operand !== undefined) named.set(name, operand);
  }
  for (const name of Object.keys(file.and ?? {})) {
    if (!Object.hasOwn(and, name)) extra(name, within(place, keyOf.and, name));
  }
  return { operands, named, areAll };
}

/** Text is a name. */
function checkOperand(shape: ShapeFile, place: Place, scope: Scope): Operand | null {
  const constant = constantIn(shape);
  if (constant !== null) return { kind: 'literal', ...constant };
  const named = nameShape(shape, place, scope);
  return named && { kind: 'name', ...named };
}

/** Text is a word, as in the rules. */
const checkWordOperand = (shape: ShapeFile, place: Place, scope: Scope): Operand | null =>
  typeof shape === 'string'
    ? { kind: 'literal', value: shape, type: { choice: [shape] } }
    : checkOperand(shape, place, scope);

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
        const found = foundText(operand);
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

/** A word, `true` or `false` as it is written; anything else by its type. */
function foundText(operand: Operand): string {
  if (operand.kind === 'name') return typeText(operand.type);
  const { value, type } = operand;
  return typeof value === 'string' || typeof value === 'boolean' ? `\`${value}\`` : typeText(type);
}

const isFieldName = (pattern: Pattern): pattern is Extract<Pattern, { field: unknown } | { key: unknown }> =>
  typeof pattern !== 'string' && ('field' in pattern || 'key' in pattern);

/** A word that names a field is taken by what that field of the first operand's entries holds; of one at fault it may hold anything. */
function fitOperand(
  pattern: Pattern,
  operand: Operand,
  [first]: Operands['operands'],
  bindings: Bindings,
): Bindings | null {
  if (!isFieldName(pattern)) return bindingsOf(pattern, operand.type, bindings);
  if (operand.kind !== 'literal' || typeof operand.value !== 'string') return null;
  if (first === undefined) return bindings;
  return bindingsOfField(pattern, operand.value, first.operand.type, bindings);
}

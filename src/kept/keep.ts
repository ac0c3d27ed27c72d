import type { Bound } from '../language/model/bound.ts';
import type {
  Branch,
  DecisionModel,
  NamedTerm,
  Operand,
  Rule,
  Sentence,
  ShownValue,
} from '../language/model/decision-model.ts';
import type { Tells } from '../language/model/tells.ts';
import type { Type } from '../language/model/type.ts';
import { type OperatorName, operators } from '../language/operators/index.ts';
import type { Operator } from '../language/operators/operator.ts';
import type { Value } from '../language/run-time/value.ts';
import { wordBehind } from '../language/run-time/word-of-one-sentence.ts';
import { type Decimal, isDecimal, toPlain } from '../values/decimal.ts';
import { bodyAnswered } from './as-answered.ts';
import { type Form, type Kept, type KeptList, type KeptWord, kinds, type Shape, shapes } from './kept-model.ts';
import { type Place, placeOfBranch, placeOfField, placeOfOption, under } from './kept-places.ts';
import { type Readers, readersOf, type Terms } from './readers.ts';
import { typeWritten } from './type-written.ts';

/** What was kept, and the names of the operators and words that it uses, those of these words among them. */
export interface Keeping {
  readonly kept: KeptList;
  readonly uses: ReadonlySet<string>;
}

interface Here {
  /** The terms around, the innermost first. */
  readonly around: readonly Terms[];
  inner?: readonly Terms[];
  at: Place;
}

type Forms = Readonly<Record<Form, (value: never, here: Here, field: string) => unknown>>;

/** Words as they were kept, each with what its body uses. */
export type Words = Map<string, { readonly word: KeptWord; readonly uses: ReadonlySet<string> }>;

const kindNames = Object.keys(kinds) as readonly string[];

/** A checked model as plain data (see `kept-model.ts`); words that it is the first to use are put among those that were kept. */
export const keepDecision = (model: DecisionModel, words: Words): Keeping =>
  keeping(words, ({ model: modelOf }) => modelOf(model as never, nowhere, '') as KeptList);

/** The same of a bound. */
export const keepBound = (bound: Bound, words: Words): Keeping =>
  keeping(words, (_, kept) => kept(shapes.bound, bound, nowhere));

/** Keeps twice: at first to see what is read once, which is then kept where it is read. */
function keeping(
  words: Words,
  keep: (forms: Forms, kept: Writer['kept']) => KeptList,
  tells: Tells | null = null,
): Keeping {
  const readers = readersOf(tells);
  const first = writer(words, readers, false);
  keep(first.forms, first.kept);
  const { forms, kept, uses } = writer(words, readers, true);
  return { kept: keep(forms, kept), uses };
}

const nowhere: Here = { around: [], at: '' };

interface Writer {
  readonly forms: Forms;
  readonly kept: (shape: Shape, value: object, here: Here) => KeptList;
  readonly uses: ReadonlySet<string>;
}

function writer(words: Words, readers: Readers, inPlace: boolean): Writer {
  const uses = new Set<string>();

  function kept(shape: Shape, value: object, around: Here): KeptList {
    const here = { ...around };
    if ('terms' in value && shape !== shapes.model && shape !== shapes.body)
      here.inner = [value.terms as Terms, ...around.around];
    const of = Object.entries(shape).map(([field, form]) => {
      const part = forms[form]((value as Readonly<Record<string, unknown>>)[field] as never, here, field) as Kept;
      if (form === 'at' && here.at !== null) here.at = (value as { readonly at: string }).at;
      return part;
    });
    return trimmed(of);
  }

  function nameOf(name: string | null, around: readonly Terms[], at: Place): Kept {
    if (name === null) return 0;
    if (!inPlace) readers.read(name, around);
    const [terms] = around as [Terms?];
    const named = terms?.get(name);
    return inPlace && named !== undefined && readers.isReadInPlace(name, terms as Terms)
      ? termOf(named, { around, at })
      : name;
  }

  function termOf({ type, hidden, term }: NamedTerm, { around, at }: Here): KeptList {
    const here = { around, at: term.kind === 'sentence' && !hidden ? under(at, 'is') : at };
    const of = term.kind === 'sentence' ? sentenceOf(term, here) : kept(kinds[term.kind], term, here);
    return [type === 'none' ? 0 : (type as Kept), kindNames.indexOf(term.kind), ...of];
  }

  function termsIn(around: readonly Terms[], at: Place): Kept {
    const [terms] = around as [Terms];
    const told = [...terms].filter(([name]) => !inPlace || !readers.isReadInPlace(name, terms));
    return orNone(
      told.flatMap(([name, named]) => {
        const term = termOf(named, { around, at: under(at, 'terms', name) });
        return [name, named.hidden ? [term] : term];
      }),
    );
  }

  function sentenceOf(sentence: Sentence, here: Here): KeptList {
    const { operatorName, operator, body } = sentence;
    const behind = body === null ? wordBehind(operator) : undefined;
    uses.add(operatorName);
    const arity = behind === undefined ? 0 : behind.word.arity;
    const own = body ?? behind?.body;
    if (own !== undefined) for (const use of wordKept(operatorName, own, operator.isCondition, arity)) uses.add(use);
    const signature = own === undefined ? signatureOf(operator, operatorName) : 0;
    return kept(kinds.sentence, { ...sentence, signature }, here);
  }

  /** What a word uses; it is kept with the others, and throws where it was kept otherwise before. */
  function wordKept(name: string, of: NonNullable<Sentence['body']>, isCondition: boolean, arity: 0 | 1 | 2) {
    const body = bodyAnswered(of);
    const { kept: written, uses: used } = keeping(
      words,
      (_, keptBody) => keptBody(shapes.body, body, { around: [body.terms], at: null }),
      body.tells,
    );
    const word: KeptWord = [name, isCondition ? 1 : 0, arity, written];
    const known = words.get(name);
    if (known !== undefined && JSON.stringify(known.word) !== JSON.stringify(word))
      throw new Error(`${name} has two bodies`);
    words.set(name, { word, uses: used });
    return used;
  }

  function operandOf(operand: Operand, { around }: Here, at: Place): Kept {
    if (operand.kind === 'name') return nameOf(operand.name, around, at);
    const { value, type } = operand;
    const written = valueKept(value);
    if (JSON.stringify(type) !== JSON.stringify(typeWritten(value))) return [written, type as Kept];
    return typeof written === 'number' || typeof written === 'boolean' ? written : [written];
  }

  const sentencesOf = (of: readonly Sentence[], { around, at }: Here, join: string): Kept =>
    of.map((sentence, index) => sentenceOf(sentence, { around, at: under(at, join, index) }));

  function ruleOf({ name, at, join, conditions, event }: Rule, { around }: Here, index: number): KeptList {
    if (at !== `/rules/${index}`) throw new Error(`the rule ${name} does not stand where it is looked for`);
    return [
      name,
      join,
      conditions.map((condition, nth) =>
        condition.kind === 'not'
          ? condition.rule
          : sentenceOf(condition, { around, at: under(at, 'conditions', join, nth) }),
      ),
      kept(shapes.event, event, { around, at: under(at, 'event', 'params') }),
    ];
  }

  const branchesOf = (branches: readonly Branch[], { around, at }: Here): Kept =>
    branches.flatMap(({ condition, then }, index) => [
      nameOf(condition, around, placeOfBranch(at, 'when', index, branches.length)),
      nameOf(then, around, placeOfBranch(at, 'then', index, branches.length)),
    ]);

  function mapOf<T>(of: ReadonlyMap<string, T>, kept: (one: T, name: string) => Kept): Kept {
    return orNone([...of].flatMap(([name, one]) => [name, kept(one, name)]));
  }

  const forms: Forms = {
    plain: (value: Kept | undefined) => value ?? 0,
    text: (value: string) => value || 0,
    flag: (value: boolean) => (value ? 1 : 0),
    value: valueKept,
    at: (at: string, here) => (at === (here.at ?? '') ? 0 : at),
    name: (name: string | null, { around, at }, field) => nameOf(name, around, placeOfField(at, field)),
    inside: (name: string | null, { inner, at }, field) => nameOf(name, inner ?? [], placeOfField(at, field)),
    names: (of: readonly string[], { around, at }) => of.map((name, index) => nameOf(name, around, under(at, index))),
    byName: (of: ReadonlyMap<string, string>, { around, at }) =>
      mapOf(of, (one, name) => nameOf(one, around, under(at, name))),
    options: (of: ReadonlyMap<string, string>, { around, at }) =>
      mapOf(of, (one, option) => nameOf(one, around, placeOfOption(at, option))),
    branches: branchesOf,
    all: (of: readonly Sentence[], here) => sentencesOf(of, here, 'all'),
    any: (of: readonly Sentence[], here) => sentencesOf(of, here, 'any'),
    operands: (of: readonly Operand[], here) => of.map((one, index) => operandOf(one, here, under(here.at, index))),
    operandsByName: (of: Sentence['named'], here) =>
      mapOf(of, (one, name) => operandOf(one, here, under(here.at, 'and', name))),
    types: (of: ReadonlyMap<string, Type>) => mapOf(of, (type) => type as Kept),
    terms: (_: Terms, { around, at }) => termsIn(around, at),
    inner: (_: Terms, { inner, at }) => termsIn(inner ?? [], at),
    parameters: (of: DecisionModel['parameters'], here) => mapOf(of, (one) => kept(shapes.parameter, one, here)),
    dated: (dated: object | null, here) => (dated === null ? 0 : kept(shapes.dated, dated, here)),
    steps: (of: readonly object[], here) => of.map((one) => kept(shapes.step, one, here)),
    rules: (of: readonly Rule[], here) => of.map((rule, index) => ruleOf(rule, here, index)),
    otherwise: (event: object, { around }) => kept(shapes.event, event, { around, at: '/otherwise/params' }),
    cases: (of: readonly object[], { around, at }) =>
      orNone(of.map((one, index) => kept(shapes.case, one, { around, at: under(at, 'cases', index) }))),
    values: (of: DecisionModel['values'], here) => mapOf(of, (value, name) => shownOf(value, name, here)),
    effects: (of: DecisionModel['effects'], here) =>
      mapOf(of, (effects) => effects.map((one) => kept(shapes.effect, one, here))),
    model: (model: DecisionModel) => kept(shapes.model, model, { around: [model.terms], at: '' }),
  };

  /** A value is mostly called as its term is, and of its type. */
  function shownOf({ term, type, ...shown }: ShownValue, name: string, here: Here): KeptList {
    const [terms] = here.around as [Terms];
    const isOfTerm = JSON.stringify(type) === JSON.stringify(terms.get(term)?.type);
    return kept(shapes.shown, { ...shown, type: isOfTerm ? null : type, term: term === name ? null : term }, here);
  }

  return { forms, kept, uses };
}

const orNone = (of: readonly Kept[]): Kept => (of.length === 0 ? 0 : of);

/** Without what goes without saying at the end. */
const trimmed = (of: readonly Kept[]): KeptList => of.slice(0, of.findLastIndex((part) => part !== 0) + 1);

function valueKept(value: Value): Kept {
  if (isDecimal(value)) return { n: toPlain(value as Decimal) };
  if (Array.isArray(value)) return value.map(valueKept);
  if (typeof value === 'object' && value !== null) throw new Error('a value that is not kept');
  return value;
}

/** Which of its signatures works an operator out, counted from one; 0 where it is worked out as all are. */
function signatureOf(operator: Operator, name: string): number {
  const own = operators[name as OperatorName] as Operator;
  if (operator.evaluate === own.evaluate) return 0;
  const signature = own.signatures.findIndex(({ evaluate }) => evaluate === operator.evaluate);
  if (signature === -1) throw new Error(`${name} is not kept`);
  return signature + 1;
}

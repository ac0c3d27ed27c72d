import type { Body, NamedTerm, Operand, OverEntries, Sentence, TermKind, TermOf } from '../model/decision-model.ts';
import { isBound } from '../model/parts.ts';
import { apply } from './apply.ts';
import { branchValue } from './branch-value.ts';
import { openAmong } from './either-of.ts';
import { fieldOf } from './field-of.ts';
import { keptOf } from './kept-of.ts';
import { lengthOf, Steps } from './steps.ts';
import { allOf, anyOf, notOf } from './truth.ts';
import { isUnknown, type Value } from './value.ts';

/** What a word comes to on operands of any values, known or not; its terms are worked out when they are asked for, once. */
export const bodyValue = (body: Body, operands: readonly Value[], named: Readonly<Record<string, Value>>): Value =>
  namesOf(body, operands, named).valueOf(body.result);

function namesOf(
  { parameters, terms }: Body,
  operands: readonly Value[],
  named: Readonly<Record<string, Value>>,
): Names {
  const held = parameters.map((name, index): [string, Value] => [
    name,
    index < operands.length ? (operands[index] as Value) : (named[name] as Value),
  ]);
  return new Names(terms, new Map(held), null, new Steps());
}

/** The records that a word tells of the entries of its fold, in order; `null` of one that tells none. */
export function stepsOf(
  body: Body,
  operands: readonly Value[],
  named: Readonly<Record<string, Value>>,
): readonly Value[] | null {
  const fold = body.tells === null ? undefined : body.terms.get(body.tells.of)?.term;
  if (body.tells === null || fold?.kind !== 'fold') return null;
  const { where, each } = body.tells;
  const names = namesOf(body, operands, named);
  const list = names.valueOf(fold.list);
  if (!Array.isArray(list)) return null;
  const told: Value[] = [];
  names.folded(fold, list, (entry) => {
    if (where === null || entry.valueOf(where) === true) told.push(entry.valueOf(each));
  });
  return told;
}

/** The names that can be read in a body, or in an entry of a list inside it. */
class Names {
  private readonly found = new Map<string, Value>();
  constructor(
    private readonly terms: ReadonlyMap<string, NamedTerm>,
    private readonly held: ReadonlyMap<string, Value>,
    private readonly outer: Names | null,
    readonly steps: Steps,
  ) {}

  valueOf = (name: string): Value => {
    const found = this.found.get(name);
    if (found !== undefined) return found;
    const value = this.newValue(name);
    this.found.set(name, value);
    return value;
  };

  private newValue(name: string): Value {
    const named = this.terms.get(name);
    if (named !== undefined) return termValue(named.term, this);
    for (const [bound, value] of this.held) {
      if (name === bound) return value;
      if (isBound(name, [bound])) return fieldOf(value, name.slice(bound.length + 1));
    }
    if (this.outer === null) throw new Error(`no name of this word: ${name}`);
    return this.outer.valueOf(name);
  }

  inside = ({ terms }: OverEntries, held: ReadonlyMap<string, Value>): Names => {
    this.steps.spend(1);
    return new Names(terms, held, this, this.steps);
  };

  /** The result carried over a list, each entry shown to `see` before it counts. */
  folded(fold: TermOf<'fold'>, list: readonly Value[], see?: (entry: Names) => void): Value {
    return list.reduce<Value>((soFar, entry) => {
      const held = new Map([
        [fold.as, entry],
        [fold.so, soFar],
      ]);
      const inside = this.inside(fold, held);
      see?.(inside);
      return inside.valueOf(fold.next);
    }, this.valueOf(fold.from));
  }
}

const operandValue = (operand: Operand, names: Names): Value =>
  operand.kind === 'literal' ? operand.value : names.valueOf(operand.name);

function sentenceValue({ operator, operands, named }: Sentence, names: Names): Value {
  const values = operands.map((operand) => operandValue(operand, names));
  const byName = [...named].map(([name, operand]) => [name, operandValue(operand, names)]);
  names.steps.spend(values.reduce<number>((sum, value) => sum + lengthOf(value), 1));
  return apply(operator, values, Object.fromEntries(byName));
}

type InBody = Exclude<TermKind, 'reading' | 'decision' | 'table' | 'leftOut'>;

const valueByKind: { readonly [K in InBody]: (term: TermOf<K>, names: Names) => Value } = {
  sentence: sentenceValue,
  name: (term, names) => names.valueOf(term.name),
  constant: (term) => term.value,
  all: (term, names) => allOf(term.of, (sentence) => sentenceValue(sentence, names)),
  any: (term, names) => anyOf(term.of, (sentence) => sentenceValue(sentence, names)),
  not: (term, names) => notOf(names.valueOf(term.of)),
  when: (term, names) =>
    branchValue(
      term.when.map(({ condition, then }) => [() => names.valueOf(condition), () => names.valueOf(then)]),
      () => names.valueOf(term.else),
      null,
    ),
  each(term, names) {
    const list = names.valueOf(term.list);
    if (!Array.isArray(list)) return notOver(list);
    const entries = list.map((entry: Value) => names.inside(term, new Map([[term.as, entry]])));
    const { where, gives } = term;
    if (where === null) return entries.map((entry) => entry.valueOf(gives));
    return keptOf(
      entries,
      (entry) => entry.valueOf(where),
      (entry) => entry.valueOf(gives),
    );
  },
  fold(term, names) {
    const list = names.valueOf(term.list);
    return Array.isArray(list) ? names.folded(term, list) : notOver(list);
  },
  record: (term, names) => Object.fromEntries([...term.fields].map(([field, name]) => [field, names.valueOf(name)])),
  list: (term, names) => term.of.map(names.valueOf),
  field: (term, names) => fieldOf(names.valueOf(term.of), term.field),
};

/** What goes over a list that is none is none. */
const notOver = (list: Value): Value => (isUnknown(list) ? openAmong([list]) : list);

function termValue<K extends InBody>(term: TermOf<TermKind>, names: Names): Value {
  return valueByKind[term.kind as K](term as TermOf<K>, names);
}

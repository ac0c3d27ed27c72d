import type {
  Body,
  DecisionModel,
  Event,
  NamedTerm,
  Operand,
  OverEntries,
  Parameter,
  Sentence,
  Term,
  TermOf,
} from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import type { Tells } from '../language/model/tells.ts';
import { typeWritten } from './type-written.ts';
import { unasked, unshown } from './unasked.ts';

/** A model without what only words, examples and statements are made of. Of a reason the names that it holds are left, whose values are told. */
export function asAnswered(model: DecisionModel): DecisionModel {
  const { parameters, terms, rules, otherwise, values } = model;
  return {
    ...model,
    ...unasked,
    parameters: new Map(
      [...parameters].map(([name, parameter]) => [name, parameterAnswered(model.decision, name, parameter)]),
    ),
    terms: termsAnswered(terms),
    rules: rules.map((rule) => ({ ...rule, event: eventAnswered(rule.event) })),
    otherwise: eventAnswered(otherwise),
    values: new Map([...values].map(([name, value]) => [name, { ...value, ...unshown }])),
  };
}

/** How a decision names a parameter is told by its own name, unless it goes by another. */
const parameterAnswered = (decision: string, name: string, parameter: Parameter): Parameter => {
  const isOwn = parameter.used?.decision === decision && parameter.used.name === name;
  return { ...parameter, means: '', used: isOwn ? null : parameter.used };
};

const eventAnswered = ({ because, cases, ...event }: Event): Event => ({
  ...event,
  because: namesAlone(because),
  cases: cases.map((one) => ({ ...one, because: namesAlone(one.because) })),
});

const namesAlone = (because: string): string =>
  namesInReason(because)
    .map((name) => `{${name}}`)
    .join('');

const termsAnswered = (terms: ReadonlyMap<string, NamedTerm>): ReadonlyMap<string, NamedTerm> =>
  new Map([...terms].map(([name, named]) => [name, { ...named, means: '', term: termAnswered(named.term) }]));

function termAnswered(term: Term): Term {
  // Whether a condition is a rule of the decision only words tell.
  if (term.kind === 'when') return { ...term, when: term.when.map((branch) => ({ ...branch, ofRule: false })) };
  return term.kind === 'each' || term.kind === 'fold' ? { ...term, terms: termsAnswered(term.terms) } : term;
}

/** The body of a word, whose places and types no answer tells, its terms by short names. */
export function bodyAnswered({ parameters, terms, result, tells }: Body): Body {
  const names = new Map([...terms.keys()].map((name, place) => [name, `_${place.toString(36)}`]));
  return {
    parameters,
    terms: termsOfBody(terms, names),
    result: names.get(result) ?? result,
    tells: tells && tellsAnswered(tells, terms, names),
  };
}

/** What a word tells, by the short names of its terms and of those of its fold. */
function tellsAnswered(tells: Tells, terms: ReadonlyMap<string, NamedTerm>, names: Names): Tells {
  const fold = terms.get(tells.of)?.term as TermOf<'fold'>;
  const inner = namesInside(fold, names);
  const { of, where, each, columns } = tells;
  return {
    of: nameIn(names, of),
    where: where === null ? null : nameIn(inner, where),
    each: nameIn(inner, each),
    columns,
  };
}

type Names = ReadonlyMap<string, string>;

function termsOfBody(terms: ReadonlyMap<string, NamedTerm>, names: Names): ReadonlyMap<string, NamedTerm> {
  return new Map(
    [...terms].map(([name, { hidden, term }]) => [
      names.get(name) as string,
      { means: '', hidden, type: 'none', term: ofBody(term, names) },
    ]),
  );
}

const namesInside = ({ terms }: OverEntries, names: Names): Names =>
  new Map([
    ...names,
    ...[...terms.keys()].map((name, place) => [name, `_${names.size}_${place.toString(36)}`] as const),
  ]);

const nameIn = (names: Names, name: string): string => names.get(name) ?? name;

const operandOfBody = (operand: Operand, names: Names): Operand =>
  operand.kind === 'name'
    ? { kind: 'name', name: nameIn(names, operand.name), type: 'none' }
    : { ...operand, type: typeWritten(operand.value) };

/** Of its word a sentence keeps the name, by which nothing is told either. */
const sentenceOfBody = <S extends Sentence>(sentence: S, names: Names): S => ({
  ...sentence,
  at: '',
  operands: sentence.operands.map((operand) => operandOfBody(operand, names)),
  named: new Map([...sentence.named].map(([name, operand]) => [name, operandOfBody(operand, names)])),
});

function ofBody(term: Term, names: Names): Term {
  const named = (name: string) => nameIn(names, name);
  switch (term.kind) {
    case 'sentence':
      return sentenceOfBody(term, names);
    case 'name':
      return { kind: 'name', name: named(term.name) };
    case 'all':
    case 'any':
      return { kind: term.kind, of: term.of.map((one) => sentenceOfBody(one, names)) };
    case 'not':
      return { kind: 'not', of: named(term.of) };
    case 'when':
      return {
        kind: 'when',
        at: '',
        when: term.when.map(({ condition, then }) => ({
          condition: named(condition),
          ofRule: false,
          then: named(then),
        })),
        else: named(term.else),
      };
    case 'each':
    case 'fold': {
      const inner = namesInside(term, names);
      const within = (name: string) => nameIn(inner, name);
      const over = {
        at: '',
        list: named(term.list),
        as: term.as,
        types: new Map(),
        terms: termsOfBody(term.terms, inner),
      };
      return term.kind === 'each'
        ? { kind: 'each', ...over, where: term.where === null ? null : within(term.where), gives: within(term.gives) }
        : { kind: 'fold', ...over, so: term.so, from: named(term.from), next: within(term.next) };
    }
    case 'record':
      return { kind: 'record', fields: new Map([...term.fields].map(([field, name]) => [field, named(name)])) };
    case 'list':
      return { kind: 'list', of: term.of.map(named) };
    case 'field':
      return { kind: 'field', field: term.field, of: named(term.of) };
    default:
      return term;
  }
}

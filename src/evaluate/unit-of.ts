import type { Operand, Sentence, Term } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import { saidIn } from './said-in.ts';
import type { Frame, Valuation } from './valuation.ts';

/** The unit that a fact or a parameter is in, or the value that a term is shown as; of a term, the one that it is worked out in. */
export function unitOf(name: string, frame: Frame, valuation: Valuation): string | null {
  const { units } = saidIn(frame, valuation);
  const known = units.get(name);
  if (known !== undefined) return known;
  const unit = unitOfNew(name, frame, valuation);
  units.set(name, unit);
  return unit;
}

function unitOfNew(name: string, frame: Frame, valuation: Valuation): string | null {
  const { model, world } = valuation;
  const named = frame.terms.get(name);
  if (frame.outer === null) {
    const measured = model.parameters.get(name) ?? world.facts.get(name);
    const told = measured ?? [...model.values.values()].find(({ term }) => term === name);
    if (told?.unit != null) return told.unit;
  }
  if (named !== undefined) return named.type === 'decimal' ? ofTerm(named.term, frame, valuation) : null;
  if (frame.outer === null) return null;
  const [as = ''] = frame.bound;
  if (!isBound(name, frame.bound)) return unitOf(name, frame.outer, valuation);
  return world.fields.get(`${frame.list}[]${name.slice(as.length)}`)?.unit ?? null;
}

/** The unit of what a sentence reads; a sum of money is in pounds, a literal in none. */
function unitOfOperand(operand: Operand, frame: Frame, valuation: Valuation): string | null {
  if (operand.type === 'money') return 'pounds';
  return operand.kind === 'name' ? unitOf(operand.name, frame, valuation) : null;
}

/** Sums and differences are in the unit of their parts; a sum of money times a bare number is one too. */
const likeItsParts = ['plus', 'minus', 'lesserOf', 'greaterOf', 'leastGiven', 'greatestGiven', 'notBelowNil', 'sumOf'];
const compared = ['is', 'isNot', 'isLessThan', 'isAtMost', 'isMoreThan', 'isAtLeast'];

/** The unit of what a sentence adds or compares, though only one side may tell it; `null` where no side does, or they may differ. */
export function sharedUnit(sentence: Sentence, frame: Frame, valuation: Valuation): string | null {
  const { shared } = saidIn(frame, valuation);
  const known = shared.get(sentence);
  if (known !== undefined) return known;
  const { operatorName, operands } = sentence;
  const isShared = likeItsParts.includes(operatorName) || compared.includes(operatorName);
  const unit = isShared ? first(operands.map((operand) => unitOfOperand(operand, frame, valuation))) : null;
  shared.set(sentence, unit);
  return unit;
}

const scaled = ['times', 'dividedBy', 'percentOf'];

/** The unit of a decimal by how it is worked out; `null` where that does not tell. */
function ofTerm(term: Term, frame: Frame, valuation: Valuation): string | null {
  const of = (name: string) => unitOf(name, frame, valuation);
  const ofOperand = (operand: Operand) => unitOfOperand(operand, frame, valuation);
  switch (term.kind) {
    case 'name':
      return of(term.name);
    case 'when':
      return first([...term.when.map(({ then }) => then), term.else].map(of));
    case 'reading':
      return of(term.options.get(valuation.world.option(term.reading)) ?? '');
    case 'sentence': {
      const units = term.operands.map(ofOperand);
      if (likeItsParts.includes(term.operatorName)) return first(units);
      const [unit, other] = units.filter((one) => one !== null);
      return scaled.includes(term.operatorName) && unit === 'pounds' && other === undefined ? unit : null;
    }
    default:
      return null;
  }
}

const first = (units: readonly (string | null)[]): string | null => units.find((unit) => unit !== null) ?? null;

import type { Body, Sentence } from '../language/model/decision-model.ts';
import { isBound } from '../language/model/parts.ts';
import { combinationsOf } from '../language/run-time/alternatives.ts';
import { apply, ofKnown } from '../language/run-time/apply.ts';
import { fieldOf } from '../language/run-time/field-of.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { truth } from '../language/run-time/truth.ts';
import type { Value } from '../language/run-time/value.ts';
import type { Place, Work } from './running.ts';

/** The terms of a word as those of the place where it is used: they are kept in its frames, and read the operands there. */
export function wordPlace(
  { terms, parameters }: Body,
  operands: readonly Work[],
  around: Place,
  workOfTerm: (name: string, place: Place) => Work,
): Place {
  const works = new Map<string, Work>();
  const place: Place = {
    terms,
    bound: [],
    list: '',
    types: new Map(),
    outer: null,
    works,
    sentences: new Map(),
    kept: around.kept,
    isWord: true,
    workOf(name) {
      const known = works.get(name);
      if (known !== undefined) return known;
      const work = terms.has(name) ? workOfTerm(name, place) : ofParameter(name);
      works.set(name, work);
      return work;
    },
  };

  function ofParameter(name: string): Work {
    const index = parameters.findIndex((parameter) => isBound(name, [parameter]));
    const operand = operands[index] as Work;
    const field = name.slice((parameters[index] as string).length + 1);
    return field === '' ? operand : (frame) => fieldOf(operand(frame), field);
  }
  return place;
}

/** A sentence whose operator is a word: its terms where all operands are known, else whatever these may be. */
export function wordWork(
  { operator, named, operands: { length } }: Sentence,
  operands: readonly Work[],
  result: Work,
): Work {
  const names = [...named.keys()];
  return (frame) => {
    let isKnown = true;
    for (const operand of operands) {
      const value = operand(frame);
      if (typeof value === 'object' && holdsUnknown(value)) isKnown = false;
    }
    if (isKnown) return ofKnown(operator, result(frame));
    const values: readonly Value[] = operands.map((operand) => operand(frame));
    if (combinationsOf(values) === null) return operator.isCondition ? truth(result(frame)) : result(frame);
    const byName = names.map((name, index) => [name, values[length + index] as Value]);
    return apply(operator, values.slice(0, length), Object.fromEntries(byName));
  };
}

import { describe, expect, it } from 'vitest';
import { asAnswered, bodyAnswered } from '../../src/kept/as-answered.ts';
import { keepBound, keepDecision, type Words } from '../../src/kept/keep.ts';
import { makingAgain, type Operators } from '../../src/kept/made-again.ts';
import type { Body, NamedTerm, Sentence } from '../../src/language/model/decision-model.ts';
import { operators } from '../../src/language/operators/index.ts';
import { wordBehind } from '../../src/language/run-time/word-of-one-sentence.ts';
import { type Decimal, isDecimal, toPlain } from '../../src/values/decimal.ts';
import { contract } from '../rules/contract.ts';

type Terms = ReadonlyMap<string, NamedTerm>;

/** A model with its terms of no name of their own where they are read, so that it does not matter what they are called. */
function speller(answered: (body: Body) => Body) {
  function spelt(value: unknown, around: readonly Terms[] = []): unknown {
    if (typeof value === 'string') {
      const depth = around.findIndex((terms) => terms.has(value));
      const named = around[depth]?.get(value);
      return named?.hidden === true ? { read: spelt(named, around.slice(depth)) } : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (isDecimal(value)) return { exactly: toPlain(value as Decimal) };
    if (Array.isArray(value)) return value.map((one) => spelt(one, around));
    if (value instanceof Set) return [...value];
    if (value instanceof Map)
      return Object.fromEntries(
        [...value].flatMap(([name, one]) => (one?.hidden === true ? [] : [[name, spelt(one, around)]])),
      );
    if ('operatorName' in value) return sentence(value as Sentence, around);
    const { type, ...others } = value as { readonly type?: unknown; readonly kind?: unknown; readonly terms?: Terms };
    // What a name stands for tells its type.
    const of = others.kind === 'name' || type === undefined ? others : { type, ...others };
    const within = others.terms === undefined ? around : [others.terms, ...around];
    return Object.fromEntries(
      // A place may be the name of what stands there.
      Object.entries(of).map(([field, part]) => [field, field === 'at' ? part : spelt(part, within)]),
    );
  }

  function sentence({ operatorName, operator, body, reads: _, ...told }: Sentence, around: readonly Terms[]): unknown {
    const behind = wordBehind(operator);
    const word = body ?? behind?.body;
    const { evaluate, isCondition } = operator;
    const worked =
      word === undefined ? { evaluate } : { isCondition, arity: behind?.word.arity, word: spelt(answered(word)) };
    return { ...(spelt(told, around) as object), kind: 'sentence', operatorName, worked };
  }
  return spelt;
}

const ofModel = speller(bodyAnswered);
const again = speller((body) => body);

const words: Words = new Map();
const keptDecisions = contract.decisions.map((id) => {
  const model = asAnswered(contract.modelOf(id));
  return { id, model, kept: keepDecision(model, words).kept };
});
const keptBounds = contract.bounds.all().map((bound) => {
  const model = { ...bound, model: asAnswered(bound.model) };
  return { means: bound.means, model, kept: keepBound(model, words).kept };
});
/** As it is read from its file. */
const read = <T>(kept: T): T => JSON.parse(JSON.stringify(kept)) as T;
const making = makingAgain(
  operators as unknown as Operators,
  [...words.values()].map(({ word }) => read(word)),
);

describe.each(keptDecisions)('$id', ({ model, kept }) => {
  it('is made again of what is kept of it, every place and part of it', () => {
    expect(again(making.decision(read(kept)))).toEqual(ofModel(model));
  });
});

describe.each(keptBounds)('the bound that $means', ({ model, kept }) => {
  it('is made again of what is kept of it', () => {
    expect(again(making.bound(read(kept)))).toEqual(ofModel(model));
  });
});

import type {
  DecisionModel,
  NamedTerm,
  Operand,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';

/** The option of a reading; `null` for all of its options. */
type OptionOf = (reading: string) => string | null;

/** A reading other than the default under which a fact is read. */
export interface UnderReading {
  readonly reading: string;
  readonly option: string;
}

/** The facts that a decision itself reads under the defaults or whatever the readings are (`null`), or only under one that is no default. */
export function factsByReading(
  model: DecisionModel,
  { readings }: Dictionary,
): ReadonlyMap<string, readonly UnderReading[] | null> {
  const defaults: OptionOf = (reading) => readings.get(reading)?.default ?? null;
  const byDefault = factsRead(model, defaults);
  const others = [...model.readings].flatMap((reading) =>
    (readings.get(reading)?.options ?? [])
      .filter(({ id }) => id !== defaults(reading))
      .map(({ id: option }) => ({
        reading,
        option,
        read: factsRead(model, (id) => (id === reading ? option : defaults(id))),
      })),
  );
  return new Map(
    [...model.facts].map((path) => {
      const under = others.filter(({ read }) => read.has(path)).map(({ reading, option }) => ({ reading, option }));
      return [path, byDefault.has(path) ? null : under];
    }),
  );
}

interface Walk {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly outer: Walk | null;
  readonly seen: Set<string>;
}

function factsRead(model: DecisionModel, optionOf: OptionOf): ReadonlySet<string> {
  const read = new Set<string>();
  const whole: Walk = { terms: model.terms, outer: null, seen: new Set() };

  function ofName(name: string, walk: Walk): void {
    const named = walk.terms.get(name);
    if (named !== undefined) {
      if (walk.seen.has(name)) return;
      walk.seen.add(name);
      ofTerm(named.term.kind, named.term, walk);
    } else if (walk.outer !== null) ofName(name, walk.outer);
    else if (model.facts.has(name)) read.add(name);
    else {
      const dated = model.parameters.get(name)?.dated;
      if (dated) ofName(dated.on, walk);
    }
  }
  const ofOperand = (operand: Operand, walk: Walk): void => {
    if (operand.kind === 'name') ofName(operand.name, walk);
  };
  const ofSentence = ({ operands, named }: Sentence, walk: Walk): void => {
    for (const operand of [...operands, ...named.values()]) ofOperand(operand, walk);
  };
  const ofSentences = (of: readonly Sentence[], walk: Walk): void => {
    for (const sentence of of) ofSentence(sentence, walk);
  };
  const ofTerm = <K extends TermKind>(kind: K, term: TermOf<TermKind>, walk: Walk): void =>
    walks[kind](term as TermOf<K>, walk);

  const walks: { readonly [K in TermKind]: (term: TermOf<K>, walk: Walk) => void } = {
    sentence: ofSentence,
    name: ({ name }, walk) => ofName(name, walk),
    constant: () => {},
    all: ({ of }, walk) => ofSentences(of, walk),
    any: ({ of }, walk) => ofSentences(of, walk),
    reading({ reading, options }, walk) {
      const option = optionOf(reading);
      for (const [id, name] of options) if (option === null || id === option) ofName(name, walk);
    },
    when(term, walk) {
      for (const { condition, ofRule, then } of term.when) {
        if (!ofRule) ofName(condition, walk);
        ofName(then, walk);
      }
      ofName(term.else, walk);
    },
    each({ list, terms, gives }, walk) {
      ofName(list, walk);
      const inner: Walk = { terms, outer: walk, seen: new Set() };
      for (const name of typeof gives === 'string' ? [gives] : gives.values()) ofName(name, inner);
    },
    field: ({ of }, walk) => ofName(of, walk),
    decision: (term, walk) => {
      for (const name of term.with.values()) ofName(name, walk);
    },
    table({ unlessGiven }, walk) {
      if (unlessGiven !== null) ofName(unlessGiven, walk);
    },
    leftOut({ fact }) {
      read.add(fact);
    },
  };

  for (const { conditions } of model.rules)
    for (const condition of conditions) if (condition.kind === 'sentence') ofSentence(condition, whole);
  for (const { term } of model.values.values()) ofName(term, whole);
  return read;
}

import type { NamedTerm, Sentence, Term, TermKind, TermOf } from './decision-model.ts';

/** What a term is made of: all that has to be walked to walk a term. */
export interface Parts {
  /** The names it reads where it stands, those of its sentences among them. */
  readonly names: readonly string[];
  readonly sentences: readonly Sentence[];
  /** What it works out for each entry of a list. */
  readonly inner: Inner | null;
}

/** Terms of their own within a term: what is bound in them, and which of their names the term asks for. */
export interface Inner {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly bound: readonly string[];
  readonly names: readonly string[];
}

type PartsOf<K extends TermKind> = (term: TermOf<K>) => Parts;

const made = (names: readonly string[], sentences: readonly Sentence[] = [], inner: Inner | null = null): Parts => ({
  names,
  sentences,
  inner,
});

const ofSentences = (sentences: readonly Sentence[]): Parts =>
  made(
    sentences.flatMap(({ reads }) => reads),
    sentences,
  );

const byKind: { readonly [K in TermKind]: PartsOf<K> } = {
  sentence: (term) => ofSentences([term]),
  name: ({ name }) => made([name]),
  constant: () => made([]),
  all: ({ of }) => ofSentences(of),
  any: ({ of }) => ofSentences(of),
  not: ({ of }) => made([of]),
  reading: ({ options }) => made([...options.values()]),
  when: (term) => made([...term.when.flatMap(({ condition, then }) => [condition, then]), term.else]),
  each: ({ list, as, terms, where, gives }) =>
    made([list], [], { terms, bound: [as], names: where === null ? [gives] : [where, gives] }),
  fold: ({ list, as, so, from, terms, next }) => made([list, from], [], { terms, bound: [as, so], names: [next] }),
  record: ({ fields }) => made([...fields.values()]),
  list: ({ of }) => made(of),
  field: ({ of }) => made([of]),
  decision: ({ with: put }) => made([...put.values()]),
  table: ({ unlessGiven }) => made(unlessGiven === null ? [] : [unlessGiven]),
  leftOut: () => made([]),
};

/** The parts of a term; of a reading those of all its options. */
export const partsOf = <K extends TermKind>(term: TermOf<K> | Term): Parts => byKind[term.kind as K](term as TermOf<K>);

/** Whether a name is one that is bound for an entry, or a field of it. */
export const isBound = (name: string, bound: readonly string[]): boolean =>
  bound.some((held) => name === held || name.startsWith(`${held}.`));

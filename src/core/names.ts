import type {
  Body,
  Consultation,
  DecisionModel,
  NamedTerm,
  OverEntries,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import type { Table } from '../language/model/dictionary.ts';
import { isBound } from '../language/model/parts.ts';
import type { Vocabulary } from '../language/model/vocabulary.ts';
import type { Coded } from './coded.ts';
import { fieldOfAny } from './fields.ts';
import type { FactsRead } from './inputs.ts';
import type { Meanings } from './meanings/index.ts';
import type { Paths } from './needs/paths.ts';
import type { Node } from './nodes.ts';

/** What each form of a term needs, where it is not known, in core terms. */
export type NeedsByKind = { readonly [K in TermKind]: (term: TermOf<K>, names: Names) => Paths };

/** What lies around the terms of a decision. */
export interface Surroundings {
  readonly model: DecisionModel;
  readonly facts: FactsRead;
  readonly tables: ReadonlyMap<string, Table>;
  readonly vocabulary: Vocabulary;
  readonly meanings: Meanings;
  readonly needsByKind: NeedsByKind;
  /** Whether a reading takes an option, where readings are left open; `null` where they are chosen beforehand. */
  readonly takes: ((reading: string, option: string) => Node) | null;
  readonly termIn: (named: NamedTerm, names: Names) => Coded;
  /** Told of every sentence that is encoded; `null` for nobody. */
  readonly metSentence: ((sentence: Sentence, names: Names, coded: Coded) => void) | null;
  /** A name that is no term: a rule, a parameter or a fact. */
  readonly other: (name: string) => Coded;
  readonly consult: (consultation: Consultation, names: Names) => Coded;
  /** What lies around the terms of a decision that is consulted, on the facts that are put in place of those given. */
  readonly consulted: (consultation: Consultation, names: Names) => Surroundings;
  /** Whether a decision is asked: one that is asked everywhere only where what it is about is given. */
  readonly isAsked: (consultation: Consultation) => Node;
  readonly outcome: () => Coded;
  /** The names of the decision itself. */
  readonly names: Names;
}

/** Why something is not encoded. */
export class NotEncoded extends Error {}

/** The names that can be read in a decision, in a word, or for an entry of a list; each is encoded once. */
export class Names {
  private readonly found = new Map<string, Coded>();
  constructor(
    readonly terms: ReadonlyMap<string, NamedTerm>,
    /** What is bound: an entry and a result so far, or the operands of a word. */
    readonly held: ReadonlyMap<string, Coded>,
    readonly outer: Names | null,
    /** How many lists are gone over around it. */
    readonly depth: number,
    readonly around: Surroundings,
    /** The list whose entry it is for. */
    readonly over: OverEntries | null = null,
  ) {}

  of(name: string): Coded {
    const found = this.found.get(name);
    if (found !== undefined) return found;
    const coded = this.newly(name);
    this.found.set(name, coded);
    return coded;
  }

  private newly(name: string): Coded {
    const named = this.terms.get(name);
    if (named !== undefined) return this.around.termIn(named, this);
    for (const [bound, value] of this.held) {
      if (name === bound) return value;
      if (isBound(name, [bound])) return fieldOfAny(value, name.slice(bound.length + 1));
    }
    return this.outer === null ? this.around.other(name) : this.outer.of(name);
  }

  /** For an entry of a list. */
  inside = (over: OverEntries, held: ReadonlyMap<string, Coded>): Names =>
    new Names(over.terms, held, this, this.depth + 1, this.around, over);

  /** What a word comes to on operands: it reads these, and nothing around it. */
  word({ terms, parameters, result }: Body, operands: readonly Coded[]): Coded {
    const held = new Map(parameters.map((name, index) => [name, operands[index] as Coded]));
    return new Names(terms, held, null, this.depth, this.around).of(result);
  }
}

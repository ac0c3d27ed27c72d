import type { Reason, Shown } from '../language/answer/reason.ts';
import type { Consultation, DecisionModel, NamedTerm, Sentence } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import type { Value } from '../language/run-time/value.ts';
import type { Consult, Frame, Valuation, World } from './valuation.ts';

/** What a name or a sentence takes to be worked out, in a frame of its place. */
export type Work = (frame: Running) => Value;

/** Where a name is looked up: the terms of the rule, or those of the entries of a list inside it; and the work each takes. */
export interface Place {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  /** What is bound in its frames. */
  readonly bound: readonly string[];
  readonly types: ReadonlyMap<string, Type>;
  /** The list whose entries its frames are for. */
  readonly list: string;
  readonly outer: Place | null;
  readonly works: Map<string, Work>;
  readonly sentences: Map<Sentence, Work>;
  /** How many values are kept in a frame of this place, by whoever keeps them. */
  readonly kept: { slots: number };
  /** Whether these are the terms of a word, which reasons do not look into. */
  readonly isWord: boolean;
  readonly workOf: (name: string) => Work;
}

/** A frame with what was found so far, by slot. */
export class Running implements Frame {
  readonly found: (Value | undefined)[] = [];
  private telling: object | null = null;
  private reasons: Map<string, Reason> | null = null;
  private shown: Map<string, Shown> | null = null;
  private entries: Map<string, readonly Running[]> | null = null;

  constructor(
    readonly place: Place,
    readonly outer: Running | null,
    /** What is bound: the entry of the list that this frame is for, and the result so far. */
    readonly held: readonly Value[],
    top: RunningRule | null,
  ) {
    this.top = top ?? (this as unknown as RunningRule);
    // An entry of a list that is gone over.
    if (top !== null) top.world.steps.spend(1);
  }
  readonly top: RunningRule;
  get terms() {
    return this.place.terms;
  }
  get bound() {
    return this.place.bound;
  }
  get types() {
    return this.place.types;
  }
  get list() {
    return this.place.list;
  }
  valueOf(name: string): Value {
    return this.place.workOf(name)(this);
  }
  valueOfSentence(sentence: Sentence): Value {
    return (this.place.sentences.get(sentence) as Work)(this);
  }
  reasonsIn(telling: object): Map<string, Reason> {
    if (this.telling !== telling || this.reasons === null) this.reasons = new Map();
    this.telling = telling;
    return this.reasons;
  }
  shownSoFar(): Map<string, Shown> {
    this.shown ??= new Map();
    return this.shown;
  }
  keepEntries(name: string, frames: readonly Running[]): void {
    this.entries ??= new Map();
    this.entries.set(name, frames);
  }
  entriesOf(name: string): readonly Running[] {
    return this.entries?.get(name) ?? [];
  }
}

export class RunningRule extends Running implements Valuation {
  declare readonly outer: null;
  constructor(
    place: Place,
    readonly model: DecisionModel,
    readonly world: World,
    private readonly consult: Consult,
  ) {
    super(place, null, [], null);
  }
  truthOf(name: string): Value {
    return this.valueOf(name);
  }
  consulted(consultation: Consultation, frame: Frame): readonly Valuation[] {
    return this.consult(consultation, frame);
  }
}

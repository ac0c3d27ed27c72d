import { PolicyError } from '../language/answer/policy-error.ts';
import { limits } from '../language/limits.ts';
import type {
  Condition,
  Consultation,
  DecisionModel,
  NamedTerm,
  Rule,
  Sentence,
} from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { putOver } from '../language/run-time/given.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { type Coded, holds, known, type Listed, one } from './coded.ts';
import { allHold, anyHolds, notHolds } from './conditions.ts';
import { parameterOn } from './dated.ts';
import { termIn } from './forms.ts';
import { type FactsExpected, type FactsRead, type Input, inputsOf } from './inputs.ts';
import { keyOf, layout } from './layout.ts';
import { listed } from './lists.ts';
import { and, choose, FALSE, not, or, TRUE, text } from './logic.ts';
import { type Meanings, meanings } from './meanings/index.ts';
import { Names, type NeedsByKind, NotEncoded, type Surroundings } from './names.ts';
import { needsByKind } from './needs/by-kind.ts';
import { type Need, needsOfDecision } from './needs/index.ts';
import type { Node } from './nodes.ts';
import { putting } from './putting.ts';
import { sentenceIn } from './sentences.ts';
import { settled } from './settled.ts';

/** What decisions are encoded from: models with their readings chosen, and what their policy knows. */
export interface Source {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Pick<Dictionary, 'facts' | 'fields' | 'tables' | 'vocabulary'>;
  /** Whether a fact may be left out; where it may not, nothing is made of what would then be. */
  readonly mayBeUnknown: (path: string) => boolean;
  /** Whether a reading takes an option, of models whose readings are left open. */
  readonly takes?: (reading: string, option: string) => Node;
  /** What is read in place of the facts of a customer. */
  readonly read?: (facts: FactsRead) => FactsRead;
  readonly markOf?: FactsExpected['markOf'];
  /** Whether what would not be known on a condition is taken for known, since then nothing is to be answered; never unless told. */
  readonly maySettle?: (unknown: Node) => boolean;
  /** What operators come to; their meanings unless told. */
  readonly meanings?: Meanings;
  /** What forms of terms need; what they do unless told. */
  readonly needsByKind?: NeedsByKind;
  /** Told of every term and every sentence that is encoded, those of words and of entries too. */
  readonly met?: Met;
}

/** Is told what is encoded, as it comes to something. */
export interface Met {
  readonly term: (named: NamedTerm, names: Names, coded: Coded) => void;
  readonly sentence: (sentence: Sentence, names: Names, coded: Coded) => void;
}

/** A decision in core terms. */
export interface Encoded {
  readonly outcome: Coded;
  readonly rules: ReadonlyMap<string, Coded>;
  readonly values: ReadonlyMap<string, Coded>;
  /** Whether two rules hold at once, in it or in a decision that it asks, which `evaluate` refuses where it asks. */
  readonly fault: Node;
  /** Any name of it: a term, a rule, a fact. */
  readonly of: (name: string) => Coded;
  /** How the facts that it reads are laid out, by the paths of its nodes. */
  readonly inputs: ReadonlyMap<string, Input>;
  /** The facts that it may need, in the order of their documents; worked out when it is first asked for. */
  readonly needs: () => readonly Need[];
}

export function encode(decision: string, source: Source): Encoded {
  const { dictionary, mayBeUnknown, markOf, read = (facts: FactsRead) => facts } = source;
  const { inputs, ...own } = inputsOf({
    definitions: dictionary.facts,
    fields: dictionary.fields,
    mayBeUnknown,
    markOf,
  });
  const facts = read(own);
  const model = source.modelOf(decision);
  const faults: Node[] = [];
  const whole = new Encoding(model, facts, source, faults, new Map(), new Map());
  return {
    outcome: whole.outcome(),
    rules: new Map(model.rules.map(({ name }) => [name, whole.names.of(name)])),
    values: new Map([...model.values].map(([name, { term }]) => [name, whole.names.of(term)])),
    get fault() {
      if (faults.some(({ free }) => free !== 0))
        throw new NotEncoded('two rules might hold at once for an entry of a list');
      return or(...faults);
    },
    of: (name) => whole.names.of(name),
    inputs,
    needs: lazily(() => needsOfDecision(whole, [...dictionary.facts.keys()])),
  };
}

/** One decision on some facts: those of the caller, or with others put in their place. */
class Encoding implements Surroundings {
  readonly names: Names;
  readonly termIn = (named: NamedTerm, names: Names): Coded => {
    const coded = termIn(named, names);
    this.source.met?.term(named, names, coded);
    const { maySettle } = this.source;
    return maySettle === undefined ? coded : settled(coded, maySettle);
  };
  constructor(
    readonly model: DecisionModel,
    readonly facts: FactsRead,
    private readonly source: Source,
    private readonly faults: Node[],
    /** The facts that stand in place of those given. */
    private readonly placed: ReadonlyMap<string, Coded>,
    /** All that are consulted, by what they are and the facts in place. */
    private readonly all: Map<string, Encoding>,
  ) {
    this.names = new Names(model.terms, new Map(), null, 0, this);
  }
  get tables() {
    return this.source.dictionary.tables;
  }
  get meanings() {
    return this.source.meanings ?? meanings;
  }
  get metSentence() {
    return this.source.met?.sentence ?? null;
  }
  get needsByKind() {
    return this.source.needsByKind ?? needsByKind;
  }
  get takes() {
    return this.source.takes ?? null;
  }
  get vocabulary() {
    return this.source.dictionary.vocabulary;
  }

  /** A rule, a parameter or a fact. */
  other(name: string): Coded {
    const rule = this.model.rules.find((other) => other.name === name);
    if (rule !== undefined) return this.rule(rule);
    const parameter = this.model.parameters.get(name);
    return parameter === undefined ? this.facts.read(name) : parameterOn(parameter, (day) => this.names.of(day));
  }

  private rule({ join, conditions }: Rule): Coded {
    const held = (one: Condition) =>
      one.kind === 'not' ? notHolds(this.names.of(one.rule)) : sentenceIn(one, this.names);
    return (join === 'all' ? allHold : anyHolds)(conditions.map(held));
  }

  /** That of the rule that holds; not known while a rule may hold that leads to another than the legal default. */
  outcome(): Coded {
    const { rules, otherwise } = this.model;
    const truths = rules.map(({ name, event }) => ({ held: this.names.of(name), outcome: event.outcome }));
    const decided = or(...truths.map(({ held }) => holds(held)));
    this.faults.push(severalOf(truths.map(({ held }) => holds(held))));
    const open = or(...truths.map(({ held, outcome }) => (outcome === otherwise.outcome ? FALSE : held.unknown)));
    const what = truths.reduceRight(
      (rest, { held, outcome }) => choose(holds(held), text(outcome), rest),
      text(otherwise.outcome),
    );
    return { none: FALSE, unknown: and(not(decided), open), orNone: FALSE, what: one(what) };
  }

  consult: Surroundings['consult'] = (consultation, names) => {
    const { value, everywhere } = consultation;
    const other = this.consulted(consultation, names);
    const answer = value === null ? other.outcome() : other.names.of(other.model.values.get(value)?.term ?? '');
    if (!everywhere) return answer;
    const all = listed([answer]);
    return known({ ...all, node: choose(this.isAsked(consultation), all.node, listed([]).node) } as Listed);
  };

  isAsked: Surroundings['isAsked'] = ({ everywhere, about }) =>
    everywhere && about !== null ? this.facts.gives(about) : TRUE;

  /** Each is encoded once for all that consult it on the same facts. */
  consulted({ decision, with: put }: Consultation, names: Names): Encoding {
    const placed = putOver(this.placed, new Map([...put].map(([path, name]) => [path, names.of(name)])));
    const key = JSON.stringify([decision, ...[...placed].map(([path, value]) => [path, keyOfCoded(value)])]);
    const found = this.all.get(key);
    if (found !== undefined) return found;
    if (this.all.size === limits.consultedApart) throw tooMany();
    const isEntity = (entity: string) => this.source.dictionary.facts.has(entity);
    const own = new Map([...put.keys()].map((path) => [path, placed.get(path) as Coded]));
    const facts = own.size === 0 ? this.facts : putting(this.facts, own, isEntity);
    const fresh = new Encoding(this.source.modelOf(decision), facts, this.source, this.faults, placed, this.all);
    this.all.set(key, fresh);
    return fresh;
  }
}

function keyOfCoded(value: Coded): readonly unknown[] {
  const { shape, tuples } = layout([value]);
  return [keyOf(shape), ...tuples.flat().map(({ id }) => id)];
}

const tooMany = (): PolicyError => {
  const expected = `${limits.consultedApart} decisions consulted on facts put in place, where a fact moves or a decision is made into code`;
  return new PolicyError([{ code: 'too-long', at: '', expected, found: 'more' }]);
};

/** Whether more than one of some conditions holds. */
function severalOf(conditions: readonly Node[]): Node {
  let [before, several] = [FALSE, FALSE];
  for (const condition of conditions) {
    several = or(several, and(before, condition));
    before = or(before, condition);
  }
  return several;
}

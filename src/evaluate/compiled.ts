import type { Reason } from '../language/answer/decision.ts';
import type {
  Consultation,
  DecisionModel,
  NamedTerm,
  Operand,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import { allOf, anyOf, apply, notOf } from '../language/run-time/apply.ts';
import { parameterOn } from '../language/run-time/parameter-value.ts';
import { isUnknown, UNKNOWN, type Value } from '../language/run-time/value.ts';
import { type Branch, branchValue } from './branch-value.ts';
import { outcomeOf } from './outcome.ts';
import { tableValue } from './table-value.ts';
import type { Consult, Frame, Valuation, World } from './valuation.ts';

/** A rule compiled once into closures; each start works it out on one world, every term when it is first asked for, once. */
export type Compiled = (world: World, consult: Consult) => Valuation;

type Work = (frame: Running) => Value;

/** Where a name is looked up: the terms of the rule, or those of the entries of a list inside it; and the work each takes. */
interface Place {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly as: string;
  readonly outer: Place | null;
  readonly works: Map<string, Work>;
  readonly sentences: Map<Sentence, Work>;
  /** How many values are kept in a frame of this place. */
  slots: number;
  readonly workOf: (name: string) => Work;
}

/** A frame with what was found so far, by slot. */
class Running implements Frame {
  readonly found: (Value | undefined)[] = [];
  private telling: object | null = null;
  private reasons: Map<string, Reason> = new Map();
  entries: Map<string, readonly Running[]> | null = null;

  constructor(
    readonly place: Place,
    readonly outer: Running | null,
    /** The entry of the list that this frame is for. */
    readonly entry: Value,
    top: RunningRule | null,
  ) {
    this.top = top ?? (this as unknown as RunningRule);
  }
  readonly top: RunningRule;
  get terms() {
    return this.place.terms;
  }
  get as() {
    return this.place.as;
  }
  valueOf(name: string): Value {
    return this.place.workOf(name)(this);
  }
  valueOfSentence(sentence: Sentence): Value {
    return (this.place.sentences.get(sentence) as Work)(this);
  }
  reasonsIn(telling: object): Map<string, Reason> {
    if (this.telling !== telling) this.reasons = new Map();
    this.telling = telling;
    return this.reasons;
  }
  entriesOf(name: string): readonly Running[] {
    return this.entries?.get(name) ?? [];
  }
}

class RunningRule extends Running implements Valuation {
  declare readonly outer: null;
  constructor(
    place: Place,
    readonly model: DecisionModel,
    readonly world: World,
    private readonly consult: Consult,
  ) {
    super(place, null, null, null);
  }
  truthOf(name: string): Value {
    return this.valueOf(name);
  }
  consulted(consultation: Consultation, frame: Frame): Valuation {
    return this.consult(consultation, frame);
  }
}

export function compile(model: DecisionModel): Compiled {
  const rules = new Map(model.rules.map((rule) => [rule.name, rule]));
  const top = placeOf(model.terms, '', null);

  function placeOf(terms: ReadonlyMap<string, NamedTerm>, as: string, outer: Place | null): Place {
    const place: Place = {
      terms,
      as,
      outer,
      works: new Map(),
      sentences: new Map(),
      slots: 0,
      workOf(name) {
        const known = place.works.get(name);
        if (known !== undefined) return known;
        const work = newWork(name, place);
        place.works.set(name, work);
        return work;
      },
    };
    return place;
  }

  /** Works out at most once a frame. */
  function once(place: Place, work: Work): Work {
    const slot = place.slots++;
    return (frame) => {
      const found = frame.found[slot];
      if (found !== undefined) return found;
      const value = work(frame);
      frame.found[slot] = value;
      return value;
    };
  }

  function newWork(name: string, place: Place): Work {
    const named = place.terms.get(name);
    if (named !== undefined) return once(place, termWork(named.term, name, place));
    if (place.outer !== null) {
      if (name === place.as) return (frame) => frame.entry;
      if (name.startsWith(`${place.as}.`)) return fieldWork(name.slice(place.as.length + 1), (frame) => frame.entry);
      const outer = place.outer.workOf(name);
      return (frame) => outer(frame.outer as Running);
    }
    const rule = rules.get(name);
    if (rule !== undefined) return once(place, ruleWork(rule));
    const parameter = model.parameters.get(name);
    if (parameter === undefined) return once(place, (frame) => frame.top.world.given.read(name));
    const { dated, value } = parameter;
    if (dated === null) return () => value;
    const day = place.workOf(dated.on);
    return (frame) => parameterOn(dated, day(frame));
  }

  function ruleWork({ join, conditions }: DecisionModel['rules'][number]): Work {
    const joined = join === 'all' ? allOf : anyOf;
    const of = conditions.map((condition): Work => {
      if (condition.kind === 'sentence') return keptSentence(condition, top);
      const other = top.workOf(condition.rule);
      return (frame) => notOf(other(frame));
    });
    return (frame) => joined(of, (work) => work(frame));
  }

  /** A sentence of a condition, kept for the reasons. */
  function keptSentence(sentence: Sentence, place: Place): Work {
    const work = once(place, sentenceWork(sentence, place));
    place.sentences.set(sentence, work);
    return work;
  }

  function operandWork(operand: Operand, place: Place): Work {
    if (operand.kind === 'name') return place.workOf(operand.name);
    return () => operand.value;
  }

  function sentenceWork({ operator, operands, named }: Sentence, place: Place): Work {
    const [first, second] = operands.map((operand) => operandWork(operand, place)) as [Work, Work?];
    const names = [...named].map(([name, operand]) => [name, operandWork(operand, place)] as const);
    return (frame) => {
      const values = second === undefined ? [first(frame)] : [first(frame), second(frame)];
      if (names.length === 0) return apply(operator, values, {});
      const byName: Record<string, Value> = {};
      for (const [name, work] of names) byName[name] = work(frame);
      return apply(operator, values, byName);
    };
  }

  const joinedWork = (joined: typeof allOf, of: readonly Sentence[], place: Place): Work => {
    const works = of.map((sentence) => keptSentence(sentence, place));
    return (frame) => joined(works, (work) => work(frame));
  };

  const termWorks: { readonly [K in TermKind]: (term: TermOf<K>, name: string, place: Place) => Work } = {
    sentence: (term, _, place) => sentenceWork(term, place),
    name: (term, _, place) => place.workOf(term.name),
    constant: (term) => () => term.value,
    all: (term, _, place) => joinedWork(allOf, term.of, place),
    any: (term, _, place) => joinedWork(anyOf, term.of, place),
    reading(term, _, place) {
      const options = new Map([...term.options].map(([option, name]) => [option, place.workOf(name)]));
      return (frame) => (options.get(frame.top.world.option(term.reading)) as Work)(frame);
    },
    when(term, _, place) {
      const branches = term.when.map(
        ({ condition, then }): Branch<Running> => [place.workOf(condition), place.workOf(then)],
      );
      const otherwise = place.workOf(term.else);
      return (frame) => branchValue(branches, otherwise, frame);
    },
    each(term, name, place) {
      const list = place.workOf(term.list);
      const inner = placeOf(term.terms, term.as, place);
      const gives = typeof term.gives === 'string' ? inner.workOf(term.gives) : recordWork(term.gives, inner);
      return (frame) => {
        const entries = list(frame);
        if (!Array.isArray(entries)) return entries;
        if (entries.some(isUnknown)) return UNKNOWN;
        const frames = entries.map((entry) => new Running(inner, frame, entry, frame.top));
        frame.entries ??= new Map();
        frame.entries.set(name, frames);
        return frames.map(gives);
      };
    },
    field: (term, _, place) => fieldWork(term.field, place.workOf(term.of)),
    decision: (term) => (frame) => {
      const other = frame.top.consulted(term, frame);
      if (term.value === null) return outcomeOf(other);
      return other.valueOf(other.model.values.get(term.value)?.term ?? '');
    },
    table(term, _, place) {
      const standIn = term.unlessGiven === null ? () => UNKNOWN : place.workOf(term.unlessGiven);
      return (frame) => tableValue(frame.top.world.table(term.table), standIn(frame));
    },
    leftOut: (term) => (frame) => frame.top.world.given.isLeftOut(term.fact),
  };

  function termWork<K extends TermKind>(term: TermOf<K>, name: string, place: Place): Work {
    return termWorks[term.kind as K](term, name, place);
  }

  /** A record with a field that is not known is not known: no list shows half an entry. */
  function recordWork(gives: ReadonlyMap<string, string>, place: Place): Work {
    const fields = [...gives].map(([field, name]) => [field, place.workOf(name)] as const);
    return (frame) => {
      const record = fields.map(([field, work]) => [field, work(frame)] as const);
      return record.some(([, value]) => isUnknown(value)) ? UNKNOWN : Object.fromEntries(record);
    };
  }

  return (world, consult) => new RunningRule(top, model, world, consult);
}

function fieldWork(field: string, of: Work): Work {
  return (frame) => {
    const record = of(frame);
    return record === null || isUnknown(record) ? record : ((record as Record<string, Value>)[field] ?? null);
  };
}

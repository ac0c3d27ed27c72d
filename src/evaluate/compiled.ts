import { allOf, anyOf, apply, notOf } from '../language/apply.ts';
import { parameterOn } from '../language/parameter-value.ts';
import type { NamedTerm, Operand, Rule, Sentence, TermKind, TermOf } from '../language/rule.ts';
import { isUnknown, UNKNOWN, type Value } from '../language/value.ts';
import { branchValue } from './branch-value.ts';
import { outcomeOf } from './outcome.ts';
import { tableValue } from './table-value.ts';
import type { Consult, Frame, Valuation, World } from './valuation.ts';

/** A rule compiled once into closures; each start works it out on one world, every term when it is first asked for, once. */
export type Compiled = (world: World, consult: Consult) => Valuation;

type Work = (frame: Running) => Value;

/** A frame with what was found so far. */
interface Running extends Frame {
  readonly found: Map<string, Value>;
  readonly entries: Map<string, readonly Running[]>;
  /** The entry of the list that this frame is for. */
  readonly entry: Value;
  readonly outer: Running | null;
  readonly top: RunningRule;
}
interface RunningRule extends Running, Omit<Valuation, 'outer'> {
  readonly outer: null;
}

/** Where a name is looked up: the terms of the rule, or those of the entries of a list inside it. */
interface Place {
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly as: string;
  readonly outer: Place | null;
  readonly works: Map<string, Work>;
}

export function compile(rule: Rule): Compiled {
  const top: Place = { terms: rule.terms, as: '', outer: null, works: new Map() };
  const ruleNames = new Set(rule.rules.map(({ name }) => name));
  const truths = new Map<string, Work>();

  /** Works out at most once a frame. */
  function once(name: string, work: Work): Work {
    return (frame) => {
      const found = frame.found.get(name);
      if (found !== undefined) return found;
      const value = work(frame);
      frame.found.set(name, value);
      return value;
    };
  }

  function nameWork(name: string, place: Place): Work {
    const known = place.works.get(name);
    if (known !== undefined) return known;
    const work = newNameWork(name, place);
    place.works.set(name, work);
    return work;
  }

  function newNameWork(name: string, place: Place): Work {
    const named = place.terms.get(name);
    if (named !== undefined) return once(name, termWork(named.term, name, place));
    if (place.outer !== null) {
      if (name === place.as) return (frame) => frame.entry;
      if (name.startsWith(`${place.as}.`)) return fieldWork(name.slice(place.as.length + 1), (frame) => frame.entry);
      const outer = nameWork(name, place.outer);
      return (frame) => outer(frame.outer as Running);
    }
    if (ruleNames.has(name)) return (frame) => frame.top.truthOf(name);
    const parameter = rule.parameters.get(name);
    if (parameter !== undefined) {
      const { dated } = parameter;
      if (dated === null) return () => parameter.value;
      const day = nameWork(dated.on, place);
      return (frame) => parameterOn(dated, day(frame));
    }
    return (frame) => frame.top.world.given.read(name);
  }

  function operandWork(operand: Operand, place: Place): Work {
    if (operand.kind === 'name') return nameWork(operand.name, place);
    return () => operand.value;
  }

  function sentenceWork({ operator, operands, named }: Sentence, place: Place): Work {
    const works = operands.map((operand) => operandWork(operand, place));
    const namedWorks = [...named].map(([name, operand]) => [name, operandWork(operand, place)] as const);
    return (frame) => {
      const byName: Record<string, Value> = {};
      for (const [name, work] of namedWorks) byName[name] = work(frame);
      return apply(
        operator,
        works.map((work) => work(frame)),
        byName,
      );
    };
  }

  const joinedWork = (joined: typeof allOf, of: readonly Sentence[], place: Place): Work => {
    const works = of.map((sentence) => sentenceWork(sentence, place));
    return (frame) => joined(works, (work) => work(frame));
  };

  const termWorks: { readonly [K in TermKind]: (term: TermOf<K>, name: string, place: Place) => Work } = {
    sentence: (term, _, place) => sentenceWork(term, place),
    name: (term, _, place) => nameWork(term.name, place),
    constant: (term) => () => term.value,
    all: (term, _, place) => joinedWork(allOf, term.of, place),
    any: (term, _, place) => joinedWork(anyOf, term.of, place),
    reading(term, _, place) {
      const options = new Map([...term.options].map(([option, name]) => [option, nameWork(name, place)]));
      return (frame) => (options.get(frame.top.world.option(term.reading)) as Work)(frame);
    },
    when(term, _, place) {
      const branches = term.when.map(
        ({ condition, then }) => [nameWork(condition, place), nameWork(then, place)] as const,
      );
      const otherwise = nameWork(term.else, place);
      return (frame) =>
        branchValue(
          branches.map(([holds, then]) => [() => holds(frame), () => then(frame)]),
          () => otherwise(frame),
        );
    },
    each(term, name, place) {
      const list = nameWork(term.list, place);
      const inner: Place = { terms: term.terms, as: term.as, outer: place, works: new Map() };
      const gives = typeof term.gives === 'string' ? nameWork(term.gives, inner) : recordWork(term.gives, inner);
      for (const own of term.terms.keys()) nameWork(own, inner);
      return (frame) => {
        const entries = list(frame);
        if (!Array.isArray(entries)) return entries;
        if (entries.some(isUnknown)) return UNKNOWN;
        const frames = entries.map((entry) => entryFrame(term, inner, frame, entry));
        frame.entries.set(name, frames);
        return frames.map(gives);
      };
    },
    field: (term, _, place) => fieldWork(term.field, nameWork(term.of, place)),
    decision: (term) => (frame) => {
      const other = frame.top.consulted(term, frame);
      if (term.value === null) return outcomeOf(other);
      return other.valueOf(other.rule.values.get(term.value)?.term ?? '');
    },
    table(term, _, place) {
      const standIn = term.unlessGiven === null ? () => UNKNOWN : nameWork(term.unlessGiven, place);
      return (frame) => tableValue(frame.top.world.table(term.table), standIn(frame));
    },
    leftOut: (term) => (frame) => frame.top.world.given.isLeftOut(term.fact),
  };

  function termWork<K extends TermKind>(term: TermOf<K>, name: string, place: Place): Work {
    return termWorks[term.kind as K](term, name, place);
  }

  /** A record with a field that is not known is not known: no list shows half an entry. */
  function recordWork(gives: ReadonlyMap<string, string>, place: Place): Work {
    const fields = [...gives].map(([field, name]) => [field, nameWork(name, place)] as const);
    return (frame) => {
      const record = fields.map(([field, work]) => [field, work(frame)] as const);
      return record.some(([, value]) => isUnknown(value)) ? UNKNOWN : Object.fromEntries(record);
    };
  }

  function entryFrame(term: TermOf<'each'>, inner: Place, outer: Running, entry: Value): Running {
    const frame: Running = {
      terms: term.terms,
      outer,
      as: term.as,
      entry,
      found: new Map(),
      entries: new Map(),
      top: outer.top,
      valueOf: (name) => nameWork(name, inner)(frame),
      entriesOf: (name) => frame.entries.get(name) ?? [],
    };
    return frame;
  }

  for (const { name, join, conditions } of rule.rules) {
    const joined = join === 'all' ? allOf : anyOf;
    const of = conditions.map((condition): Work => {
      if (condition.kind === 'sentence') return sentenceWork(condition, top);
      return (frame) => notOf(frame.top.truthOf(condition.rule));
    });
    truths.set(
      name,
      once(name, (frame) => joined(of, (work) => work(frame))),
    );
  }
  for (const name of rule.terms.keys()) nameWork(name, top);

  return (world, consult) => {
    const valuation: RunningRule = {
      rule,
      world,
      terms: rule.terms,
      outer: null,
      as: '',
      entry: null,
      found: new Map(),
      entries: new Map(),
      get top() {
        return valuation;
      },
      valueOf: (name) => nameWork(name, top)(valuation),
      entriesOf: (name) => valuation.entries.get(name) ?? [],
      truthOf: (name) => (truths.get(name) as Work)(valuation),
      consulted: (consultation, frame) => consult(consultation, frame),
    };
    return valuation;
  };
}

function fieldWork(field: string, of: Work): Work {
  return (frame) => {
    const record = of(frame);
    return record === null || isUnknown(record) ? record : ((record as Record<string, Value>)[field] ?? null);
  };
}

import type {
  Body,
  DecisionModel,
  NamedTerm,
  Operand,
  OverEntries,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import { applierOf, fixedNamed } from '../language/run-time/applier.ts';
import { type Branch, branchValue } from '../language/run-time/branch-value.ts';
import { openAmong } from '../language/run-time/either-of.ts';
import { fieldOf } from '../language/run-time/field-of.ts';
import { keptOf } from '../language/run-time/kept-of.ts';
import { parameterOn } from '../language/run-time/parameter-value.ts';
import { allOf, anyOf, notOf } from '../language/run-time/truth.ts';
import { isUnknown, UNKNOWN, type Value } from '../language/run-time/value.ts';
import { answerOf } from './outcome.ts';
import { type Place, Running, RunningRule, type Work } from './running.ts';
import { boundWork, counted, joinedOf } from './small-works.ts';
import { tableValue } from './table-value.ts';
import type { Consult, Valuation, World } from './valuation.ts';
import { wordPlace, wordWork } from './word-work.ts';

/** A rule compiled once into closures; each start works it out on one world, every term when it is first asked for, once. */
export type Compiled = (world: World, consult: Consult) => Valuation;

export function compile(model: DecisionModel): Compiled {
  const rules = new Map(model.rules.map((rule) => [rule.name, rule]));
  const top = placeOf({ terms: model.terms, list: '', types: new Map() }, [], null);

  function placeOf(
    { terms, list, types }: Pick<OverEntries, 'terms' | 'list' | 'types'>,
    bound: readonly string[],
    outer: Place | null,
  ): Place {
    const place: Place = {
      terms,
      bound,
      types,
      list,
      outer,
      works: new Map(),
      sentences: new Map(),
      kept: { slots: 0 },
      isWord: outer?.isWord ?? false,
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
    const slot = place.kept.slots++;
    return (frame) => {
      const found = frame.found[slot];
      if (found !== undefined) return found;
      const value = work(frame);
      frame.found[slot] = value;
      return value;
    };
  }

  /** A constant needs no keeping; nor does a part of a word that is written where it is used, and so used once. */
  function keptTerm({ term, hidden }: NamedTerm, name: string, place: Place): Work {
    const work = termWork(term, name, place);
    const isCheap = term.kind === 'constant' || term.kind === 'name' || (place.isWord && hidden);
    return isCheap ? work : once(place, work);
  }

  function newWork(name: string, place: Place): Work {
    const named = place.terms.get(name);
    if (named !== undefined) return keptTerm(named, name, place);
    if (place.outer !== null) {
      const bound = boundWork(name, place.bound);
      if (bound !== null) return bound;
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
    return joinedOf(joined, of);
  }

  /** A sentence of a condition, kept for the reasons. */
  function keptSentence(sentence: Sentence, place: Place): Work {
    const work = sentenceWork(sentence, place);
    if (place.isWord) return work;
    const kept = once(place, work);
    place.sentences.set(sentence, kept);
    return kept;
  }

  function operandWork(operand: Operand, place: Place): Work {
    if (operand.kind === 'name') return place.workOf(operand.name);
    return () => operand.value;
  }

  function sentenceWork(sentence: Sentence, place: Place): Work {
    const { operator, operands, named, body } = sentence;
    if (body !== null) return bodyWork(sentence, body, place);
    const [first, second] = operands.map((operand) => operandWork(operand, place)) as [Work, Work?];
    const applied = counted(applierOf(operator));
    const fixed = fixedNamed(named);
    if (fixed !== null) {
      if (second === undefined) return (frame) => applied(frame, first(frame), undefined, fixed);
      return (frame) => applied(frame, first(frame), second(frame), fixed);
    }
    const names = [...named].map(([name, operand]) => [name, operandWork(operand, place)] as const);
    return (frame) => {
      const byName: Record<string, Value> = {};
      for (const [name, work] of names) byName[name] = work(frame);
      return applied(frame, first(frame), second?.(frame), byName);
    };
  }

  function bodyWork(sentence: Sentence, body: Body, place: Place): Work {
    const { operands, named } = sentence;
    // A part of a word is kept by nobody else, though the other word may read it more than once.
    const works = [...operands, ...named.values()].map((operand) => {
      const work = operandWork(operand, place);
      const isPart = place.isWord && operand.kind === 'name' && place.terms.get(operand.name)?.hidden === true;
      return isPart ? once(place, work) : work;
    });
    const inside = wordPlace(body, works, place, (name, at) => keptTerm(at.terms.get(name) as NamedTerm, name, at));
    return wordWork(sentence, works, inside.workOf(body.result));
  }

  const joinedWork = (joined: typeof allOf, of: readonly Sentence[], place: Place): Work => {
    const works = of.map((sentence) => keptSentence(sentence, place));
    return joinedOf(joined, works);
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
      return (frame) => {
        for (const [holds, then] of branches) {
          const held = holds(frame);
          if (held === true) return then(frame);
          if (held !== false && held !== null) return branchValue(branches, otherwise, frame);
        }
        return otherwise(frame);
      };
    },
    not(term, _, place) {
      const of = place.workOf(term.of);
      return (frame) => notOf(of(frame));
    },
    each(term, name, place) {
      const list = place.workOf(term.list);
      const inner = placeOf(term, [term.as], place);
      const gives = inner.workOf(term.gives);
      const where = term.where === null ? null : inner.workOf(term.where);
      return (frame) => {
        const entries = list(frame);
        if (!Array.isArray(entries)) return isUnknown(entries) ? openAmong([entries]) : entries;
        const frames = entries.map((entry: Value) => new Running(inner, frame, [entry], frame.top));
        if (!place.isWord) frame.keepEntries(name, frames);
        if (where === null) return frames.map(gives);
        return keptOf(frames, where, gives);
      };
    },
    fold(term, name, place) {
      const list = place.workOf(term.list);
      const from = place.workOf(term.from);
      const inner = placeOf(term, [term.as, term.so], place);
      const next = inner.workOf(term.next);
      return (frame) => {
        const entries = list(frame);
        if (!Array.isArray(entries)) return isUnknown(entries) ? openAmong([entries]) : entries;
        const frames: Running[] = [];
        if (!place.isWord) frame.keepEntries(name, frames);
        let soFar = from(frame);
        for (const entry of entries) {
          const inside: Running = new Running(inner, frame, [entry, soFar], frame.top);
          frames.push(inside);
          soFar = next(inside);
        }
        return soFar;
      };
    },
    record(term, _, place) {
      const fields = [...term.fields].map(([field, name]) => [field, place.workOf(name)] as const);
      return (frame) => {
        const record: Record<string, Value> = {};
        for (const [field, work] of fields) record[field] = work(frame);
        return record;
      };
    },
    list(term, _, place) {
      const works = term.of.map((name) => place.workOf(name));
      return (frame) => works.map((work) => work(frame));
    },
    field(term, _, place) {
      const of = place.workOf(term.of);
      return (frame) => fieldOf(of(frame), term.field);
    },
    decision: (term) => (frame) => answerOf(term, frame.top.consulted(term, frame)),
    table(term, _, place) {
      const standIn = term.unlessGiven === null ? () => UNKNOWN : place.workOf(term.unlessGiven);
      return (frame) => tableValue(frame.top.world.table(term.table), standIn(frame));
    },
    leftOut: (term) => (frame) => frame.top.world.given.isLeftOut(term.fact),
  };

  function termWork<K extends TermKind>(term: TermOf<K>, name: string, place: Place): Work {
    return termWorks[term.kind as K](term, name, place);
  }

  return (world, consult) => new RunningRule(top, model, world, consult);
}

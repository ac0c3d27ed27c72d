import type { Decision, Effect } from '../language/answer/decision.ts';
import { printable } from '../language/answer/printable.ts';
import { dateInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { withNamesSaid } from '../language/model/reason-names.ts';
import { valueHeld } from './decision-to-english.ts';
import { effectInWords, isDayOpen } from './effect-in-words.ts';
import { formInWords, titleInWords } from './need-in-words.ts';
import { becauseOf, ruleTold, saidInReason } from './outcome-in-words.ts';
import { scopeOf } from './scope.ts';

/** A clause by its id, and what it is about in our words. */
export interface ClausePart {
  readonly id: string;
  readonly title: string;
}

/** A decision in words, part by part, for an interface to lay out. Plain data; every text is one line. */
export interface ExplainedParts {
  readonly question: string;
  /** The outcome; its id and reason are null while it is open. */
  readonly outcome: {
    readonly id: string | null;
    readonly title: string;
    readonly reason: string | null;
    readonly clauses: readonly string[];
  };
  /** What the decision shows, "none" and "not known" told apart. */
  readonly values: readonly {
    readonly name: string;
    readonly title: string;
    readonly text: string;
    readonly unit: string | null;
  }[];
  /** What is missing, and how to give it. */
  readonly needs: readonly { readonly path: string; readonly title: string; readonly how: string }[];
  /** What follows: the whole as a sentence, and its day and sum in words, null where there is none or it is not known. */
  readonly effects: readonly {
    readonly party: Effect['party'];
    readonly modality: Effect['modality'];
    readonly text: string;
    readonly by: string | null;
    readonly amount: string | null;
    readonly clause: string;
  }[];
  readonly reserved: Decision['reserved'];
  /** The readings relied on, each with the option taken. */
  readonly readings: readonly {
    readonly id: string;
    readonly question: string;
    readonly option: string;
    readonly means: string;
    readonly isDefault: boolean;
  }[];
  /** The tables relied on, each with the last day it answers for. */
  readonly tables: readonly { readonly name: string; readonly title: string; readonly answersTo: string }[];
  readonly clauses: readonly ClausePart[];
}

/** The parts of a decision in words, made from its data alone. */
export function partsOf(decision: Decision, model: DecisionModel, dictionary: Dictionary): ExplainedParts {
  const { options } = dictionary.inWords;
  return {
    question: printable(model.question),
    outcome: outcomePart(decision, model, dictionary),
    values: [...model.values].map(([name, value]) => ({
      name,
      title: printable(value.means),
      text: printable(valueHeld(decision, name, value, options)),
      unit: value.unit,
    })),
    needs: decision.needs.map((path) => needPart(path, dictionary)),
    effects: decision.effects.map((effect) => ({
      party: effect.party,
      modality: effect.modality,
      text: printable(effectInWords(effect, dictionary.inWords, isDayOpen(effect, decision, model))),
      by: effect.by == null ? null : dateInWords(effect.by),
      amount: effect.amount == null ? null : valueInWords(effect.amount, 'money'),
      clause: effect.clause,
    })),
    reserved: decision.reserved,
    readings: [...dictionary.readings.values()].flatMap(({ id, question, options: all, default: first }) => {
      const option = decision.readings[id];
      if (option === undefined) return [];
      const means = all.find((one) => one.id === option)?.means ?? option;
      return [{ id, question: printable(question), option, means: printable(means), isDefault: option === first }];
    }),
    tables: decision.tables.map(({ name, answersTo }) => ({
      name,
      title: printable(dictionary.tables.get(name)?.means ?? name),
      answersTo: dateInWords(answersTo),
    })),
    clauses: decision.clauses.map((id) => ({
      id,
      title: printable(dictionary.ledger.find((row) => row.id === id)?.title ?? id),
    })),
  };
}

function outcomePart(decision: Decision, model: DecisionModel, dictionary: Dictionary): ExplainedParts['outcome'] {
  const { outcome: id } = decision;
  if (id === null) return { id, title: 'not decided', reason: null, clauses: [] };
  const scope = scopeOf(model, dictionary);
  const title = printable(dictionary.inWords.options.get(id) ?? kebabInWords(id));
  const told = ruleTold(decision);
  if (told === undefined) return { id, title, reason: null, clauses: [] };
  const reason = withNamesSaid(becauseOf(told, id, scope), (name) => saidInReason(name, told, decision, scope));
  return { id, title, reason: printable(reason), clauses: [told.clause] };
}

function needPart(path: string, { facts, tables }: Dictionary): ExplainedParts['needs'][number] {
  const fact = facts.get(path);
  if (fact !== undefined)
    return { path, title: printable(titleInWords(fact)), how: printable(`give ${formInWords(fact)}`) };
  const table = [...tables.values()].find(({ standIn }) => standIn === path);
  return {
    path,
    title: printable(table?.means ?? path),
    how: 'give a newer table as an option of the call',
  };
}

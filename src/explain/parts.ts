import type { ComparedReading } from '../compare/compare-readings.ts';
import type { Favour } from '../compare/favour.ts';
import type { Decision, Effect } from '../language/answer/decision.ts';
import { printable } from '../language/answer/printable.ts';
import { dateInWords, kebabInWords, type OptionsInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { withNamesSaid } from '../language/model/reason-names.ts';
import { changesInWords, differingIn } from './comparison-to-english.ts';
import { type Beside, valueHeld } from './decision-to-english.ts';
import { effectInWords, isDayOpen } from './effect-in-words.ts';
import { formInWords, titleInWords } from './need-in-words.ts';
import { becauseOf, ruleTold, saidInReason } from './outcome-in-words.ts';
import { linesOf } from './outline.ts';
import { scopeOf } from './scope.ts';
import { whyNotInWords } from './why-not-in-words.ts';

/** A clause by its id, and what it is about. */
export interface ClausePart {
  readonly id: string;
  readonly title: string;
  /** What it says, in our words; null where the policy's ledger does not tell. */
  readonly says: string | null;
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
    /** What the other options would change, those that would; null unless the facts are given. */
    readonly others: readonly OtherOption[] | null;
  }[];
  /** Why each other outcome is ruled out: the condition that failed first and what failed in it; null unless the facts are given. */
  readonly whyNot:
    | readonly { readonly outcome: string; readonly title: string; readonly failed: readonly string[] }[]
    | null;
  /** The tables relied on, each with the last day it answers for. */
  readonly tables: readonly { readonly name: string; readonly title: string; readonly answersTo: string }[];
  readonly clauses: readonly ClausePart[];
}

/** An option that would change the answer. */
export interface OtherOption {
  readonly option: string;
  readonly means: string;
  readonly favours: Favour;
  readonly changes: readonly string[];
}

/** The parts of a decision in words, made from its data and what stands beside it. */
export function partsOf(
  decision: Decision,
  model: DecisionModel,
  dictionary: Dictionary,
  beside: Beside | null = null,
): ExplainedParts {
  const { options } = dictionary.inWords;
  const scope = scopeOf(model, dictionary);
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
      const compared = beside?.compared.find(({ reading }) => reading === id);
      const others = compared === undefined ? null : othersOf(compared, model, options);
      const isDefault = option === first;
      return [{ id, question: printable(question), option, means: printable(means), isDefault, others }];
    }),
    whyNot:
      beside?.whyNot.map((one) => {
        const [told] = whyNotInWords([one], scope);
        return { outcome: one.outcome, title: told?.text ?? one.outcome, failed: linesOf(told?.parts ?? []) };
      }) ?? null,
    tables: decision.tables.map(({ name, answersTo }) => ({
      name,
      title: printable(dictionary.tables.get(name)?.means ?? name),
      answersTo: dateInWords(answersTo),
    })),
    clauses: decision.clauses.map((id) => {
      const { title = id, says = null } = dictionary.ledger.find((row) => row.id === id) ?? {};
      return { id, title: printable(title), says: says === null ? null : printable(says) };
    }),
  };
}

const othersOf = (compared: ComparedReading, model: DecisionModel, inWords: OptionsInWords): readonly OtherOption[] =>
  differingIn(compared).map(({ option, means, favours, changes }) => ({
    option,
    means: printable(means),
    favours,
    changes: linesOf(changesInWords(changes, model, inWords)),
  }));

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

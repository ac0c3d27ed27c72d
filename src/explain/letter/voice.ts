import type { Effect } from '../../language/answer/decision.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { ToldDecision } from '../../language/answer/told-less.ts';
import { kebabInWords } from '../../language/english/value-in-words.ts';
import type { LetterLanguage, LettersFile } from '../../language/grammar/letters-file.ts';
import { withNamesSaid } from '../../language/model/reason-names.ts';
import { actionInWords } from '../effect-in-words.ts';
import { becauseOf, ruleTold, valueNamed } from '../outcome-in-words.ts';
import { meaningOf, type Scope } from '../scope.ts';
import { cy } from '../words/cy.ts';
import { en } from '../words/en.ts';
import type { LetterWords, ValueSaid } from '../words/letter-words.ts';
import { turned } from './turned.ts';

type Sentence = NonNullable<LettersFile['whereToTurn']>[number];

const languages: Readonly<Record<LetterLanguage, LetterWords>> = { en, cy };

/** How a decision is told to a customer in one language: what the policy says of it, and of its own words what is left. */
export interface Voice {
  readonly words: LetterWords;
  readonly whereToTurn: readonly Sentence[];
  readonly question: string;
  /** The answer as a sentence; `null` while it is open. */
  readonly answer: string | null;
  /** The reason and its clause; `null` where there is none. */
  readonly reason: { readonly says: string; readonly clause: string } | null;
  readonly value: (said: ValueSaid) => string | null;
  readonly nameOfValue: (name: string) => string;
  readonly action: (effect: Effect) => string;
  readonly need: (path: string) => string;
  readonly judgement: (words: string) => string;
}

/** Throws `PolicyError` (`not-an-option`) where the policy has no words for the decision in that language. */
export function voiceOf(decision: ToldDecision, language: LetterLanguage, scope: Scope): Voice {
  const { model, dictionary } = scope;
  const file = dictionary.letters[language] ?? {};
  const own = file.decisions?.[model.decision];
  if (language !== 'en' && own?.question === undefined) throw noWords(language);
  const words = languages[language];
  const told = ruleTold(decision);
  const { outcome } = decision;
  const { options } = dictionary.inWords;
  const turn = (text: string): string => turned(text, file.turned ?? {});
  const value = (said: ValueSaid): string | null => words.value(said, options);

  function held(name: string): string {
    const of = told === undefined ? null : valueNamed(name, told, decision, scope);
    const said = of !== null && 'value' in of ? value(of) : null;
    return said ?? own?.names?.[name] ?? turn(meaningOf(name, scope).means);
  }

  function reasonOf(id: string): Voice['reason'] {
    if (told === undefined) return null;
    const because = becauseOf(told, id, scope);
    const ours = told.closer === undefined ? own?.reasons?.[id] : undefined;
    return { says: turn(withNamesSaid(ours ?? because, held)), clause: told.clause };
  }

  return {
    words,
    whereToTurn: (file.whereToTurn ?? []).flatMap(withParameters),
    question: own?.question ?? turn(model.question),
    answer: outcome === null ? null : answerIn(own?.answers?.[outcome], outcome),
    reason: outcome === null ? null : reasonOf(outcome),
    value,
    nameOfValue: (name) => own?.names?.[name] ?? turn(model.values.get(name)?.means.split(';')[0] ?? name),
    action: ({ action }) => file.actions?.[action] ?? turn(actionInWords(action, dictionary.inWords.actions)),
    need: (path) => needIn(path),
    judgement: turn,
  };

  /** Where to turn with the contract's numbers in it; nothing where one of them is not there. */
  function withParameters({ says, clauses }: Sentence): readonly Sentence[] {
    const said = wholly(says, (name) => {
      const [decision = '', parameter = ''] = name.split('/');
      const other = dictionary.model(decision);
      const of = typeof other === 'object' ? other.parameters.get(parameter) : undefined;
      return of?.used ? value({ value: of.used.value, type: of.type, unit: of.unit }) : null;
    });
    return said === null ? [] : [{ says: said, clauses }];
  }

  /** The sentence of the policy; the outcome by its words where it has none, or where a value that it names is open. */
  function answerIn(sentence: string | undefined, id: string): string {
    const neutral = `${capital(options.get(id) ?? kebabInWords(id))}.`;
    if (sentence === undefined) return neutral;
    const said = wholly(sentence, (name) => {
      const shown = model.values.get(name);
      const found = decision.values[name] ?? null;
      return shown === undefined || found === null ? null : value({ value: found, type: shown.type, unit: shown.unit });
    });
    return said ?? neutral;
  }

  function needIn(path: string): string {
    const table = [...dictionary.tables.values()].find(({ standIn }) => standIn === path);
    const ours = file.facts?.[path] ?? (table && file.facts?.[table.name]);
    if (ours !== undefined) return ours;
    const fact = dictionary.facts.get(path);
    const title = turn(fact?.title ?? table?.means ?? path);
    return fact?.type === 'boolean' ? words.whether(title) : title;
  }
}

/** A sentence with all that it names; `null` where something of it cannot be said. */
function wholly(sentence: string, inWords: (name: string) => string | null): string | null {
  let isWhole = true;
  const said = withNamesSaid(sentence, (name) => {
    const words = inWords(name);
    if (words === null) isWhole = false;
    return words ?? '';
  });
  return isWhole ? said : null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const noWords = (language: string): PolicyError =>
  new PolicyError([{ code: 'not-an-option', at: '/language', names: ['en'], found: JSON.stringify(language) }]);

import type { Decision } from '../../language/answer/decision.ts';
import { printable } from '../../language/answer/printable.ts';
import type { LetterLanguage } from '../../language/grammar/letters-file.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Type } from '../../language/model/type.ts';
import { isDayOpen } from '../effect-in-words.ts';
import { scopeOf } from '../scope.ts';
import type { Block } from './blocks.ts';
import { type Voice, voiceOf } from './voice.ts';

/** A letter that a provider could send: what was asked, the answer and why, the sums and days, what happens next, what is missing, where to turn. */
export function letterOf(
  decision: Decision,
  model: DecisionModel,
  dictionary: Dictionary,
  language: LetterLanguage,
): readonly Block[] {
  const voice = voiceOf(decision, language, scopeOf(model, dictionary));
  const { words, question, answer, reason } = voice;
  const { clauses } = words;
  const told = answer === null ? words.open : words.answer(answer);
  const why = reason === null ? '' : ` ${words.reason(reason.says, clauses([reason.clause]))}`;
  const effects = effectsIn(decision, model, voice);
  const turn = voice.whereToTurn.map((one) =>
    one.clauses.length === 0 ? `${one.says}.` : `${one.says} (${clauses(one.clauses)}).`,
  );
  return [
    said(words.dear),
    said(words.asked(question)),
    said(told + why),
    ...listed(words.values, valuesIn(decision, model, voice, [told + why, ...effects].join('\n'))),
    ...listed(words.next, effects),
    ...listed(words.missing[answer === null ? 'answer' : 'rest'], [...new Set(decision.needs.map(voice.need))]),
    ...listed(
      words.judgements,
      decision.reserved.map(({ who, on, clause }) => voice.judgement(words.judgement(on, who, clauses([clause])))),
    ),
    ...(turn.length === 0 ? [] : [said(turn.join(' '))]),
    said(words.yours),
  ];
}

/** The answer in one sentence, for a screen. */
export function sentenceOf(
  decision: Decision,
  model: DecisionModel,
  dictionary: Dictionary,
  language: LetterLanguage,
): readonly Block[] {
  const { words, answer, reason, need } = voiceOf(decision, language, scopeOf(model, dictionary));
  if (answer === null) {
    const missing = [...new Set(decision.needs.map(need))];
    const more = missing.length - mostMissing;
    const told = more > 0 ? [...missing.slice(0, mostMissing), words.more(more)] : missing;
    return [said(told.length === 0 ? words.open : words.openWithout(words.allOf(told)))];
  }
  return [said(reason === null ? answer : words.answered(answer, reason.says, words.clauses([reason.clause])))];
}

/** The most missing facts that a sentence can bear. */
const mostMissing = 3;

const said = (text: string): Block => ({ kind: 'paragraph', text: printable(text) });

const listed = (heading: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [said(heading), { kind: 'list', items: items.map(printable) }];

function effectsIn(decision: Decision, model: DecisionModel, voice: Voice): readonly string[] {
  const told = decision.effects.map((effect) => {
    const { party, modality, by, amount, clause } = effect;
    return voice.words.effect({
      party,
      modality,
      action: voice.action(effect),
      amount: amount == null ? null : voice.value({ value: amount, type: 'money', unit: null }),
      day: by == null ? null : voice.value({ value: by, type: 'date', unit: null }),
      clause: voice.words.clauses([clause]),
      isSumOpen: amount === null,
      isDayOpen: isDayOpen(effect, decision, model),
    });
  });
  return [...new Set(told)];
}

/** Sums, days and the like that are known, not nil and not told already. */
function valuesIn(decision: Decision, model: DecisionModel, voice: Voice, told: string): readonly string[] {
  return [...model.values].flatMap(([name, { type, unit }]) => {
    const value = decision.values[name] ?? null;
    if (value === null || !isTold(type) || Number(value) === 0) return [];
    const text = voice.value({ value, type, unit });
    return text === null || holds(told, text) ? [] : [`${voice.nameOfValue(name)}: ${text}`];
  });
}

const isTold = (type: Type): boolean => typeof type === 'string' && toldTypes.has(type);

const toldTypes: ReadonlySet<string> = new Set(['money', 'date', 'percent', 'duration', 'days', 'months']);

/** Whether words hold a value by itself: "9 April 2025" is no part of "29 April 2025". */
function holds(words: string, value: string): boolean {
  const places = words.split(value);
  return places
    .slice(0, -1)
    .some((before, index) => !/[\d.,]$/.test(before) && !/^[.,]?\d/.test(places[index + 1] ?? ''));
}

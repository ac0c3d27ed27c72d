import type { AssessedEffect, Assessment } from '../assess/assessment.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import { dateInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { answerInWords } from './decision-to-english.ts';
import { effectInWords, isDayOpen } from './effect-in-words.ts';
import { titleInWords } from './need-in-words.ts';
import { line, linesOf, type Outline } from './outline.ts';
import { statementInWords } from './statement-in-words.ts';

/** An assessment as a timeline to be read aloud: what was decided, what has passed, what is to come, what else applies, what is missing. */
export function assessmentInWords(
  assessment: Assessment<ToldDecision>,
  modelOf: (decision: string) => DecisionModel,
  dictionary: Dictionary,
): string {
  const { asOf, decisions, matters, effects, missing, conflicts, statement } = assessment;
  const dated = effects.filter(({ by }) => typeof by === 'string');
  const isPast = ({ by }: AssessedEffect) => asOf !== null && typeof by === 'string' && by < asOf;
  const told = (answered: Assessment<ToldDecision>['decisions']) =>
    Object.values(answered).flatMap((decision) => {
      if (decision === undefined) return [];
      const model = modelOf(decision.decision);
      return [line(model.question, [line(answerInWords(decision, model, dictionary))])];
    });
  const named = (path: string) => {
    const fact = dictionary.facts.get(path);
    return line(fact === undefined ? path : `${path}: ${titleInWords(fact)}`);
  };
  const { inWords } = dictionary;
  const onDay = (effect: AssessedEffect): Outline =>
    line(`${dateInWords(effect.by ?? '')}: ${ofMatter(effect)}${effectInWords(effect, inWords)}`);
  const withoutDay = (effect: AssessedEffect): Outline => {
    const decision = (effect.matter === null ? decisions : matters[effect.matter])?.[effect.decision];
    const isOpen = decision !== undefined && isDayOpen(effect, decision, modelOf(effect.decision));
    return line(`${ofMatter(effect)}${effectInWords(effect, inWords, isOpen)}`);
  };
  const sections: [heading: string, parts: Outline[]][] = [
    ['What applies', told(decisions)],
    ...Object.entries(matters).map(([id, answered]): [string, Outline[]] => [`What applies to ${id}`, told(answered)]),
    ['Who owes what', statementInWords(statement, named)],
    ['Days that have passed', dated.filter(isPast).map(onDay)],
    [asOf === null ? 'Days' : 'Coming days', dated.filter((effect) => !isPast(effect)).map(onDay)],
    ['Without a day', effects.filter(({ by }) => typeof by !== 'string').map(withoutDay)],
    [
      'What contradicts',
      conflicts.map(({ forbids, against }) =>
        line(`${ofMatter(forbids)}${effectInWords(forbids, inWords)}, but ${effectInWords(against, inWords)}`),
      ),
    ],
    [
      'What else could be told',
      missing.map(({ matter, question, needs }) => line(`${ofMatter({ matter })}${question}`, needs.map(named))),
    ],
  ];
  const heading = asOf === null ? 'The day asked about is not given.' : `As of ${dateInWords(asOf)}.`;
  const blocks = sections
    .filter(([, parts]) => parts.length > 0)
    .map(([heading, parts]) => linesOf([line(heading, parts)]).join('\n'));
  return [heading, ...blocks].join('\n\n');
}

const ofMatter = ({ matter }: Pick<AssessedEffect, 'matter'>): string => (matter === null ? '' : `${matter}: `);

import type { AssessedEffect, Assessment } from '../assess/assessment.ts';
import { dateInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { answerInWords } from './decision-to-english.ts';
import { effectInWords } from './effect-in-words.ts';
import { titleInWords } from './need-in-words.ts';
import { line, linesOf, type Outline } from './outline.ts';

/** An assessment as a timeline to be read aloud: what was decided, what has passed, what is to come, what else applies, what is missing. */
export function assessmentInWords(
  assessment: Assessment,
  modelOf: (decision: string) => DecisionModel,
  dictionary: Dictionary,
): string {
  const { asOf, decisions, effects, missing, conflicts } = assessment;
  const dated = effects.filter(({ by }) => typeof by === 'string');
  const isPast = ({ by }: AssessedEffect) => asOf !== null && typeof by === 'string' && by < asOf;
  const answers = Object.values(decisions).map((decision) => {
    const model = modelOf(decision.decision);
    return line(model.question, [line(answerInWords(decision, model, dictionary))]);
  });
  const named = (path: string) => {
    const fact = dictionary.facts.get(path);
    return line(fact === undefined ? path : `${path}: ${titleInWords(fact)}`);
  };
  const sections: [heading: string, parts: Outline[]][] = [
    ['What applies', answers],
    ['Days that have passed', dated.filter(isPast).map(onDay)],
    [asOf === null ? 'Days' : 'Coming days', dated.filter((effect) => !isPast(effect)).map(onDay)],
    ['Without a day', effects.filter(({ by }) => typeof by !== 'string').map((effect) => line(effectInWords(effect)))],
    [
      'What contradicts',
      conflicts.map(({ forbids, against }) => line(`${effectInWords(forbids)}, but ${effectInWords(against)}`)),
    ],
    ['What else could be told', missing.map(({ question, needs }) => line(question, needs.map(named)))],
  ];
  const heading = asOf === null ? 'The day asked about is not given.' : `As of ${dateInWords(asOf)}.`;
  const blocks = sections
    .filter(([, parts]) => parts.length > 0)
    .map(([heading, parts]) => linesOf([line(heading, parts)]).join('\n'));
  return [heading, ...blocks].join('\n\n');
}

const onDay = (effect: AssessedEffect): Outline => line(`${dateInWords(effect.by ?? '')}: ${effectInWords(effect)}`);

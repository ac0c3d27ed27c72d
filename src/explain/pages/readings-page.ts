import type { Documented } from '../documented.ts';
import { line } from '../outline.ts';
import { linksFrom } from './links.ts';
import { bold, code, list, page, plain, section, sentence, titleOf } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { readingPart } from './reading-part.ts';
import { readingProved } from './reading-proved.ts';

/** Every ambiguous clause: what it may mean, which meaning is taken and why; then the points that no program can run. */
export function readingsPage(policy: Documented): string {
  const { dictionary, decisions, modelOf, documents, proofs } = policy;
  const links = linksFrom(pagePaths.readings, dictionary.ledger);
  const rules = decisions.map(modelOf);
  const readings = [...dictionary.readings.values()].flatMap((reading) => {
    const readBy = rules
      .filter((model) => model.readings.has(reading.id))
      .map(({ decision }) => links.decision(decision));
    return section(2, titleOf(reading.id), [
      ...readingPart(reading, dictionary, bold('Question')),
      `The name of this reading is ${code(reading.id)}.`,
      `${bold('Why this default')}: ${plain(reading.why)}`,
      `${bold('Clauses')}: ${links.clauses(reading.clauses)}`,
      ...(readBy.length === 0 ? [] : [`${bold('Decisions')}: ${readBy.join(', ')}`]),
      ...readingProved(reading, policy, links),
    ]);
  });
  const noted = documents.notedReadings.map(({ note }) => line(plain(sentence(note))));
  return page(
    '# Readings',
    'A clause that bears more than one meaning is read by its default, unless the caller chooses another option.',
    ...(proofs === undefined ? [] : [WHAT_IS_PROVED]),
    ...readings,
    ...section(2, 'Noted, with nothing to choose', list(noted)),
  );
}

const WHAT_IS_PROVED =
  'What another option changes was looked for by a solver among all customers there could be whose facts are complete, decision by decision, every other reading by default: a customer of whom it makes another outcome, with no fact more than it takes, answered so by both evaluators; or that there is none, which is proved; or why that is not settled. Values and what follows may differ where the outcome does not.';

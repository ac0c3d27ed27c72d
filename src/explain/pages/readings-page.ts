import type { Documented } from '../documented.ts';
import { line } from '../outline.ts';
import { linksFrom } from './links.ts';
import { bold, code, list, page, plain, section, sentence, titleOf } from './markdown.ts';
import { pagePaths } from './paths.ts';
import { readingPart } from './reading-part.ts';

/** Every ambiguous clause: what it may mean, which meaning is taken and why; then the points that no program can run. */
export function readingsPage({ dictionary, decisions, modelOf, documents }: Documented): string {
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
    ]);
  });
  const noted = documents.notedReadings.map(({ note }) => line(plain(sentence(note))));
  return page(
    '# Readings',
    'A clause that bears more than one meaning is read by its default, unless the caller chooses another option.',
    ...readings,
    ...section(2, 'Noted, with nothing to choose', list(noted)),
  );
}

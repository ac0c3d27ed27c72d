import type { Dictionary, Reading } from '../../language/model/dictionary.ts';
import { line, type Outline } from '../outline.ts';
import { list, plain } from './markdown.ts';
import { titled } from './titles.ts';

/** A reading: its question, under its name, and its options, the default marked; under each other one what it changes. */
export function readingPart(
  { question, options, default: byDefault }: Reading,
  dictionary: Pick<Dictionary, 'inWords'>,
  name: string,
  changesUnder: (option: string) => readonly Outline[] = () => [],
): string[] {
  const lines = options.map(({ id, means, favours }) => {
    const marks = [
      ...(id === byDefault ? ['default'] : []),
      ...(favours === 'neutral' ? [] : [`favours the ${favours}`]),
    ];
    const told = `${titled(id, dictionary)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}: ${plain(means)}`;
    return line(told, id === byDefault ? [] : changesUnder(id));
  });
  return [`${name}: ${plain(question)}`, ...list(lines)];
}

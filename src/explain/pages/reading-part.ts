import type { Reading } from '../../language/model/dictionary.ts';
import { line } from '../outline.ts';
import { code, list, plain } from './markdown.ts';

/** A reading: its question, under its name, and its options, the default marked. */
export function readingPart({ question, options, default: byDefault }: Reading, name: string): string[] {
  const lines = options.map(({ id, means, favours }) => {
    const marks = [
      ...(id === byDefault ? ['default'] : []),
      ...(favours === 'neutral' ? [] : [`favours the ${favours}`]),
    ];
    return line(`${code(id)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}: ${plain(means)}`);
  });
  return [`${name}: ${plain(question)}`, ...list(lines)];
}

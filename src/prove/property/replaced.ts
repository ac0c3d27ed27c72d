import type { PropertyFile } from '../../language/grammar/property-file.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';

/** The facts in whose place a template puts something of its own, so that what a property fixes of them counts for nothing. */
export function replacedBy(file: PropertyFile, facts: Dictionary['facts']): readonly string[] {
  if (file.property === 'flips-exactly-at') return [file.fact];
  if (file.property === 'no-gap-no-conflict') return [file.over];
  if (file.property !== 'monotone-in') return [];
  const { in: moved } = file;
  if (typeof moved === 'object' && 'reading' in moved) return [];
  if (typeof moved === 'object' && 'fact' in moved) return [moved.fact];
  const paths = typeof moved === 'string' ? [moved] : (moved as readonly string[]);
  // What is true already is compared with what it would be if it were not.
  return paths.filter((path) => typeOfPath(path, facts) === 'boolean');
}

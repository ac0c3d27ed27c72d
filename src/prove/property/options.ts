import type { PropertyFile } from '../../language/grammar/property-file.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';

/** The options of a reading that somebody asked about may take: one, or several of which any is chosen. */
export type Options = readonly string[];

export function optionsIn({ readings = 'default' }: PropertyFile, id: string, known: Dictionary['readings']): Options {
  const reading = known.get(id);
  const byDefault = reading === undefined ? [] : [reading.default];
  if (readings === 'default') return byDefault;
  if (readings === 'all') return reading?.options.map((option) => option.id) ?? byDefault;
  const chosen = Object.hasOwn(readings, id) ? readings[id] : undefined;
  if (chosen === undefined) return byDefault;
  return typeof chosen === 'string' ? [chosen] : chosen;
}

/** How clauses are read, in words; none where they may be read in any way. */
export function readInWords({ readings = 'default' }: PropertyFile): readonly string[] {
  if (readings === 'all') return [];
  if (readings === 'default') return ['clauses are read as by default'];
  const told = Object.entries(readings).map(([id, one]) => `${id}=${typeof one === 'string' ? one : one.join(' or ')}`);
  return [`clauses are read as by default but for ${told.join(', ')}`];
}

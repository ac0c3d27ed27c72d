import { readBy } from '../language/model/facts-read.ts';
import type { Readings, Verifiable } from './reach.ts';

/** The facts that an answer can read under some readings, the others being read by their defaults. */
export function factsRead(
  { modelOf, dictionary }: Pick<Verifiable, 'modelOf' | 'dictionary'>,
  decision: string,
  readings: Readings,
): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const optionOf = (id: string) => readings[id] ?? dictionary.readings.get(id)?.default ?? '';

  function read(id: string): void {
    if (seen.has(id)) return;
    seen.add(id);
    const found = readBy(modelOf(id), optionOf);
    for (const path of found.facts) facts.add(path);
    for (const other of found.decisions) read(other);
  }

  read(decision);
  return facts;
}

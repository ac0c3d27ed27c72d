import type { RuleFile } from '../../src/language/grammar/rule-file.ts';
import { answered } from './answers.ts';
import type { Random } from './random.ts';
import { renamed } from './renaming.ts';

/** Where a name given to a nested shape, or what a name stands for put in its place, changes an answer; `null` where it does not. */
export async function namingFault<Facts, Options>(
  file: RuleFile,
  evaluating: (file: RuleFile) => (facts: Facts, options: Options) => unknown,
  on: readonly (readonly [Facts, Options])[],
  random: Random,
): Promise<string | null> {
  const other = renamed(file, random);
  if (other === null) return null;
  const [before, after] = [evaluating(file), evaluating(other.file)];
  for (const account of on) {
    const [one, two] = [await answered(() => before(...account)), await answered(() => after(...account))];
    if (one !== two) return `${file.decision}: ${other.what} changes ${one} to ${two} on ${JSON.stringify(account)}`;
  }
  return null;
}

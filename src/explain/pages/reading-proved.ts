import type { Reading } from '../../language/model/dictionary.ts';
import type { Claim } from '../../prove/result.ts';
import type { Documented } from '../documented.ts';
import { type FactTold, factsTold } from '../facts-in-words.ts';
import { outcomeInWords } from '../outcome-in-words.ts';
import { line, type Outline } from '../outline.ts';
import { scopeOf } from '../scope.ts';
import { folded } from './folded.ts';
import type { Links } from './links.ts';
import { bold, list, plain } from './markdown.ts';
import { wordsOfId } from './titles.ts';

/** Of each option but the default, decision by decision, whether it ever makes another outcome: for whom, or that it is proved of nobody, or why that is not settled. */
export function readingProved(reading: Reading, policy: Documented, links: Links): string[] {
  const { proofs = [], dictionary, modelOf } = policy;
  return reading.options.flatMap(({ id }) => {
    const own = proofs.filter(({ kind, about }) => kind === 'reading' && about === `${reading.id}=${id}`);
    return folded(
      `What "${wordsOfId(id, dictionary)}" changes: ${howMany(own)}`,
      list([...own.filter(isShown), ...own.filter(isProved), ...own.filter(isOpen)].map(told)),
    );
  });

  function told({ decision, result }: Claim): Outline {
    const name = links.decision(decision);
    if ('unsettled' in result)
      return line(`${name}: whether it ever makes another outcome is not settled: ${plain(result.why)}`);
    if ('proved' in result) return line(`${name}: never another outcome: proved${assumedIn(result.assumptions)}`);
    const scope = scopeOf(modelOf(decision), dictionary);
    const answered = (readings: Readonly<Record<string, string>>) =>
      plain(outcomeInWords(policy.evaluate(decision as never, result.facts as never, { readings }), scope));
    return line(`${name}: another outcome for this customer:`, [
      ...factsTold(result.facts, dictionary).map(factLine),
      line(`${bold('read so')}: ${answered(result.readings)}`),
      line(`${bold('by default')}: ${answered({})}`),
    ]);
  }

  function factLine({ path, title, held }: FactTold): Outline {
    const named = title === path ? links.fact(path) : `${plain(title)} (${links.fact(path)})`;
    return line(`${named}: ${plain(held)}`);
  }
}

const isShown = ({ result }: Claim): boolean => 'refuted' in result;
const isProved = ({ result }: Claim): boolean => 'proved' in result;
const isOpen = ({ result }: Claim): boolean => 'unsettled' in result;

const assumedIn = (assumptions: readonly string[]): string =>
  assumptions.length === 0 ? '' : `, if ${assumptions.map(plain).join(' and ')}`;

/** How many decisions it makes another outcome in, never does, and may. */
function howMany(claims: readonly Claim[]): string {
  const parts = [
    [isShown, 'another outcome in'],
    [isProved, 'never one in'],
    [isOpen, 'not settled in'],
  ] as const;
  return parts
    .map(([is, words]) => [words, claims.filter(is).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${count} ${count === 1 ? 'decision' : 'decisions'}`)
    .join(', ');
}

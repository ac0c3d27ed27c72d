import type { InnerPolicy } from '../../inner-policy.ts';
import type { Property } from '../../language/model/property.ts';
import type { PropertyResult, Trying } from '../../running-properties.ts';

/** A property, and the file it stands in; `null` for the contract's own. */
export interface Asked {
  readonly file: string | null;
  readonly property: Property;
}

/** What became of it. */
export interface Tried {
  readonly file: string | null;
  readonly result: PropertyResult;
}

/** A whole run. */
export interface Report extends Trying {
  readonly policy: InnerPolicy;
  /** The words of the command that ran it, but what it wrote and which properties it tried. */
  readonly command: readonly string[];
  readonly tried: readonly Tried[];
}

export const failing = (tried: readonly Tried[]): readonly Tried[] =>
  tried.filter(({ result }) => result.verdict !== 'holds');

/** The command that tries one property again on the same customers. */
export const again = ({ command, seed, runs }: Report, { file, result }: Tried): string =>
  [
    'contract-rules',
    'verify',
    ...(file === null ? [] : [file]),
    '--only',
    result.id,
    '--seed',
    `${seed}`,
    '--runs',
    `${runs}`,
    ...command,
  ]
    .map(inShell)
    .join(' ');

const inShell = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

export const countsOf = (tried: readonly Tried[]): string => {
  const of = (verdict: PropertyResult['verdict']) => tried.filter(({ result }) => result.verdict === verdict).length;
  const little = of('says-too-little');
  return `${of('holds')} hold, ${of('broken')} do not${little === 0 ? '' : `, ${little} say too little`}`;
};

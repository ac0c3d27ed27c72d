import { APART, GIVEN } from '../../prove/property/property.ts';
import type { Claim } from '../../prove/result.ts';
import { assumedIn, customerIn } from './told.ts';

/** A claim, and how many seconds it took here. */
export interface Timed {
  readonly claim: Claim;
  readonly seconds: number;
}

/** Properties one by one as a table: what each says, whether it is proved and under what, in how long. */
export function propertiesInMarkdown(all: readonly Timed[]): readonly string[] {
  const own = all.filter(({ claim }) => claim.kind === 'property');
  if (own.length === 0) return [];
  return [
    '## Properties',
    'Said of everybody of whom every fact is given (a table stands for its facts where they are not) and of whom what it looks at is known, of decisions of which no two rules hold at once, as is claimed above.',
    ...lawsInWords(own),
    [
      '| property | what it says | decision | | seconds |',
      '| --- | --- | --- | --- | ---: |',
      ...own.map(
        ({ claim, seconds }) =>
          `| \`${claim.about}\` | ${claim.statement} | \`${claim.decision}\` | ${foundIn(claim)} | ${seconds < 0.1 ? '< 0.1' : seconds.toFixed(1)} |`,
      ),
    ].join('\n'),
  ];
}

function foundIn(claim: Claim): string {
  const { result } = claim;
  if ('unsettled' in result) return `unsettled: ${result.why}`;
  if ('proved' in result)
    return `proved${assumedIn(result.assumptions.filter((one) => one !== GIVEN && one !== APART))}`;
  return `refuted: ${result.because ?? ''} \`${customerIn(claim)}\``;
}

/** Laws of which all properties are proved: `P45b` and `P45-fees` are of P45. */
export function lawsProved(claims: readonly Claim[]): { readonly whole: readonly string[]; readonly all: number } {
  const proved = new Map<string, boolean>();
  for (const { about, result } of claims) {
    const law = /^P\d{2,3}(?!\d)/.exec(about ?? '')?.[0];
    if (law !== undefined) proved.set(law, (proved.get(law) ?? true) && 'proved' in result);
  }
  return { whole: [...proved].flatMap(([law, isProved]) => (isProved ? [law] : [])).toSorted(), all: proved.size };
}

function lawsInWords(own: readonly Timed[]): readonly string[] {
  const { whole, all } = lawsProved(own.map(({ claim }) => claim));
  if (all === 0) return [];
  return [
    `Of the ${all} [laws](laws.md) that properties say, ${whole.length} are proved in all that these say of them: ${whole.join(', ')}.`,
  ];
}

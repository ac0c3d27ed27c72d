import { type MutantKind, mutantKinds } from '../../mutate/mutant.ts';
import type { Score } from '../../mutate/score.ts';
import type { MutantsRun, Survivor } from '../../mutating.ts';
import type { Answered } from '../../verify/telling-apart.ts';
import { faultOf } from './listed.ts';

/** The figures, then the survivors by clause. */
export const runInWords = ({ scores, survivors }: MutantsRun): string =>
  [...mutantKinds.map((kind) => `${kind}: ${scoreInWords(scores[kind])}\n`), ...byClause(survivors).map(ofClause)].join(
    '',
  );

function scoreInWords({ mutants, notLoaded, killedBy, equivalent, gaps, killed, killedByCases }: Score): string {
  const { cases, examples, properties } = killedBy;
  const by = `${cases} by cases, ${examples} by examples, ${properties} by properties`;
  return `${killed}% killed (${killedByCases}% by cases alone): of ${mutants} mutants ${notLoaded} do not load, ${by}, ${equivalent} equivalent, ${gaps} survive`;
}

const byClause = (survivors: readonly Survivor[]): readonly (readonly [string, readonly Survivor[]])[] => {
  const groups = new Map<string, Survivor[]>();
  for (const survivor of survivors) {
    const clause = survivor.mutant.clauses.join(', ') || 'no clause of its own';
    groups.set(clause, [...(groups.get(clause) ?? []), survivor]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
};

const ofClause = ([clause, survivors]: readonly [string, readonly Survivor[]]): string =>
  `\n${clause}\n${survivors.map(survivorInWords).join('')}`;

function survivorInWords(survivor: Survivor): string {
  const { mutant, listed, told } = survivor;
  const fault = faultOf(survivor);
  const state = listed === null ? '' : ` (${listed.is}: ${listed.why})`;
  const lines = [
    `  ${mutant.file}${mutant.at}: ${mutant.means}${state}`,
    `    ${mutant.id}${fault === null ? '' : `: ${fault}`}`,
    ...(told === null
      ? []
      : [
          `    tells them apart: ${told.decision} ${JSON.stringify(told.facts)}${under(told.readings)}`,
          ...differing(told.original, told.mutant).map((words) => `    ${words}`),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

const under = (readings: Readonly<Record<string, string>>): string =>
  Object.entries(readings)
    .map(([reading, option]) => ` ${reading}=${option}`)
    .join('');

/** What each says where they do not say the same. */
function differing(original: Answered, mutant: Answered): readonly string[] {
  const [one, other] = [original, mutant] as Readonly<Record<string, unknown>>[];
  const keys = [...new Set([...Object.keys(original), ...Object.keys(mutant)])];
  return keys.flatMap((key) => {
    const [by, found] = [JSON.stringify(one?.[key]), JSON.stringify(other?.[key])];
    return by === found ? [] : [`${key}: the rules ${by ?? 'none'}, the mutant ${found ?? 'none'}`];
  });
}

/** The figures as a table. */
export function scoresAsMarkdown({ scores }: MutantsRun): string {
  const row = (kind: MutantKind): string => {
    const { mutants, notLoaded, killedBy, equivalent, gaps, killed, killedByCases } = scores[kind];
    const cells = [kind, mutants, notLoaded, killedBy.cases, killedBy.examples, killedBy.properties, equivalent, gaps];
    return `| ${[...cells, `${killed}%`, `${killedByCases}%`].join(' | ')} |`;
  };
  return [
    '| changes of | mutants | do not load | killed by cases | by examples | by properties | equivalent | survive | score | cases alone |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...mutantKinds.map(row),
    '',
  ].join('\n');
}

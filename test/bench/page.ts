import { cpus, loadavg, totalmem } from 'node:os';
import { type Goal, spread } from './goals.ts';
import { type Rounds, ratioOf, spreadOf } from './measure.ts';
import { notes } from './notes.ts';
import { byPeers } from './peers/by-peers.ts';
import { versionOf } from './peers/peer.ts';

/** What was measured of one question. */
export interface Table {
  readonly title: string;
  /** Against whom ratios are told. */
  readonly against: string;
  readonly rounds: Rounds;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (cells: number): string => row(Array.from({ length: cells }, () => '---'));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), rule(head.length), ...rows.map(row)].join('\n');

function measuredTable({ title, against, rounds }: Table): string {
  const rows = [...rounds].map(([name, times]) => [
    name,
    spread(spreadOf(times)),
    name === against ? '1' : spread(ratioOf(rounds, name, against)),
  ]);
  return `### ${title}\n\n${table(['who', 'microseconds', `times ${against}`], rows)}`;
}

export const goalsTable = (goals: readonly Goal[]): string =>
  table(
    ['what', 'goal', 'measured', ''],
    goals.map(({ what, atLeast, measured, isReached }) => [
      what,
      atLeast,
      measured,
      isReached === null ? '' : isReached ? 'reached' : '**not reached**',
    ]),
  );

/** What is said of goals that are not reached. */
export function notReached(goals: readonly Goal[]): string {
  const missed = goals.filter(({ isReached }) => isReached === false);
  const told = notes.filter(([of]) => missed.some(({ what }) => of.test(what))).map(([, note]) => `- ${note}`);
  return told.length === 0 ? '' : `\nWhere a goal is not reached, the profile shows:\n\n${told.join('\n')}\n`;
}

const machine = (): string => {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${cpus().length} cores of ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
};

/** Other work of the machine, told where there is enough of it to blur what is measured. */
export function otherWork(load: number, cores: number): string {
  if (load < cores * 0.75) return '';
  return `\n**Other work loaded the machine (${load.toFixed(1)} on ${cores} cores before it began): these numbers are rough, and so is what is reached.**\n`;
}

/** The load of the last minute; none where the system does not tell. */
export const loadNow = (): number => loadavg()[0] as number;

/** docs/benchmarks.md: how it is measured, and what came out. */
export const page = (
  intro: string,
  goals: readonly Goal[],
  tables: readonly Table[],
  alone: readonly string[],
  load: number,
): string =>
  `${intro.trim()}

## Goals
${otherWork(load, cpus().length)}
${goalsTable(goals)}
${notReached(goals)}
## Measured

On ${machine()}; ${Object.keys(byPeers)
    .map((name) => `${name} ${versionOf(name)}`)
    .join(', ')}. Medians, and in brackets the middle half of the rounds.

${tables.map(measuredTable).join('\n\n')}

### Other

${alone.map((line) => `- ${line}`).join('\n')}
`;

import { readFileSync, writeFileSync } from 'node:fs';
import { fileExponents, growingFiles } from '../cost/file-growth.ts';
import { assessContestants, assessNames, decisionsAssessed } from './assessing.ts';
import { batchGoals } from './batch.ts';
import { byHand } from './by-hand/index.ts';
import { contestantsOf, names } from './contestants.ts';
import { fresh, inFreshProcess } from './fresh.ts';
import { goalsOf, spread } from './goals.ts';
import { type Effort, inRounds, type Rounds, ratioOf, spreadOf } from './measure.ts';
import { loadNow, page, type Table } from './page.ts';
import { type Questioned, questions } from './questions.ts';
import { compareByHand } from './same-answers.ts';

const root = new URL('../../', import.meta.url);
const say = (line: string): void => console.error(line);

/** Measures, and writes docs/benchmarks.md; `quick` tells on the terminal alone, `by-hand` only holds functions by hand against the rules. */
export async function bench(how: string, seed: number): Promise<void> {
  const load = loadNow();
  if (how !== 'quick') compareAll(seed);
  if (how === 'by-hand') return;
  const effort: Effort = how === 'quick' ? { rounds: 9, each: 20, warm: 1000 } : { rounds: 41, each: 30, warm: 3000 };

  const measured = new Map<Questioned | 'assess', Rounds>();
  for (const decision of Object.keys(questions) as Questioned[]) {
    say(`measuring ${decision}`);
    measured.set(decision, await inRounds(await contestantsOf(decision), effort));
  }
  say('measuring assess');
  measured.set('assess', await inRounds(assessContestants(), effort));
  say('measuring fresh processes');
  const starts = freshProcesses(Math.min(effort.rounds, 21));
  say('counting steps');
  const exponents = Object.fromEntries(Object.entries(growingFiles).map(([what, of]) => [what, fileExponents(of)]));

  say('measuring batch');
  const goals = goalsOf({
    ratio(decision, one, other) {
      const rounds = measured.get(decision);
      return rounds?.has(one) && rounds.has(other) ? ratioOf(rounds, one, other) : null;
    },
    fresh: ratioOf(starts, 'answer', 'libraries'),
    exponents,
    batch: batchGoals(how === 'whole'),
  });
  const tables = [...measured].map(
    ([title, rounds]): Table =>
      title === 'assess'
        ? { title: `A file of 12 invoices, ${decisionsAssessed()} decisions`, against: assessNames.atOnce, rounds }
        : { title: `\`${title}\``, against: names.byHand, rounds },
  );
  const [answer, libraries] = [starts.get('answer'), starts.get('libraries')] as [number[], number[]];
  const alone = [
    `The first answer in a fresh process, import included: ${spread(spreadOf(answer))} milliseconds; importing zod, decimal.js and the calendar: ${spread(spreadOf(libraries))}.`,
  ];
  const intro = readFileSync(new URL('intro.md', import.meta.url), 'utf8');
  const text = page(intro, goals, tables, alone, load);
  if (how === 'quick') console.log(text.slice(text.indexOf('## Goals')));
  else writeFileSync(new URL('docs/benchmarks.md', root), text);
}

/** Milliseconds of fresh processes, in turn. */
function freshProcesses(rounds: number): Rounds {
  const starts = new Map<string, number[]>(Object.keys(fresh).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(fresh)) starts.get(name)?.push(inFreshProcess(work));
  return starts;
}

function compareAll(seed: number): void {
  const runs = 10_000;
  for (const decision of Object.keys(byHand) as Questioned[]) {
    const { answered, refused, passedOver } = compareByHand(decision, runs, seed);
    say(
      `${decision}, written by hand: as the rule on ${runs} random facts, ${answered} answered, ${refused} refused, ${passedOver} left to the rule`,
    );
  }
}

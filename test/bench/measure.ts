/** One who answers the same questions, each time the next of them. */
export interface Contestant {
  readonly name: string;
  readonly answer: (turn: number) => unknown;
}

/** Microseconds an answer, by contestant, of each round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

export interface Effort {
  readonly rounds: number;
  /** Milliseconds that one contestant answers in one round, about. */
  readonly each: number;
  /** Milliseconds that each answers before, until its code is as fast as it will be. */
  readonly warm: number;
}

/** What is kept of the last answer, so that no work can be left out as useless. */
export const kept: { answer: unknown } = { answer: null };

/** All contestants in turn, round by round, each round beginning with another, so that what the machine does beside meets all alike. */
export async function inRounds(contestants: readonly Contestant[], effort: Effort): Promise<Rounds> {
  const ready = [];
  for (const { name, answer } of contestants) {
    const timed = answer(0) instanceof Promise ? timeOfLate(answer) : timeOf(answer);
    ready.push({ name, timed, turns: await turnsWithin(timed, effort), took: [] as number[] });
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (let place = 0; place < ready.length; place += 1) {
      const { timed, turns, took } = ready[(round + place) % ready.length] as (typeof ready)[number];
      took.push(((await timed(turns)) / turns) * 1000);
    }
  }
  return new Map(ready.map(({ name, took }) => [name, took]));
}

/** The milliseconds that so many answers take. */
type Timed = (turns: number) => number | Promise<number>;

const timeOf =
  (answer: Contestant['answer']): Timed =>
  (turns) => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn += 1) kept.answer = answer(turn);
    return performance.now() - start;
  };

const timeOfLate =
  (answer: Contestant['answer']): Timed =>
  async (turns) => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn += 1) kept.answer = await answer(turn);
    return performance.now() - start;
  };

/** Warms up, and finds how many answers take as long as one round is to take. */
async function turnsWithin(timed: Timed, { each, warm }: Effort): Promise<number> {
  let turns = 1;
  let spent = 0;
  for (let all = 0; all < warm; all += spent) {
    spent = await timed(turns);
    turns = spent < each / 2 ? turns * 2 : Math.max(1, Math.round((turns * each) / spent));
  }
  return turns;
}

const at = (sorted: readonly number[], part: number): number => {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return below + (above - below) * (place - Math.floor(place));
};

/** The median, and the middle half of what was measured. */
export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

export function spreadOf(measured: readonly number[]): Spread {
  const sorted = measured.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), from: at(sorted, 0.25), to: at(sorted, 0.75) };
}

/** How many times the time of another one took, round by round. */
export function ratioOf(rounds: Rounds, one: string, other: string): Spread {
  const [ones, others] = [rounds.get(one), rounds.get(other)];
  if (ones === undefined || others === undefined) throw new Error(`not measured: ${one}, ${other}`);
  return spreadOf(ones.map((time, round) => time / (others[round] as number)));
}

import { beforeAll, expect, it } from 'vitest';
import { draw, issuesOf, load } from './drawn.ts';
import { faulted } from './faulted.ts';
import { musts } from './must-come-up.ts';
import { namingFault } from './naming.ts';
import { type Account, accounts, type Tally, unsoundness } from './sound.ts';

/** A new seed each run; `SEED=…` repeats one, `FILES=…` tries more files, `FROM=…` starts at another. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const files = Number(process.env.FILES ?? 300);
const from = Number(process.env.FROM ?? 0);
const told = `SEED=${seed} FILES=${files} FROM=${from}`;

const used = new Set<string>();
const kinds = new Set<string>();
const tally: Tally = { evaluated: 0, refused: 0 };
const unsound: string[] = [];
const accepted: string[] = [];
const named: string[] = [];

beforeAll(
  async () => {
    // What is rare may need more files than were asked for.
    const most = from + 10 * files;
    for (let number = from; number < from + files || (number < most && missing().length > 0); number += 1) {
      await tryFile(number).catch((error: Error) => unsound.push(`file ${number}: ${error.stack}`));
      if (unsound.length + accepted.length + named.length > 10) return;
    }
  },
  Math.max(120_000, files * 1000),
);

/** Operators, words and shapes that have not come up; a few files need not hold all. */
const missing = () => (files < musts.length ? [] : musts.filter((must) => !used.has(must)));

/** One drawn file: as it is, with a name more or less, and with a fault put into it. */
async function tryFile(number: number): Promise<void> {
  const place = `file ${number}`;
  const drawn = draw(seed, number);
  for (const one of drawn.main.used) used.add(one);
  const policy = load(drawn.schema, drawn.files);
  const issues = issuesOf(policy);
  if (issues.length > 0) {
    unsound.push(`${place}: ${JSON.stringify(issues)}`);
    return;
  }
  for (const fault of await unsoundness(policy, accounts(drawn, 3), tally)) unsound.push(`${place}: ${fault}`);
  const evaluating = (file: typeof drawn.main.file) => {
    const other = file === drawn.main.file ? policy : load(drawn.schema, { ...drawn.files, 'main-decision': file });
    return (facts: Account[0], options: Account[1]) => other.evaluate('main-decision', facts, options);
  };
  const fault = await namingFault(drawn.main.file, evaluating, accounts(drawn, 2), drawn.random);
  if (fault !== null) named.push(`${place}: ${fault}`);
  tryFault(place, drawn);
}

function tryFault(place: string, drawn: ReturnType<typeof draw>): void {
  const fault = faulted(drawn);
  if (fault === null) return;
  kinds.add(fault.kind);
  const found = issuesOf(load(drawn.schema, drawn.files));
  const isFound = found.some(({ code, at }) => fault.codes.includes(code) && at.startsWith(fault.within));
  if (!isFound) accepted.push(`${place}: ${fault.what} in ${fault.within}: ${JSON.stringify(found)}`);
}

it(`well-typed rule files are accepted, and evaluate alike to values of their types (${told})`, () => {
  expect(unsound).toEqual([]);
  expect(tally.evaluated).toBeGreaterThan(10 * tally.refused);
});

it(`every operator and shape comes up (${told})`, () => {
  expect(missing()).toEqual([]);
});

it(`a fault put into such a file is refused, with its code and its place (${told})`, () => {
  expect(accepted).toEqual([]);
  if (files >= 50) expect([...kinds].sort()).toEqual(['branch', 'field', 'operand', 'unit']);
});

it(`names change nothing in such a file (${told})`, () => {
  expect(named).toEqual([]);
});

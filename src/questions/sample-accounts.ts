import type { FactDefinition } from '../language/facts/fact.ts';
import { type Account, contentAt, withContent } from './account.ts';
import { drawing, drawnFrom, isDrawn } from './drawing.ts';
import type { Likely } from './likely.ts';
import { contentsOf, type Ground } from './sample-contents.ts';

/** How many accounts a choice of questions is weighed on, and how many are tried for them. */
const most = 32;
const tried = 96;

/** Of so many facts that an example gives so many are drawn afresh, by turns. */
const outOf = 30;
const drawnAfresh = [10, 2, 1, 0, outOf];

/**
 * Complete accounts such as may come: four of five like an example, each outcome as often as any other, with some facts otherwise. Only those that
 * `isDecided` holds of, which contradict nothing: fewer where few do.
 */
export function sampleAccounts(
  facts: readonly FactDefinition[],
  { examples, turns }: Likely,
  isDecided: (account: Account) => boolean,
): readonly Account[] {
  const drawn = facts.map((fact) => ({ ...fact, contentIn: contentsOf(fact, examples.flat(), turns) }));
  const samples: Account[] = [];
  for (let at = 1; at <= tried && samples.length < most; at += 1) {
    const account = accountAt(at);
    if (isDecided(account)) samples.push(account);
  }
  return samples;

  function accountAt(at: number): Account {
    const draw = drawing(at);
    const afresh = drawnAfresh[at % drawnAfresh.length] as number;
    const example = examples.length === 0 ? {} : drawnFrom(draw, drawnFrom(draw, examples));
    const ground: Ground = { days: textsOf('date', example), sums: textsOf('money', example) };
    return drawn.reduce<Account>((account, { path, type, contentIn }) => {
      const fresh = contentIn(draw, ground);
      const kept = type === 'entity' ? entityIn(example, path) : contentAt(example, path);
      const content = kept === undefined || isDrawn(draw, afresh, outOf) ? fresh : kept;
      return content === undefined ? account : withContent(account, path, content);
    }, {});
  }

  function textsOf(wanted: 'date' | 'money', example: Account): string[] {
    const contents = facts.map(({ type, path }) => (type === wanted ? contentAt(example, path) : null));
    return contents.filter((content) => typeof content === 'string');
  }
}

/** What an example does not tell of has not happened. */
const entityIn = (example: Account, name: string): unknown => (example[name] == null ? null : {});

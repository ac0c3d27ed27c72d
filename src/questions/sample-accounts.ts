import type { FactDefinition } from '../language/facts/fact.ts';
import { type Account, contentAt, withContent } from './account.ts';

/** How many accounts a choice of questions is weighed on. */
const count = 12;

/** Numbers that look drawn and are the same every time. */
function drawing(seed: number): (below: number) => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Complete accounts such as may come: of what is a choice any, of all else what some example of the decision has. They may contradict
 * themselves; then they are not weighed.
 */
export function sampleAccounts(facts: readonly FactDefinition[], examples: readonly Account[]): readonly Account[] {
  const contents = facts.map((fact): readonly unknown[] => contentsOf(fact, examples));
  return Array.from({ length: count }, (_, at) => {
    const draw = drawing(at + 1);
    return facts.reduce<Account>((account, { path }, index) => {
      const known = contents[index] as readonly unknown[];
      return known.length === 0 ? account : withContent(account, path, known[draw(known.length)]);
    }, {});
  });
}

function contentsOf({ path, type, nullable }: FactDefinition, examples: readonly Account[]): readonly unknown[] {
  const none = nullable ? [null] : [];
  if (type === 'entity') return [...none, {}];
  if (type === 'boolean') return [...none, true, false];
  if (typeof type === 'object' && 'choice' in type) return [...none, ...type.choice];
  const given = examples.map((example) => contentAt(example, path)).filter((content) => content !== undefined);
  return [...none, ...new Map(given.map((content) => [JSON.stringify(content), content])).values()];
}

import { coverageOf } from './coverage.ts';
import { type Bench, faultOf } from './fuzz.ts';
import type { Target } from './target.ts';

const mostCharacters = 40_000;

/** Few small inputs that take together, beyond the seeds, almost all branches that the given ones take. */
export async function smallest(target: Target, inputs: readonly string[], { counters }: Bench): Promise<string[]> {
  const coverage = coverageOf(counters);
  const branchesWith = async (input: string): Promise<number> => {
    coverage.forget();
    await faultOf(() => target.run(JSON.parse(input)));
    coverage.look();
    return coverage.branches();
  };
  let branches = 0;
  for (const tree of target.seeds) branches = await branchesWith(JSON.stringify(tree));
  const chosen: string[] = [];
  let length = 0;
  for (const input of inputs.toSorted((a, b) => a.length - b.length)) {
    if (length + input.length > mostCharacters) break;
    const more = await branchesWith(input);
    if (more === branches) continue;
    branches = more;
    length += input.length;
    chosen.push(input);
  }
  return chosen;
}

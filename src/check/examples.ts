import { isRecord } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import type { ExamplesFile } from '../language/grammar/example.ts';
import type { Example } from '../language/model/decision-model.ts';
import { reportUnknown } from './scope.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The examples beside a rule file with all their facts: the base without what they leave out, then their changes laid over it. */
export function examplesOf(
  { base, examples }: ExamplesFile,
  decision: string,
  report: (issue: Issue) => void,
): readonly Example[] {
  const paths = pathsOf(base);
  return examples.map(({ facts = {}, without = [], ...asked }, index) => {
    const place = [decision, 'examples', index];
    without.forEach((path, nth) => {
      if (!paths.includes(path))
        reportUnknown({ report }, 'unknown-path', path, pointer(['examples', ...place, 'without', nth]), paths);
    });
    const start = without.reduce(withoutPath, base);
    return { ...asked, facts: laidOver(start, facts), file: 'examples', at: pointer(place) };
  });
}

/** Facts by path, whole entities among them. */
const pathsOf = (facts: Facts): readonly string[] =>
  Object.entries(facts).flatMap(([name, content]) => [
    name,
    ...(isRecord(content) ? Object.keys(content).map((field) => `${name}.${field}`) : []),
  ]);

function withoutPath(facts: Facts, path: string): Facts {
  const [name, field] = path.split('.') as [string, string?];
  const { [name]: content, ...others } = facts;
  if (field === undefined || !isRecord(content)) return others;
  const { [field]: _, ...fields } = content;
  return { ...others, [name]: fields };
}

const laidOver = (base: Facts, changes: Facts): Facts => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(changes).map(([name, content]) => {
      const under = base[name];
      return [name, isRecord(content) && isRecord(under) ? laidOver(under, content) : content];
    }),
  ),
});

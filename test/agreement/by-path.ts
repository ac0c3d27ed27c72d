import { contract } from '../rules/contract.ts';

/** Facts by their paths, as a service that runs json-rules-engine itself would flatten them; a null entity has null fields. */
export function byPath(decision: string, facts: Record<string, unknown>): Record<string, unknown> {
  const model = contract.modelOf(decision);
  const paths = [...contract.dictionary.facts.keys()].filter((path) => model.facts.has(path));
  const flat = Object.entries(facts).flatMap(([name, content]): [string, unknown][] => {
    if (content === null) return paths.filter((path) => path.startsWith(`${name}.`)).map((path) => [path, null]);
    if (Array.isArray(content) || typeof content !== 'object') return [[name, content]];
    return Object.entries(content).map(([field, part]) => [`${name}.${field}`, part]);
  });
  const entities = Object.entries(facts).filter(([name]) => contract.dictionary.facts.get(name)?.type === 'entity');
  return Object.fromEntries([...flat, ...entities]);
}

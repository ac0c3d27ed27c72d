import { flatFacts, nestedFacts, withChange } from '../flat-facts.ts';
import type { Customer, JsonFacts } from './asking.ts';
import type { Verdict } from './judging.ts';

/** A customer without what does not matter: as long as the property does not hold, each fact, entry and option goes that can. */
export function withoutIrrelevant(customer: Customer, judge: (customer: Customer) => Verdict): Customer {
  let left = customer;
  const goes = (less: Customer): boolean => {
    if (typeof judge(less) === 'string') return false;
    left = less;
    return true;
  };
  for (let before: Customer | null = null; before !== left; ) {
    before = left;
    for (const id of Object.keys(left.readings)) {
      const { [id]: _, ...others } = left.readings;
      goes({ ...left, readings: others });
    }
    for (const name of Object.keys(left.facts)) {
      const { [name]: _, ...others } = left.facts;
      goes({ ...left, facts: others });
    }
    for (const path of flatFacts(left.facts).keys())
      if (!goes({ ...left, facts: without(left.facts, path) })) withFewerEntries(path);
  }
  return left;

  function withFewerEntries(path: string): void {
    for (let index = 0; ; ) {
      const list = flatFacts(left.facts).get(path);
      if (!Array.isArray(list) || index >= list.length) return;
      const fewer = list.filter((_, at) => at !== index);
      if (!goes({ ...left, facts: changed(left.facts, path, fewer) })) index += 1;
    }
  }
}

const changed = (facts: JsonFacts, path: string, content: unknown): JsonFacts =>
  nestedFacts(withChange(flatFacts(facts), path, content));

const without = (facts: JsonFacts, path: string): JsonFacts => changed(facts, path, undefined);

/** Facts, each time with one fact, one entity or one entry of a list less; entities first. */
export function withoutOneFact(facts: JsonFacts): readonly JsonFacts[] {
  const flat = flatFacts(facts);
  const entities = Object.keys(facts).map((name) => without(facts, name));
  const single = [...flat].flatMap(([path, content]) => [
    ...(path.includes('.') ? [without(facts, path)] : []),
    ...(Array.isArray(content)
      ? content.map((_, at) =>
          changed(
            facts,
            path,
            content.filter((__, index) => index !== at),
          ),
        )
      : []),
  ]);
  return [...entities, ...single];
}

import { isRecord } from '../language/answer/found.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Facts without those that it takes none of: fields, entries of lists and whole entities left out one by one while something is still so. */
export function smaller(facts: Facts, isSo: (facts: Facts) => boolean): Facts {
  let left = facts;
  for (let before: Facts | null = null; before !== left; ) {
    before = left;
    for (const fewer of eachFewer(left, () => left)) if (isSo(fewer)) left = fewer;
  }
  return left;
}

/** Of facts as they are now, one part less at a time. */
function* eachFewer(facts: Facts, now: () => Facts): Generator<Facts> {
  for (const name of Object.keys(facts)) {
    yield without(now(), name);
    for (const fewer of eachPartFewer(now()[name], () => now()[name])) yield { ...now(), [name]: fewer };
  }
}

function* eachPartFewer(part: unknown, now: () => unknown): Generator<unknown> {
  if (Array.isArray(part))
    for (let at = part.length - 1; at >= 0; at -= 1) {
      const list = now() as readonly unknown[];
      yield list.filter((_, index) => index !== at);
    }
  else if (isRecord(part))
    for (const name of Object.keys(part)) {
      if (isRecord(now())) yield without(now() as Facts, name);
      const inner = () => (now() as Facts)[name];
      if (isRecord(now()))
        for (const fewer of eachPartFewer(inner(), inner)) yield { ...(now() as Facts), [name]: fewer };
    }
}

const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

/**
 * Works on what comes, at most so many at a time, and gives the results in the order in which it came. What comes is not read faster than
 * the results are taken.
 */
export async function* inOrder<From, To>(
  from: AsyncIterable<From>,
  most: number,
  work: (one: From) => Promise<To>,
): AsyncGenerator<readonly [From, To]> {
  const begun: (readonly [From, Promise<To>])[] = [];
  for await (const one of from) {
    const result = work(one);
    // Told when it is its turn, if that still comes.
    result.catch(() => {});
    begun.push([one, result]);
    if (begun.length >= most) yield await first(begun);
  }
  while (begun.length > 0) yield await first(begun);
}

async function first<From, To>(begun: (readonly [From, Promise<To>])[]): Promise<readonly [From, To]> {
  const [one, result] = begun.shift() as readonly [From, Promise<To>];
  return [one, await result];
}

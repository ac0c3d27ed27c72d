/**
 * Works on what comes, at most so many at a time, and gives the results in the order in which it came, each as soon as it is there. What
 * comes is not read faster than the results are taken.
 */
export async function* inOrder<From, To>(
  from: AsyncIterable<From>,
  most: number,
  work: (one: From) => Promise<To>,
): AsyncGenerator<readonly [From, To]> {
  const begun: (readonly [From, Promise<To>])[] = [];
  const coming = from[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<From>> | null = null;
  let isDone = false;
  try {
    for (;;) {
      const [first] = begun;
      if (!isDone && begun.length < most) {
        next ??= noted(coming.next());
        const came = await (first === undefined ? next : Promise.race([next, first[1].then(() => null)]));
        if (came !== null) {
          next = null;
          if (came.done === true) isDone = true;
          else begun.push([came.value, noted(work(came.value))]);
          continue;
        }
      }
      if (first === undefined) return;
      begun.shift();
      yield [first[0], await first[1]];
    }
  } finally {
    // One that is awaited may never come.
    if (!isDone && coming.return !== undefined) void noted(coming.return());
  }
}

/** A promise whose failure is told when it is awaited, if it still is. */
function noted<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

import type { Value } from './value.ts';

/** Values of facts by path that tell which of them are asked for. */
export class FollowedValues extends Map<string, Value> {
  readonly #note: (path: string) => void;
  constructor(values: Iterable<readonly [string, Value]>, note: (path: string) => void) {
    super(values);
    this.#note = note;
  }
  override get(path: string): Value | undefined {
    if (super.has(path)) this.#note(path);
    return super.get(path);
  }
  override has(path: string): boolean {
    const isThere = super.has(path);
    if (isThere) this.#note(path);
    return isThere;
  }
}

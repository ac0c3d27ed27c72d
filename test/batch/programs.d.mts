/** How a program ended, and what it told of itself. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly processor: number;
}
export declare function ran(program: string, args: readonly string[], killedAfter?: number | null): Promise<Ran>;

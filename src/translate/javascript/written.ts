/** A JavaScript expression, and how tightly it binds. */
export interface Written {
  readonly text: string;
  readonly binds: number;
}

/** The tightness of what is written, from `a ? b : c` to a name. */
export const tightness = { choice: 1, or: 2, and: 3, equal: 4, less: 5, add: 6, multiply: 7, not: 8, name: 9 } as const;

export const name = (text: string): Written => ({ text, binds: tightness.name });

/** Something within what binds so tightly: in brackets where it has to be. */
export const within = ({ text, binds }: Written, least: number): string => (binds < least ? `(${text})` : text);

/** Expressions with a sign between them. */
export const joined = (sign: string, parts: readonly Written[], binds: number): Written => ({
  text: parts.map((part, index) => within(part, index === 0 ? binds : binds + 1)).join(` ${sign} `),
  binds,
});

export const chosen = (condition: Written, then: Written, otherwise: Written): Written => ({
  text: `${within(condition, tightness.choice + 1)} ? ${within(then, tightness.choice + 1)} : ${within(otherwise, tightness.choice)}`,
  binds: tightness.choice,
});

export const call = (of: string, ...given: readonly Written[]): Written =>
  name(`${of}(${given.map(({ text }) => text).join(', ')})`);

/** Lines, indented by how deep they stand. */
export class Lines {
  readonly all: string[] = [];
  private depth = 0;
  add(line: string): void {
    this.all.push(`${'  '.repeat(this.depth)}${line}`);
  }
  block(open: string, inside: () => void, close = '}'): void {
    this.add(open);
    this.depth += 1;
    inside();
    this.depth -= 1;
    this.add(close);
  }
}

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** Gives names, each once. */
export class NamesGiven {
  private readonly taken = new Map<string, number>();
  constructor(taken: Iterable<string> = []) {
    for (const one of taken) this.taken.set(one, 1);
  }
  /** A name made of some words: `invoice.date` is `invoiceDate`. */
  fresh(words: string): string {
    const parts = words.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
    const camel = parts.map((part, index) => (index === 0 ? part : part[0]?.toUpperCase() + part.slice(1))).join('');
    const base = /^[A-Za-z]/.test(camel) && !reserved.has(camel) ? camel : `_${camel}`;
    const times = this.taken.get(base) ?? 0;
    this.taken.set(base, times + 1);
    return times === 0 ? base : this.fresh(`${base}_${times + 1}`);
  }
}

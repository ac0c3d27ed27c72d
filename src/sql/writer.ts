import type { Node, NodeKind, OfKind } from '../core/nodes.ts';
import { reachedFrom } from '../core/reached.ts';
import { Calendars } from './calendars.ts';
import { allOf } from './conditions.ts';
import type { Constants } from './constants.ts';
import type { Dialect } from './dialect.ts';
import {
  either,
  isAlike,
  type Kind,
  partName,
  partsHeld,
  partText,
  type TupleKind,
  typeOf,
  untranslated,
} from './kinds.ts';
import { type Arithmetic, arithmeticIn } from './numbers.ts';
import type { Numeric } from './numeric.ts';
import type { Scope, Written } from './scope.ts';

export type Works = { readonly [K in NodeKind]: (term: OfKind<K>, on: Writer, at: Scope) => Written };

/** A reason for which a row is not answered, and where it holds; where that is NULL it does not. */
export interface Refusal {
  readonly reason: string;
  readonly where: string;
}

/** One that is found as a node is written, and the lists that it goes over once more. */
export interface Found extends Refusal {
  readonly of: Node;
  readonly over: readonly Node[];
}

/** On which condition entries are kept, its text, and what is made of those that are. */
export interface Kept {
  readonly where: Node;
  readonly text: string;
  readonly gives: readonly Node[];
}

/** Whether something is read where what is made of entries is worked out, and not where it is whether they are kept. */
function readOfKept({ where, gives }: Kept): (term: Node) => boolean {
  const [ofKeeping, ofMade] = [reachedFrom([where]), reachedFrom(gives)];
  return (term) => ofMade.has(term) && !ofKeeping.has(term);
}

/** Writes nodes as expressions of one dialect. */
export class Writer {
  readonly arithmetic: Arithmetic;
  readonly calendars: Calendars;
  private variables = 0;
  constructor(
    private readonly works: Works,
    readonly dialect: Dialect,
    /** The column of a part of a fact. */
    readonly fact: (path: string, index: number) => Written,
    readonly constants: Constants,
  ) {
    this.arithmetic = arithmeticIn(dialect);
    this.calendars = new Calendars(dialect, constants);
  }

  /** Rows that are not answered, as far as it is found on the way, and the levels that each hangs on. */
  private found: (Found & { readonly free: number })[] = [];

  /** Something that only a row of which it does not hold is answered without. */
  refuse(reason: string, where: string, of: Node, over: readonly Node[] = []): void {
    this.found.push({ reason, where, of, over, free: of.free });
  }
  /**
   * What is found from now on, of the entries of a list: a row is refused where it holds of one that is kept, or of any if it may be
   * about whether one is.
   */
  refusingOver(
    level: number,
  ): (list: string, entry: string, over: Node, earlier: ReadonlyMap<string, string>, kept: Kept) => void {
    const before = this.found.length;
    return (list, entry, over, earlier, kept) => {
      const isOfKept = readOfKept(kept);
      const renamed = (text: string) =>
        [...earlier].reduce(
          (all, [name, field]) =>
            all.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), field === '' ? entry : `${entry}.${field}`),
          text,
        );
      const own = this.found.slice(before);
      this.found = [
        ...this.found.slice(0, before),
        ...own.map((one) =>
          (one.free & (1 << level)) === 0
            ? one
            : {
                reason: one.reason,
                where: this.dialect.some(
                  list,
                  entry,
                  allOf([isOfKept(one.of) ? kept.text : 'TRUE', renamed(one.where)]),
                ),
                of: one.of,
                over: [...one.over, over],
                free: (one.free & ~(1 << level)) | over.free,
              },
        ),
      ];
    };
  }
  get foundSoFar(): number {
    return this.found.length;
  }
  /** Nothing is kept of what is found while something is tried. */
  trying<T>(work: () => T): T {
    const before = this.found.length;
    const result = work();
    this.found = this.found.slice(0, before);
    return result;
  }
  /** The same, but where it comes to something. */
  attempting<T>(work: () => T | null): T | null {
    const before = this.found.length;
    const result = work();
    if (result === null) this.found = this.found.slice(0, before);
    return result;
  }
  /** The same, but where nothing is found on the way either. */
  attemptingAlone<T>(work: () => T | null): T | null {
    const before = this.found.length;
    return this.attempting(() => {
      const result = work();
      return this.found.length > before ? null : result;
    });
  }
  get refusals(): readonly Found[] {
    if (this.found.some(({ free }) => free !== 0)) throw untranslated('what an entry is refused for');
    return this.found;
  }

  /** A variable of a lambda. */
  variable = (): string => `x${++this.variables}`;

  /** A node, by its name where it has one. */
  written(term: Node, at: Scope): Written {
    return at.named(term) ?? this.expression(term, at);
  }

  expression(term: Node, at: Scope): Written {
    const work = this.works[term.kind] as (term: Node, on: Writer, at: Scope) => Written;
    const written = work(term, this, at);
    return { ...written, kind: boundedBy(written.kind, term) };
  }

  number(term: Node, at: Scope): Numeric {
    const { text, kind } = this.written(term, at);
    if (kind.is !== 'number') throw new Error(`a ${kind.is} is no number`);
    return { text, kind };
  }
  condition = (term: Node, at: Scope): string => this.written(term, at).text;

  /** The same in the form of another kind. */
  as({ text, kind, inKind }: Written, wanted: Kind): string {
    if (kind.is === 'number' && wanted.is === 'number') return this.arithmetic.as({ text, kind }, wanted);
    if (kind.is === 'list' && wanted.is === 'list') {
      if (kind.entry === null) return this.dialect.emptyList(typeOf(wanted, this.dialect));
      if (isAlike(kind, wanted)) return text;
      if (inKind !== undefined) return inKind(wanted.entry as TupleKind);
      const x = this.variable();
      return this.dialect.transform(text, x, this.as({ text: x, kind: kind.entry }, wanted.entry as TupleKind));
    }
    if (kind.is === 'tuple' && wanted.is === 'tuple') {
      if (isAlike(kind, wanted)) return text;
      return this.tuple(
        kind.of.map((part, index) => this.part({ text, kind }, index, part)),
        wanted,
      );
    }
    return text;
  }

  /** Parts put together, each in the form of its kind. */
  tuple(parts: readonly Written[], kind: TupleKind): string {
    const held = partsHeld(kind);
    if (held.length === 0) return this.dialect.struct([[partName(0), 'FALSE']]);
    return this.dialect.struct(
      held.map((index) => [partName(index), this.as(parts[index] as Written, kind.of[index] as Kind)]),
    );
  }

  part = (of: { readonly text: string; readonly kind?: Kind }, index: number, kind: Kind): Written => {
    const { read, instead } = of.kind?.is === 'tuple' ? of.kind : {};
    return { text: read?.[index]?.(of.text) ?? partText(of.text, index, instead), kind };
  };

  /** One of two, in the form that holds either. */
  chosen(condition: string, then: Written, otherwise: Written): Written {
    const kind = either(then.kind, otherwise.kind);
    const [a, b] = [this.as(then, kind), this.as(otherwise, kind)];
    const rest = /^\(CASE WHEN (.*) END\)$/s.exec(b);
    const isWhole = rest !== null && isOneCase(b);
    return { text: `(CASE WHEN ${condition} THEN ${a} ${isWhole ? `WHEN ${rest[1]}` : `ELSE ${b}`} END)`, kind };
  }

  /** What stands where there is no value. */
  nothing(kind: Kind): string {
    if (kind.is === 'boolean') return 'FALSE';
    if (kind.is === 'number') return this.arithmetic.typed({ text: '0', kind });
    if (kind.is === 'text') return this.dialect.text('');
    if (kind.is === 'list') return this.dialect.emptyList(typeOf(kind, this.dialect));
    if (kind.is !== 'tuple') return this.dialect.whole(0n);
    return this.tuple(
      kind.of.map((part) => ({ text: this.nothing(part), kind: part })),
      kind,
    );
  }
}

/** The kind of a whole number that lies between the bounds of its node. */
function boundedBy(kind: Kind, { sort, bounds: [least, most] }: Node): Kind {
  if (kind.is !== 'number' || sort !== 'whole' || kind.parts !== 1n) return kind;
  const from = Number.isFinite(least) && BigInt(least) > kind.least ? BigInt(least) : kind.least;
  const to = Number.isFinite(most) && BigInt(most) < kind.most ? BigInt(most) : kind.most;
  return from > to ? kind : { ...kind, least: from, most: to };
}

/** Whether brackets that open at the start close at the end. */
function isOneCase(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (c === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    if (depth === 0 && at < text.length - 1) return false;
  }
  return true;
}

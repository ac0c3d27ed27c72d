import { type Bounds, difference, hull, isWithin, only, product, safe, sum } from '../../core/bounds.ts';
import type { Node } from '../../core/nodes.ts';
import { type Decimal, penceIn, places } from '../../values/decimal.ts';

/** A sum of money as facts give it: pence, of at most 12 digits of pounds. */
const ofFacts: Bounds = [0, 99_999_999_999_999];

/** Which amounts are always whole pence that are held exactly as numbers, and between what they lie. */
export class Pence {
  private readonly known = new Map<Node, Bounds | null>();
  constructor(private readonly isMoney: (path: string, index: number) => boolean) {}

  of(term: Node): Bounds | null {
    if (term.sort !== 'decimal') return null;
    const found = this.known.get(term);
    if (found !== undefined) return found;
    const bounds = this.work(term);
    const held = bounds !== null && isWithin(bounds, safe) ? bounds : null;
    this.known.set(term, held);
    return held;
  }

  private work(term: Node): Bounds | null {
    const all = term.args.map((arg) => this.of(arg));
    const [a, b, c] = all as [Bounds | null, Bounds | null, Bounds | null];
    switch (term.kind) {
      case 'constant':
        return places(term.of as Decimal) <= 2 && isSmall(term.of as Decimal)
          ? only(penceIn(term.of as Decimal))
          : null;
      case 'fact':
        return this.isMoney(term.of.path, term.of.index) ? ofFacts : null;
      case 'add':
        return a && b && sum(a, b);
      case 'subtract':
        return a && b && difference(a, b);
      case 'choose':
        return b && c && hull(b, c);
      case 'toDecimal':
        return product((term.args[0] as Node).bounds, only(100));
      default:
        return null;
    }
  }
}

const isSmall = (x: Decimal): boolean => Math.abs(penceIn(x)) <= ofFacts[1];

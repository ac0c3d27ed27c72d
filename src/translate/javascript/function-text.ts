import type { Node, OfKind } from '../../core/nodes.ts';
import { expressionOf, type LoopKind } from './expressions.ts';
import { argumentsInOrder } from './fingerprint.ts';
import { loops } from './loops.ts';
import { type ModuleText, takenNames } from './module-text.ts';
import { planned, type Region, type Use } from './regions.ts';
import { Scope } from './scope.ts';
import type { Writing } from './writing.ts';
import { call, chosen, joined, type Lines, NamesGiven, name, tightness, type Written, within } from './written.ts';

/** One function: nodes as lines of JavaScript. */
export class FunctionText implements Writing {
  private readonly names: NamesGiven;
  readonly top: Scope;
  constructor(
    readonly module: ModuleText,
    readonly lines: Lines,
    uses: readonly Use[],
    /** What a node is called in the rules. */
    private readonly hints: ReadonlyMap<Node, string>,
  ) {
    this.names = new NamesGiven(takenNames());
    this.top = new Scope(null, null, planned(uses, null), () => {
      throw new Error('nothing is bound outside of loops');
    });
  }

  helper = (of: string, ...given: readonly Written[]): Written => call(this.module.helper(of), ...given);
  /** A name that begins with a small letter. */
  fresh = (words: string): string =>
    this.names.fresh(words.replace(/^[^A-Za-z0-9]*[A-Z]/, (first) => first.toLowerCase()));

  /** A node as an expression, by its name where it has one. */
  written(term: Node, at: Scope): Written {
    if (this.module.pence.of(term) !== null) return this.asDecimal(term, at);
    const own = at.of(term);
    if (own.plan.isDeclared(term)) return name(own.nameOf(term));
    return this.expression(term, at);
  }

  /** An amount of whole pence as a decimal, for what takes decimals. */
  private asDecimal(term: Node, at: Scope): Written {
    if (term.kind === 'constant' || term.kind === 'fact') return this.expression(term, at);
    return this.helper('ofPence', this.inPence(term, at));
  }

  inPence(term: Node, at: Scope): Written {
    const own = at.of(term);
    if (own.plan.isDeclared(term)) return name(own.nameOf(term));
    return this.penceExpression(term, at);
  }

  private penceExpression(term: Node, at: Scope): Written {
    if (term.kind === 'constant') return name(String(this.module.pence.of(term)?.[0]));
    if (term.kind === 'fact') return name(this.module.fact(term.of.path, term.of.index, true));
    if (term.kind === 'toDecimal')
      return joined('*', [this.written(term.args[0] as Node, at), name('100')], tightness.multiply);
    const args = argumentsInOrder(term);
    if (term.kind === 'choose') {
      const [condition, then, otherwise] = args as [Node, Node, Node];
      return chosen(this.written(condition, at), this.inPence(then, at), this.inPence(otherwise, at));
    }
    const parts = args.map((arg) => this.inPence(arg, at));
    return joined(term.kind === 'add' ? '+' : '-', parts, tightness.add);
  }

  private expression(term: Node, at: Scope): Written {
    if (this.module.isConstant(term)) return this.module.constant(term);
    // What is compared is written as it is compared.
    const isCompared = term.kind === 'equal' || term.kind === 'less';
    return expressionOf(term, isCompared ? [] : this.argsOf(term, at), this, at);
  }

  private argsOf = (term: Node, at: Scope): readonly Written[] =>
    argumentsInOrder(term).map((arg) => this.written(arg, at));

  /** The lines of all that has a name in a region. */
  region(region: Region, at: Scope): void {
    for (const term of region.declared) this.declare(term, at);
  }

  private declare(term: Node, at: Scope): void {
    const { plan } = at;
    const own = this.fresh(this.hints.get(term) ?? shortNames[term.kind as LoopKind] ?? 'value');
    if (term.kind in loops) {
      at.give(term, own);
      const loop = loops[term.kind as LoopKind] as (term: Node, own: string, on: FunctionText, at: Scope) => void;
      loop(term, own, this, at);
      return;
    }
    const branches = plan.branchesOf(term);
    const inLines = branches.some((branch, index) => index > 0 && branch.declared.length > 0);
    if (!inLines) {
      const isInPence = this.module.pence.of(term) !== null;
      const { text } = isInPence ? this.penceExpression(term, at) : this.expression(term, at);
      this.lines.add(`const ${own} = ${text};`);
    } else if (term.kind === 'choose') this.choice(term, own, branches, at);
    else this.joined(term, own, branches, at);
    at.give(term, own);
  }

  private choice(term: Node, own: string, [, then, otherwise]: readonly Region[], at: Scope): void {
    const [condition, a, b] = term.args as [Node, Node, Node];
    const isInPence = this.module.pence.of(term) !== null;
    const write = (term: Node) => (isInPence ? this.inPence(term, at) : this.written(term, at));
    const assign = (region: Region | undefined, term: Node) => () => {
      this.region(region as Region, at);
      this.lines.add(`${own} = ${write(term).text};`);
    };
    this.lines.add(`let ${own};`);
    this.lines.block(`if (${this.written(condition, at).text}) {`, assign(then, a), '} else {');
    this.lines.block('', assign(otherwise, b));
  }

  /** Conditions one after another, while those before have not settled it. */
  private joined(term: Node, own: string, branches: readonly Region[], at: Scope): void {
    const goesOn = term.kind === 'and' ? own : `!${own}`;
    const sign = term.kind === 'and' ? '&&' : '||';
    const from = (index: number): void => {
      const alone = [term.args[index] as Node];
      // Those that need no lines of their own stand together.
      let next = index + 1;
      while (next < term.args.length && branches[next]?.declared.length === 0) alone.push(term.args[next++] as Node);
      const parts = alone.map((arg) => this.written(arg, at));
      const text =
        parts.length === 1 ? (parts[0] as Written).text : parts.map((part) => within(part, 4)).join(` ${sign} `);
      this.lines.add(`${index === 0 ? 'let ' : ''}${own} = ${text};`);
      if (next === term.args.length) return;
      this.lines.block(`if (${goesOn}) {`, () => {
        this.region(branches[next] as Region, at);
        from(next);
      });
    };
    from(0);
  }

  /** A part of what a fold or a look-up comes to. */
  part({ of, args: [tuple], sort }: OfKind<'part'>, { text }: Written): Written {
    if ((tuple as Node).kind === 'fold') return name(`${text}_${of.index}`);
    return { text: `${text}[${of.index}] ?? ${this.module.nothing(sort)}`, binds: 0 };
  }

  /** Goes no further where lists are so long that the steps have to be counted as `evaluate` does. */
  count(steps: string): void {
    this.lines.add(`if ((steps += ${steps}) > ${this.module.helper('MOST_STEPS')}) return undefined;`);
  }

  /** The body of a loop. */
  inside(at: Scope, bound: Scope['bound'], uses: readonly Use[], level: number): Scope {
    return new Scope(at, level, planned(uses, level), bound);
  }
}

const shortNames: Readonly<Record<LoopKind, string>> = {
  each: 'list',
  join: 'all',
  sort: 'sorted',
  some: 'any',
  fold: 'state',
  scan: 'states',
  lookup: 'found',
  stretches: 'stretches',
  range: 'range',
};

import type { Formula, Sort } from './formula.ts';
import type { Ratio } from './ratio.ts';

/** Some conditions as text of SMT-LIB, and the variables in them by name. */
export interface Script {
  readonly text: string;
  readonly variables: ReadonlyMap<string, Formula>;
}

/** What is read more than once is defined once. */
export function scriptOf(conditions: readonly Formula[]): Script {
  const variables = new Map<string, Formula>();
  const uses = new Map<Formula, number>();
  const order: Formula[] = [];
  for (const top of conditions) {
    const waiting: { readonly formula: Formula; readonly isDone: boolean }[] = [{ formula: top, isDone: false }];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { formula, isDone } = one;
      if (isDone) {
        order.push(formula);
        continue;
      }
      const before = uses.get(formula) ?? 0;
      uses.set(formula, before + 1);
      if (before > 0) continue;
      if (formula.operator === 'variable') variables.set(formula.value as string, formula);
      waiting.push({ formula, isDone: true });
      for (const arg of formula.args) waiting.push({ formula: arg, isDone: false });
    }
  }
  const texts = new Map<Formula, string>();
  let defined = 0;
  const lines: string[] = [];
  for (const [name, { sort }] of variables) lines.push(`(declare-const ${quoted(name)} ${sort})`);
  for (const formula of order) {
    const text = textOf(formula, (arg) => texts.get(arg) as string);
    const isShared = formula.args.length > 0 && ((uses.get(formula) ?? 0) > 1 || text.length > longest);
    if (!isShared) {
      texts.set(formula, text);
      continue;
    }
    defined += 1;
    const name = `!${defined}`;
    lines.push(`(define-fun ${name} () ${formula.sort} ${text})`);
    texts.set(formula, name);
  }
  for (const condition of conditions) lines.push(`(assert ${texts.get(condition)})`);
  return { text: `${lines.join('\n')}\n`, variables };
}

/** Longer texts are given a name, so that none grows with the depth of its formula. */
const longest = 2000;

/** Whether a name is one that stands for a formula and no variable. */
export const isDefined = (name: string): boolean => name.startsWith('!');

/** A name in bars may hold anything but bars and backslashes. */
export const quoted = (name: string): string => `|${name.replace(/[|\\]/g, '_')}|`;

function textOf({ operator, args, value, sort }: Formula, of: (arg: Formula) => string): string {
  if (operator === 'variable') return quoted(value as string);
  if (operator === 'constant') return constantText(value, sort);
  return `(${operator} ${args.map(of).join(' ')})`;
}

function constantText(value: Formula['value'], sort: Sort): string {
  if (sort === 'Bool') return String(value);
  if (sort === 'Int') return signed(value as bigint, '');
  const { over, under } = value as Ratio;
  return under === 1n ? signed(over, '.0') : `(/ ${signed(over, '.0')} ${under}.0)`;
}

const signed = (n: bigint, end: string): string => (n < 0n ? `(- ${-n}${end})` : `${n}${end}`);

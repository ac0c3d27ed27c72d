import type { RuleFile } from '../../src/language/grammar/rule-file.ts';
import type { Random } from './random.ts';
import { type Position, shapePositions } from './shape-positions.ts';

type Term = { means: string; is: unknown };

/** The file with one of its nested shapes given a name, or with one use of a name replaced by what it stands for; `null` where there is neither. */
export function renamed(file: RuleFile, random: Random): { readonly file: RuleFile; readonly what: string } | null {
  const copy = structuredClone(file) as RuleFile;
  return random.chance(0.5)
    ? (extracted(copy, random) ?? inlined(copy, random))
    : (inlined(copy, random) ?? extracted(copy, random));
}

const isNested = ({ holder, key, terms }: Position): boolean => {
  const shape = holder[key];
  const isTerm = Object.values(terms).includes(holder) && key === 'is';
  return !isTerm && typeof shape === 'object' && shape !== null && !('fact' in shape && !('operator' in shape));
};

function extracted(file: RuleFile, random: Random) {
  const places = shapePositions(file).filter(isNested);
  if (places.length === 0) return null;
  const { holder, key, terms, isOperand } = random.pick(places);
  const name = `extracted${random.below(1_000_000)}`;
  terms[name] = { means: 'a part that was given a name', is: holder[key] };
  holder[key] = isOperand ? { fact: name } : name;
  return { file, what: `extracted ${JSON.stringify((terms[name] as Term).is).slice(0, 200)}` };
}

/** A name that a shape reads, where it stands for a term. */
const nameRead = ({ holder, key, isOperand }: Position): string | null => {
  const shape = holder[key];
  if (typeof shape === 'string') return isOperand ? null : shape;
  const isFact = typeof shape === 'object' && shape !== null && 'fact' in shape && !('operator' in shape);
  const fact = isFact ? (shape as { fact: unknown }).fact : null;
  return typeof fact === 'string' ? fact : null;
};

function inlined(file: RuleFile, random: Random) {
  const positions = shapePositions(file);
  const places = positions.flatMap((position) => {
    const name = nameRead(position);
    const term = name !== null && Object.hasOwn(position.terms, name) ? (position.terms[name] as Term) : undefined;
    return name === null || term === undefined || isTold(file, name) ? [] : [{ position, name, term }];
  });
  if (places.length === 0) return null;
  const { position, name, term } = random.pick(places);
  const is = structuredClone(term.is);
  position.holder[position.key] = typeof is === 'string' && position.isOperand ? { fact: is } : is;
  if (!isReadAnywhere(file, name)) delete position.terms[name];
  return { file, what: `inlined ${name}` };
}

/** Whether a reason tells a name: that it is known when the rule holds is checked by the name, which has to stay where it is read. */
const isTold = (file: RuleFile, name: string): boolean =>
  [...file.rules.map(({ event }) => event), file.otherwise].some((event) =>
    JSON.stringify(event.params).includes(`{${name}}`),
  );

/** Whether a name still stands anywhere in the file: in shapes, paths, rules, reasons, values or parameters. */
function isReadAnywhere(file: RuleFile, name: string): boolean {
  const { terms, ...rest } = file;
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => (isNoName(key, part) ? [] : texts(part)))
        : [];
  const said = [
    ...texts(rest),
    ...texts(terms),
    ...Object.keys(file.values).filter((value) => file.values[value]?.is === undefined),
  ];
  return said.some(
    (text) => text === name || text.startsWith(`${name}.`) || text.startsWith(`${name}[`) || text.includes(`{${name}}`),
  );
}

/** A word, or prose that names nothing in braces. */
const isNoName = (key: string, part: unknown): boolean =>
  key === 'choice' || (['means', 'because', 'question'].includes(key) && !/\{/.test(String(part)));

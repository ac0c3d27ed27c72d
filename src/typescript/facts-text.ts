import { type AnySchema, elementOf, type FactType, factTypeOf, fieldsOf } from '../language/facts/fact-type.ts';
import { ofEachUnit, type Type } from '../language/model/type.ts';
import { comment, indented, keyText, union } from './comment.ts';

/** The facts of a policy and those of each of its decisions, as TypeScript. */
export function factsText(
  schema: AnySchema,
  decisions: readonly string[],
  listedBy: (decision: string) => ReadonlySet<string>,
): string {
  const tops = fieldsOf(schema);
  const entities = tops.filter(([, field]) => isEntity(field));
  const interfaces = entities.map(
    ([name, field]) => `export interface ${nameOf(name)} {\n${indented(fieldsOf(field).map(factText))}\n}\n`,
  );
  return `/** Facts as given: days, money and the like as text; \`null\` is none, and what is left out, or \`undefined\`, is not known. */
export interface Facts {
${indented(tops.map(topText))}
}

${interfaces.join('\n')}
/** The facts that each decision reads, those of the decisions it consults among them. */
export interface FactsByDecision {
${indented(decisions.map((decision) => ofDecision(decision, tops, listedBy(decision))))}
}
`;
}

const isEntity = (schema: AnySchema): boolean => factTypeOf(schema).type === 'entity';

/** \`priceChange\` as \`PriceChangeFacts\`. */
const nameOf = (entity: string): string => `${entity.slice(0, 1).toUpperCase()}${entity.slice(1)}Facts`;

const topText = ([name, field]: readonly [string, AnySchema]): string =>
  isEntity(field)
    ? `readonly ${keyText(name)}?: ${nameOf(name)}${orNull(factTypeOf(field))} | undefined;`
    : factText([name, field]);

function factText([name, field]: readonly [string, AnySchema]): string {
  const fact = factTypeOf(field);
  const about = aboutFact(fact);
  const text = `readonly ${keyText(name)}?: ${contentText(field)}${orNull(fact)} | undefined;`;
  return about === '' ? text : `${comment(about)}\n${text}`;
}

const aboutFact = ({ title, note, none }: FactType): string =>
  [title, note, none === null ? null : `null: ${none}`].filter((part) => part !== null).join('; ');

const orNull = ({ nullable }: FactType): string => (nullable ? ' | null' : '');

const simple: Readonly<Record<Extract<Type, string>, string>> = {
  date: 'string',
  money: 'string',
  decimal: 'string',
  percent: 'string',
  ...ofEachUnit('number'),
  boolean: 'boolean',
  duration: 'string',
  instant: 'string',
  time: 'string',
  text: 'string',
  calendar: 'never',
  none: 'null',
  entity: 'never',
};

/** What a fact is, but for being none or left out. */
function contentText(schema: AnySchema): string {
  const { type } = factTypeOf(schema);
  const element = elementOf(schema);
  if (element !== null) return `readonly ${elementText(element)}[]`;
  if (typeof type === 'string') return simple[type];
  if ('choice' in type) return union(type.choice);
  return `{ ${fieldsOf(schema).map(entryFieldText).join('; ')} }`;
}

function elementText(element: AnySchema): string {
  const text = `${contentText(element)}${orNull(factTypeOf(element))}`;
  return /^\{.*\}$|^\w+$/.test(text) ? text : `(${text})`;
}

function entryFieldText([name, field]: readonly [string, AnySchema]): string {
  const fact = factTypeOf(field);
  const text = `${contentText(field)}${orNull(fact)}`;
  return fact.optional ? `readonly ${keyText(name)}?: ${text} | undefined` : `readonly ${keyText(name)}: ${text}`;
}

function ofDecision(
  decision: string,
  tops: readonly (readonly [string, AnySchema])[],
  listed: ReadonlySet<string>,
): string {
  const parts = tops.flatMap(([name, field]) => {
    if (!isEntity(field)) return listed.has(name) ? [`readonly ${keyText(name)}?: Facts['${name}'];`] : [];
    const all = fieldsOf(field).map(([part]) => part);
    const read = all.filter((part) => listed.has(`${name}.${part}`));
    if (read.length === 0 && !listed.has(name)) return [];
    const picked =
      read.length === 0 || read.length === all.length ? nameOf(name) : `Pick<${nameOf(name)}, ${union(read)}>`;
    return [`readonly ${keyText(name)}?: ${picked}${orNull(factTypeOf(field))} | undefined;`];
  });
  return `readonly ${keyText(decision)}: {\n${indented(parts)}\n};`;
}

import type { ContractData } from './contract-data.ts';
import { mattersOf } from './file-form.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** `customer-moving` as A customer moving. */
export const sampleName = (name: string): string =>
  name === 'customer' ? 'A customer with three invoices' : `A ${name.replaceAll('-', ' ')}`;

/** Of a file the facts for one question: of the matter that is named, or of the first that gives what the question is about. */
export function factsFor(
  file: JsonObject,
  question: string,
  matter: string | null,
  { questions }: Pick<ContractData, 'questions'>,
): JsonObject {
  const asked = questions.find(({ id }) => id === question);
  const about = asked?.about?.split('.')[0];
  const matters = mattersOf(file);
  const own =
    matters.find(({ id }) => id === matter) ??
    (about === undefined || Object.hasOwn(file, about) ? undefined : matters.find((one) => Object.hasOwn(one, about)));
  const { matters: _, ...rest } = file;
  const { id: __, ...of } = own ?? {};
  const read = new Set(asked?.facts.map((path) => path.split('.')[0]));
  return Object.fromEntries(
    Object.entries({ ...rest, ...of })
      .filter(([part]) => read.has(part))
      .map(([part, content]) => [part, isObject(content) ? readOf(part, content, asked?.facts ?? []) : content]),
  );
}

const readOf = (entity: string, content: JsonObject, paths: readonly string[]): Json =>
  Object.fromEntries(Object.entries(content).filter(([name]) => paths.includes(`${entity}.${name}`)));

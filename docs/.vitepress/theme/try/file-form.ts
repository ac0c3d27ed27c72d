import type { ContractData } from './contract-data.ts';
import { type Group, groupsOf } from './form-model.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** The part of the facts in which a fact stands: its entity, or itself. */
const topOf = (path: string): string => path.split('.')[0] ?? path;

/** What there can be several of in a file: what questions are about. */
export const kindsOf = ({ questions }: Pick<ContractData, 'questions'>): readonly string[] => [
  ...new Set(questions.flatMap(({ about }) => (about === null ? [] : [topOf(about)]))),
];

/** The form of a file itself: everything that its matters do not give. */
export function groupsOfFile(file: JsonObject, contract: ContractData): readonly Group[] {
  const inMatters = new Set(mattersOf(file).flatMap((matter) => Object.keys(matter)));
  return groupsWhere((part) => !inMatters.has(part), contract);
}

/** The form of a matter: the parts of the facts that it gives. */
export const groupsOfMatter = (matter: JsonObject, contract: ContractData): readonly Group[] =>
  groupsWhere((part) => Object.hasOwn(matter, part), contract);

const known = new WeakMap<ContractData, Map<string, readonly Group[]>>();

/** The same groups while the same parts are shown, so that no more of a form is drawn again than what was typed in. */
function groupsWhere(isShown: (part: string) => boolean, contract: ContractData): readonly Group[] {
  const paths = contract.facts.map(({ path }) => path).filter((path) => isShown(topOf(path)));
  const ofContract = known.get(contract) ?? new Map<string, readonly Group[]>();
  const key = [...new Set(paths.map(topOf))].join(' ');
  const groups = ofContract.get(key) ?? groupsOf(paths, contract);
  known.set(contract, ofContract.set(key, groups));
  return groups;
}

/** What can still be added to a matter: not what the file gives; first what the questions about it read. */
export function partsToAdd(
  matter: JsonObject,
  file: JsonObject,
  { facts, questions }: ContractData,
): readonly string[] {
  const all = [...new Set(facts.map(({ path }) => topOf(path)))].filter(
    (part) => part !== 'asOf' && !Object.hasOwn(matter, part) && !Object.hasOwn(file, part),
  );
  const close = new Set(
    questions
      .filter(({ about }) => about !== null && Object.hasOwn(matter, topOf(about)))
      .flatMap((question) => question.facts.map(topOf)),
  );
  return [...all.filter((part) => close.has(part)), ...all.filter((part) => !close.has(part))];
}

/** A part that is there, and of which nothing is known yet. */
export const begun = (part: string, { facts }: Pick<ContractData, 'facts'>): Json =>
  facts.some(({ path, type }) => path === part && type !== 'entity') ? '' : {};

export const mattersOf = ({ matters }: JsonObject): readonly JsonObject[] =>
  Array.isArray(matters) ? matters.filter(isObject) : [];

/** A name for one more matter that none has. */
export function freeId(file: JsonObject, kind: string): string {
  const taken = new Set(mattersOf(file).map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

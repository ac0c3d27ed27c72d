import type { ContractData } from './contract-data.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** What a person did on the page, which its link holds. */
export interface State {
  /** The id of a decision, or `file` for a whole file; null while nothing is picked. */
  readonly question: string | null;
  readonly facts: JsonObject;
  /** The readings that are not those by default. */
  readonly readings: Readonly<Record<string, string>>;
}

/** A link that holds no state of this page, in words for whoever opened it. */
export class LinkError extends Error {}

export const nothingPicked: State = { question: null, facts: {}, readings: {} };
export const wholeFile = 'file';

/** The form of links; one in another form is refused, and not read as something else. */
const version = '1';
/** More than any form holds: who sends more means harm. */
const most = { link: 60_000, text: 400_000, depth: 8 };

/** After the `#` of the link: the version, and the state as compressed JSON. */
export async function linkOf({ question, facts, readings }: State): Promise<string> {
  if (question === null) return '';
  const text = JSON.stringify([question, facts, readings]);
  const packed = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  );
  return `${version}.${base64url(packed)}`;
}

/** The state that a link holds, each part of it checked. Throws `LinkError`. */
export async function stateOf(hash: string, contract: Pick<ContractData, 'questions' | 'readings'>): Promise<State> {
  const given = hash.replace(/^#/, '');
  if (given === '') return nothingPicked;
  if (given.length > most.link) throw new LinkError('The link is longer than any that this page makes.');
  const [, form = '', packed = ''] = /^(\w+)\.([\w-]+)$/.exec(given) ?? [];
  if (form === '')
    throw new LinkError('The link does not hold what this page puts in one. It may have been cut short.');
  if (form !== version) throw new LinkError(`The link is of another version of this page (${form}, not ${version}).`);
  return checked(parsed(await unpacked(packed)), contract);
}

async function unpacked(packed: string): Promise<string> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate-raw'), most.text),
    );
  } catch (error) {
    if (error instanceof LinkError) throw error;
    throw new LinkError('The link cannot be read. It may have been cut short or changed.');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LinkError('The link cannot be read. It may have been changed.');
  }
}

function checked(
  content: unknown,
  { questions, readings: known }: Pick<ContractData, 'questions' | 'readings'>,
): State {
  const [question, facts, readings] = Array.isArray(content) && content.length === 3 ? content : [];
  if (typeof question !== 'string' || !(question === wholeFile || questions.some(({ id }) => id === question)))
    throw new LinkError('The link asks a question that is none of this contract.');
  if (!isObject(facts) || !isPlain(facts, most.depth))
    throw new LinkError('The facts in the link are none that the form can hold.');
  if (!isObject(readings)) throw new LinkError('The readings in the link are not readings.');
  for (const [id, option] of Object.entries(readings))
    if (known.find((one) => one.id === id)?.options.some((one) => one.id === option) !== true)
      throw new LinkError(`The link chooses a reading that there is not: ${id.slice(0, 60)}.`);
  return { question, facts, readings: readings as Record<string, string> };
}

/** Facts, entities and lists by plain names, so deep and no deeper. */
function isPlain(part: Json, depth: number): boolean {
  if (typeof part !== 'object' || part === null) return true;
  if (depth === 0) return false;
  const named = Array.isArray(part) || Object.keys(part).every((key) => /^[A-Za-z]\w{0,60}$/.test(key));
  return named && Object.values(part).every((one) => isPlain(one, depth - 1));
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream, limit: number) {
  const reader = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new LinkError('The link holds more than any that this page makes.');
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

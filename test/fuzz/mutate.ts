import type { Random } from '../soundness/random.ts';
import { copyOf, isTree, type Json, type Place, placesIn, put, takeAway } from './json-tree.ts';
import { mutatedNumber, mutatedText } from './mutate-leaf.ts';
import { anyValue, oddKey, type Vocabulary } from './vocabulary.ts';

type Mutation = (place: Place, random: Random, vocabulary: Vocabulary, other: Json) => void;

const nameOf = ({ holder, key }: Place): string => (Array.isArray(holder) ? '[]' : key);

/** The value otherwise: a leaf is changed a little, a tree gives way to another value. */
const changed: Mutation = (place, random, vocabulary) => {
  const { holder, key, value } = place;
  if (typeof value === 'string' && random.chance(0.6)) put(holder, key, mutatedText(value, random));
  else if (typeof value === 'number' && random.chance(0.6)) put(holder, key, mutatedNumber(value, random));
  else put(holder, key, copyOf(anyValue(random, vocabulary, nameOf(place))));
};

const removed: Mutation = (place) => takeAway(place);

/** An entry comes again, once or many times; a field under another name. */
const repeated: Mutation = ({ holder, key, value }, random, vocabulary) => {
  if (!Array.isArray(holder)) return put(holder, oddKey(random, vocabulary), copyOf(value));
  const times = random.chance(0.1) ? 40 : 1 + random.below(3);
  for (let time = 0; time < times; time += 1) holder.splice(Number(key), 0, copyOf(value));
};

/** A key or an entry more, beside the place or within it. */
const added: Mutation = ({ holder, value }, random, vocabulary) => {
  const within = isTree(value) && random.chance(0.7) ? value : holder;
  if (Array.isArray(within))
    within.splice(random.below(within.length + 1), 0, copyOf(anyValue(random, vocabulary, '[]')));
  else {
    const key = oddKey(random, vocabulary);
    put(within, key, copyOf(anyValue(random, vocabulary, key)));
  }
};

const renamed: Mutation = (place, random, vocabulary) => {
  takeAway(place);
  if (Array.isArray(place.holder)) place.holder.unshift(place.value);
  else put(place.holder, oddKey(random, vocabulary), place.value);
};

/** What stands at a place of like name in another input, or anywhere in it. */
const grafted: Mutation = (place, random, _, other) => {
  const places = placesIn(other);
  const alike = places.filter((one) => nameOf(one) === nameOf(place));
  const from = alike.length > 0 && random.chance(0.8) ? alike : places;
  if (from.length > 0) put(place.holder, place.key, copyOf(random.pick(from).value));
};

const exchanged: Mutation = (place, random) => {
  const entries = Object.keys(place.holder);
  const key = random.pick(entries);
  const there = (place.holder as { [key: string]: Json })[key] as Json;
  put(place.holder, key, place.value);
  put(place.holder, place.key, there);
};

/** Within lists, once or very often; or within an object of one key. */
const wrapped: Mutation = ({ holder, key, value }, random, vocabulary) => {
  let inner: Json = value;
  for (let times = random.chance(0.1) ? 70 : 1; times > 0; times -= 1)
    inner = random.chance(0.5) ? [inner] : { [oddKey(random, vocabulary)]: inner };
  put(holder, key, inner);
};

const unwrapped: Mutation = ({ holder, key, value }, random) => {
  const inner = isTree(value) ? Object.values(value) : [];
  if (inner.length > 0) put(holder, key, random.pick(inner) as Json);
};

const mutations: readonly Mutation[] = [
  ...[changed, changed, changed, changed, grafted, grafted, grafted],
  ...[removed, removed, repeated, added, added, renamed, exchanged, wrapped, unwrapped],
];

/** Another tree, made of this one by a few changes; `other` is a tree that parts may be taken from. */
export function mutated(tree: Json, other: Json, random: Random, vocabulary: Vocabulary): Json {
  const root = [copyOf(tree)];
  for (let times = 1 + random.below(random.chance(0.2) ? 8 : 3); times > 0; times -= 1) {
    const [whole, ...within] = placesIn(root);
    if (whole === undefined) break;
    random.pick(mutations)(within.length === 0 ? whole : random.pick(within), random, vocabulary, other);
  }
  return root[0] ?? null;
}

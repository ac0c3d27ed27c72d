import * as fc from 'fast-check';
import { applies } from '../../judged.ts';
import type { JsonFacts } from '../asking.ts';
import { contentInWords } from '../contents.ts';
import { readFact, writeFact } from '../places.ts';
import type { TemplateWork } from '../template.ts';
import { differenceOf, lookedAt } from './same-answer.ts';

interface Choices {
  readonly other: JsonFacts;
  readonly readings: Readonly<Record<string, string>>;
}

/** Takes the facts from another customer, and says something where that makes them other and the answer is known both times. */
export const independentOf: TemplateWork<'independent-of', Choices> = {
  choices: (_, { facts, readings }) => fc.record({ other: facts, readings }),
  judge({ file, looksAt }, first, { other, readings }, ground) {
    const { customer } = first;
    const paths = file.whatever.filter((one) => typeof one === 'string');
    const ids = file.whatever.flatMap((one) => (typeof one === 'string' ? [] : [one.reading]));
    const changed = paths.filter((path) => !isSame(readFact(other, path), readFact(customer.facts, path)));
    const chosen = ids.filter((id) => readings[id] !== undefined && readings[id] !== customer.readings[id]);
    applies(changed.length + chosen.length > 0);
    const notes = [
      ...changed.map((path) => `${path} ${contentInWords(readFact(other, path))}`),
      ...chosen.map((id) => `the reading ${id}=${readings[id]}`),
    ];
    const then = ground.askAgain({
      facts: changed.reduce((so, path) => writeFact(so, path, readFact(other, path)), customer.facts),
      readings: { ...customer.readings, ...Object.fromEntries(chosen.map((id) => [id, readings[id] as string])) },
    });
    return differenceOf(looksAt, first, then, `with ${notes.join(' and ')}`, ground);
  },
  reads: ({ file, looksAt }, means) =>
    `Whatever ${file.whatever.map((one) => (typeof one === 'string' ? one : `the reading ${one.reading}`)).join(' or ')} is, ${lookedAt(looksAt, means)} is the same.`,
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

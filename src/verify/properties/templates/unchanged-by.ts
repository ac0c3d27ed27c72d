import * as fc from 'fast-check';
import { isRecord } from '../../flat-facts.ts';
import { applies } from '../../judged.ts';
import type { JsonFacts } from '../asking.ts';
import { contentInWords } from '../contents.ts';
import { entriesOf, readFact, writeFact } from '../places.ts';
import { contentOf } from '../put.ts';
import type { TemplateWork } from '../template.ts';
import { differenceOf, lookedAt } from './same-answer.ts';

interface Choices {
  /** A customer whose entries the one that is added is like. */
  readonly other: JsonFacts;
  readonly entry: number;
  /** Where it is added. */
  readonly place: number;
}

/** Says something where the change makes the customer another and the answer is known both times. */
export const unchangedBy: TemplateWork<'unchanged-by', Choices> = {
  choices: (_, { facts }) => fc.record({ other: facts, entry: fc.nat(7), place: fc.nat(7) }),
  judge({ file, looksAt }, first, { other, entry, place }, ground) {
    const { facts, readings } = first.customer;
    if ('putting' in file) {
      const put = Object.keys(file.putting).map(
        (path) => [path, contentOf(first, '/putting', path, path, ground)] as const,
      );
      applies(put.some(([path, content]) => contentInWords(content) !== contentInWords(readFact(facts, path))));
      const changed = put.reduce((so, [path, content]) => writeFact(so, path, content), facts);
      const note = put.map(([path, content]) => `${path} ${contentInWords(content)}`).join(' and ');
      return differenceOf(looksAt, first, ground.ask({ facts: changed, readings }), `with ${note}`, ground);
    }
    const { to } = file.adding;
    const entries = entriesOf(facts, to);
    const models = [...listOf(other, to), ...entries].filter(isRecord);
    const fields = Object.keys(file.adding.entry).map(
      (field) => [field, contentOf(first, '/adding/entry', field, `${to}[].${field}`, ground)] as const,
    );
    const added = { ...models[entry % Math.max(1, models.length)], ...Object.fromEntries(fields) };
    const at = place % (entries.length + 1);
    const changed = writeFact(facts, to, [...entries.slice(0, at), added, ...entries.slice(at)]);
    const note = `with ${contentInWords(added)} added to ${to}`;
    return differenceOf(looksAt, first, ground.ask({ facts: changed, readings }), note, ground);
  },
  reads({ file, looksAt }, means) {
    const change =
      'putting' in file
        ? Object.keys(file.putting)
            .map((path) => `${path} becomes ${means(`/putting/${path}`)}`)
            .join(' and ')
        : `an entry is added to ${file.adding.to} (${Object.keys(file.adding.entry)
            .map((field) => `${field}: ${means(`/adding/entry/${field}`)}`)
            .join(', ')})`;
    return `Where ${change}, ${lookedAt(looksAt, means)} is the same.`;
  },
};

const listOf = (facts: JsonFacts, path: string): readonly unknown[] => {
  const list = readFact(facts, path);
  return Array.isArray(list) ? list : [];
};

import * as fc from 'fast-check';
import type { MovedFile } from '../../../language/grammar/property-file.ts';
import type { Type } from '../../../language/model/type.ts';
import { typeOfPath } from '../../../language/model/type-of-path.ts';
import { applies } from '../../judged.ts';
import { type Customer, type Ground, valueKnown } from '../asking.ts';
import { compareKnown } from '../comparing.ts';
import { contentInWords } from '../contents.ts';
import { movedBy, step } from '../moving.ts';
import { read, write } from '../places.ts';
import { type TemplateWork, together } from '../template.ts';

interface Choices {
  readonly steps: number;
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/** Says something where the value is known before and after the move. */
export const monotoneIn: TemplateWork<'monotone-in', Choices> = {
  choices: () => fc.record({ steps: step, entry: fc.nat(7), from: fc.nat(7), to: fc.nat(7) }),
  judge({ file }, first, choices, ground) {
    const { never, in: moved } = file;
    const [low, high, note] = ends(moved, first.customer, choices, ground);
    const [before, after] = [ground.askAgain(low), ground.askAgain(high)];
    const [value, then] = [valueKnown(before, '/of'), valueKnown(after, '/of')];
    const order = compareKnown(then, value);
    if (never === 'falls' ? order >= 0 : order <= 0) return null;
    const { means, inWords } = ground;
    return together(
      before,
      [[after, note]],
      `${means('/of')} ${never} from ${inWords(value, '/of')} to ${inWords(then, '/of')}`,
    );
  },
  reads: ({ file }, means) =>
    `As ${movedInWords(file.in)}, ${means('/of')} never ${file.never === 'falls' ? 'falls' : 'rises'}.`,
};

/** A customer, and the same moved up. */
function ends(
  moved: MovedFile,
  customer: Customer,
  { steps, entry, from, to }: Choices,
  ground: Ground,
): [Customer, Customer, string] {
  const { facts, readings } = customer;
  if (typeof moved === 'object' && 'reading' in moved) {
    const [low, high] = pair(moved.order, from, to);
    const under = (option: string): Customer => ({ facts, readings: { ...readings, [moved.reading]: option } });
    return [under(low), under(high), `under the reading ${moved.reading}=${high}`];
  }
  if (typeof moved === 'object' && 'fact' in moved) {
    const [low, high] = pair(moved.order, from, to);
    const having = (content: unknown): Customer => ({ facts: write(facts, moved.fact, entry, content), readings });
    return [having(low), having(high), `with ${moved.fact} ${contentInWords(high)}`];
  }
  const paths = typeof moved === 'string' ? [moved] : (moved as readonly string[]);
  const changes = paths.map((path) => {
    const type = typeOfPath(path, ground.dictionary.facts) as Type;
    const content = read(facts, path, entry);
    // What is true already is compared with what it would be if it were not.
    const start = type === 'boolean' ? false : content;
    applies(content !== null && content !== undefined);
    return { path, start, then: movedBy(start, type, steps) };
  });
  const put = (key: 'start' | 'then'): Customer => ({
    facts: changes.reduce((so, change) => write(so, change.path, entry, change[key]), facts),
    readings,
  });
  const note = changes.map(({ path, then }) => `${path} ${contentInWords(then)}`).join(' and ');
  return [put('start'), put('then'), `with ${note}`];
}

/** Two options of an order, the first before the second. */
function pair<T>(order: readonly T[], from: number, to: number): [T, T] {
  const low = from % (order.length - 1);
  const high = low + 1 + (to % (order.length - 1 - low));
  return [order[low] as T, order[high] as T];
}

function movedInWords(moved: MovedFile): string {
  if (typeof moved === 'string') return `${moved} rises`;
  if ('reading' in moved) return `the reading ${moved.reading} goes from ${moved.order.join(' to ')}`;
  if ('fact' in moved) return `${moved.fact} goes from ${moved.order.map(contentInWords).join(' to ')}`;
  return `${(moved as readonly string[]).join(' and ')} rise together`;
}

import { describe, expect, it } from 'vitest';
import customer from '../../docs/examples/customer.json' with { type: 'json' };
import moving from '../../docs/examples/customer-moving.json' with { type: 'json' };
import { assess, nextQuestion } from '../../src/index.ts';
import { type Account, contentAt, withContent } from '../../src/questions/account.ts';
import { contract } from '../rules/contract.ts';

interface File extends Account {
  readonly matters: readonly Account[];
}
/** The samples do not say whether another way to pay was agreed; who is asked can. */
const complete = (given: object): File =>
  withContent(JSON.parse(JSON.stringify(given)), 'payment.otherMethodAgreed', false) as File;

/** What a file speaks of, and next to nothing of it: its matters with their ids and one field of what each is about. */
function bare({ asOf, matters, ...own }: File): File {
  const spokenOf = (account: Account) =>
    Object.fromEntries(
      ['invoice', 'move'].flatMap((name) => {
        const [first] = Object.entries((account[name] as object | undefined) ?? {});
        return first === undefined ? [] : [[name, Object.fromEntries([first])]];
      }),
    );
  return { asOf, ...spokenOf(own), matters: matters.map(({ id, ...facts }) => ({ id, ...spokenOf(facts) })) };
}

/** A file with one answer more, which another file gives; `null` where that says nothing of it there. */
function answered(known: File, full: File, matter: string | null, path: string, orNone: string | null): File | null {
  const put = (into: Account, from: Account): Account | null => {
    if (orNone !== null && from[orNone] === null) return { ...into, [orNone]: null };
    const content = contentAt(from, path);
    return content === undefined ? null : withContent(into, path, content);
  };
  if (matter === null) return put(known, full) as File | null;
  const at = known.matters.findIndex(({ id }) => id === matter);
  const more = put(known.matters[at] as Account, full.matters[at] as Account);
  return more === null ? null : { ...known, matters: known.matters.with(at, more) };
}

describe('the next question of a file', () => {
  it.each([
    ['customer.json', customer],
    ['customer-moving.json', moving],
  ])(
    'of %s belongs where the file has its answer, can matter, and comes until all that it speaks of is decided',
    (_, sample) => {
      const full = complete(sample);
      let known = bare(full);
      const asked: string[] = [];
      for (;;) {
        const question = nextQuestion('assess', known as never);
        if (question === null) break;
        const { matter, path, orNone, why } = question;
        const answers = matter === null ? assess(known as never).decisions : assess(known as never).matters[matter];
        expect(contract.decisions).toContain(why.decision);
        if (matter !== null) expect(answers?.[why.decision as 'invoice-balance']?.outcome).toBe(null);
        const place = `${matter ?? 'file'} ${path}`;
        expect(asked).not.toContain(place);
        asked.push(place);
        const next = answered(known, full, matter, path, orNone);
        expect(next, place).not.toBe(null);
        known = next as File;
      }
      expect(asked.length).toBeGreaterThan(3);
      const { decisions, matters } = assess(known as never);
      const whole = assess(full as never);
      for (const [id, answer] of Object.entries(decisions)) expect(answer?.outcome, id).not.toBe(null);
      for (const [matter, answers] of Object.entries(matters))
        for (const [id, answer] of Object.entries(answers))
          expect(answer?.outcome, `${matter} ${id}`).toBe(whole.matters[matter]?.[id as 'invoice-balance']?.outcome);
    },
  );

  it('is none of a file that speaks of nothing, and refuses what `assess` refuses', () => {
    expect(nextQuestion('assess', { asOf: '2025-04-10' })).toBe(null);
    expect(() => nextQuestion('assess', { matters: [{}] } as never)).toThrow('/matters/0/id');
  });
});

import { describe, expect, it } from 'vitest';
import { LinkError, linkOf, nothingPicked, type State, stateOf } from '../../docs/.vitepress/theme/try/link-state.ts';
import { dictionary } from '../../src/index.ts';

const { decisions, readings } = dictionary();
const known = { questions: decisions as never, readings };
const state: State = {
  question: 'invoice-dispute',
  facts: { invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null, payments: [{ amount: '£ “ü”' }] },
  readings: { 'dispute-day-count': readings.find(({ id }) => id === 'dispute-day-count')?.options[1]?.id ?? '' },
};

/** A link of any content, in the form of the page's own. */
async function linkWith(content: unknown): Promise<string> {
  const stream = new Blob([typeof content === 'string' ? content : JSON.stringify(content)]).stream();
  const packed = new Response(stream.pipeThrough(new CompressionStream('deflate-raw')));
  return `1.${Buffer.from(await packed.arrayBuffer()).toString('base64url')}`;
}
const refused = async (hash: string) => {
  const error = await stateOf(hash, known).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(LinkError);
  return (error as LinkError).message;
};

describe('the link of the page', () => {
  it('holds the whole state and gives it back', async () => {
    const link = await linkOf(state);
    expect(link).toMatch(/^1\.[\w-]+$/);
    expect(await stateOf(`#${link}`, known)).toEqual(state);
    expect(link.length).toBeLessThan(JSON.stringify(state).length * 1.4);
  });

  it('is empty where nothing is picked', async () => {
    expect(await linkOf(nothingPicked)).toBe('');
    expect(await stateOf('', known)).toEqual(nothingPicked);
  });

  it('of another version, cut short or changed is refused in words', async () => {
    const link = await linkOf(state);
    expect(await refused(link.replace('1.', '2.'))).toContain('another version');
    expect(await refused(link.slice(0, -8))).toContain('cut short');
    expect(await refused('#1.<script>alert(1)</script>')).toContain('does not hold');
    expect(await refused('#access_token=1')).toContain('does not hold');
  });

  it.each([
    ['a question that there is not', ['constructor', {}, {}]],
    ['facts that are no object', ['file', [], {}]],
    ['names that no fact has', ['file', { __proto__x: 1, 'a b': 2 }, {}]],
    ['a name of the language', ['file', JSON.parse('{"__proto__": {"a": 1}}'), {}]],
    ['facts too deep', ['file', { a: { b: { c: { d: { e: { f: { g: { h: { i: 1 } } } } } } } } }, {}]],
    ['a reading that there is not', ['file', {}, { constructor: 'x' }]],
    ['an option that there is not', ['file', {}, { 'dispute-day-count': 'x' }]],
    ['something more', ['file', {}, {}, {}]],
    ['no list', { question: 'file' }],
    ['no JSON', '[1,'],
  ])('with %s is refused', async (_, content) => {
    expect(await refused(await linkWith(content))).toMatch(/^The |^the /);
  });

  it('that would swell to more than the page ever holds is refused and not read to its end', async () => {
    expect(await refused(await linkWith(`["file",{"a":"${'x'.repeat(5_000_000)}"},{}]`))).toContain('more than any');
    expect(await refused(`1.${'A'.repeat(100_000)}`)).toContain('longer than any');
  });
});

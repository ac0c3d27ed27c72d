import { describe, expect, it } from 'vitest';
import { facts as contractFacts } from '../../../rules/facts/index.ts';
import { files as contractFiles } from '../../../rules/index.ts';
import { type Block, rendered } from '../../../src/explain/letter/blocks.ts';
import { evaluate, explain, explainParts, loadPolicy } from '../../../src/index.ts';
import { publicPolicy } from '../../../src/inner-policy.ts';
import { policyOf } from '../../../src/policy.ts';
import { facts } from '../../policy/tool-lending/facts.ts';
import { files } from '../../policy/tool-lending/index.ts';

const answer = evaluate('invoice-dispute', {
  asOf: '2025-03-20',
  invoice: { date: '2025-03-10', amount: '1234.50' },
  dispute: null,
});

const twelveWeeks = { means: 'the time for settling a complaint without the ombudsman', clause: 'C6.5/p2' };

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'A <b> & "c"' },
  { kind: 'paragraph', text: "<script>alert('x')</script> *b*" },
  { kind: 'list', items: ['# one', { text: 'two', parts: ['<i>'] }] },
];

describe('a text for people', () => {
  it('as text is as it is', () => {
    expect(rendered(blocks, 'text', 'en')).toBe(
      'A <b> & "c"\n\n<script>alert(\'x\')</script> *b*\n- # one\n- two\n  - <i>',
    );
  });

  it('as Markdown shows what the words hold', () => {
    expect(rendered(blocks, 'markdown', 'en')).toBe(
      '# A \\<b\\> & "c"\n\n\\<script\\>alert(\'x\')\\</script\\> \\*b\\*\n\n- \\# one\n- two\n  - \\<i\\>',
    );
  });

  it('as HTML escapes what the words hold', () => {
    expect(rendered(blocks, 'html', 'cy')).toBe(
      '<article lang="cy">\n<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>\n<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; *b*</p>\n<ul>\n<li># one</li>\n<li>two\n<ul>\n<li>&lt;i&gt;</li>\n</ul>\n</li>\n</ul>\n</article>',
    );
  });
});

describe('explain', () => {
  it('tells all of it as text unless told otherwise', () => {
    expect(explain(answer, {})).toBe(explain(answer));
    expect(explain(answer, { as: 'full', format: 'text', language: 'en', policy: undefined })).toBe(explain(answer));
  });

  it.each(['markdown', 'html'] as const)('tells the same words as %s', (format) => {
    const bare = (text: string) =>
      text
        .replace(/<[^>]+>/g, '')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&gt;/g, '>')
        .replace(/^ *(#+|-) /gm, '')
        .replace(/\\/g, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    expect(bare(explain(answer, { format }))).toEqual(bare(explain(answer)));
  });

  it('tells a letter and a sentence, in Welsh too', () => {
    expect(explain(answer, { as: 'sentence' })).toBe(
      'There is still time for you to challenge the invoice: nothing was challenged in writing yet, and you may do so until 9 April 2025 (clause S2.16).',
    );
    expect(explain(answer, { as: 'letter', format: 'html', language: 'cy' })).toContain(
      '<article lang="cy">\n<p>Annwyl gwsmer,</p>',
    );
    expect(explain(answer, { as: 'letter' })).toContain('the part of the invoice that is not challenged: £1,234.50');
  });

  it.each([
    [{ as: 'leter' }, '/as: expected one of `full`, `letter`, `sentence`, found "leter", did you mean `letter`?'],
    [{ format: 'HTML' }, '/format: expected one of `text`, `markdown`, `html`, found "HTML"'],
    [{ as: 'letter', language: 'fr' }, '/language: expected one of `en`, `cy`, found "fr"'],
    [{ language: 'cy' }, '/language: expected one of `en`, found "cy"'],
    [{ as: 'letter', formt: 'html' }, '/formt: unknown key `formt`, did you mean `format`?'],
  ])('refuses %j', (options, message) => {
    expect(() => explain(answer, options as never)).toThrow(message);
  });

  it('refuses Welsh for a decision that has no words in it', () => {
    expect(() => explain(evaluate('collection-date', {}), { as: 'letter', language: 'cy' })).toThrow('/language');
  });

  it('refuses a decision without its whole why', () => {
    const short = evaluate('invoice-dispute', {}, { reasons: 'short' });
    expect(() => explain(short, { as: 'letter' })).toThrow('/reasons');
    expect(() => explainParts(short)).toThrow('/reasons');
  });
});

describe("a policy of one's own", () => {
  const policy = loadPolicy(files, facts);
  const own = policy.evaluate('late-fee', {});

  it('without words for letters writes them of its own rules, and sends nobody to our ombudsman', () => {
    const letter = explain(own, { as: 'letter', policy });
    expect(letter.startsWith('Dear customer,')).toBe(true);
    expect(letter).not.toMatch(/ombudsman|undefined|null|[{}]/);
  });

  it('with words for letters writes those', () => {
    const letters = {
      en: {
        decisions: { 'late-fee': { question: 'Do you owe <us> a fee?' } },
        whereToTurn: [{ says: 'Come to the counter', clauses: [] }],
      },
    };
    const worded = loadPolicy({ ...files, letters }, facts);
    const html = explain(worded.evaluate('late-fee', {}), { as: 'letter', format: 'html', policy: worded });
    expect(html).toContain('Do you owe &lt;us&gt; a fee?');
    expect(html).toContain('<p>Come to the counter.</p>');
  });
});

describe('what letters name', () => {
  const loading = (letters: object) => () => loadPolicy({ ...files, letters }, facts);

  it('is refused where the rule files do not have it', () => {
    const lateFee = { answers: { no: 'No.' }, reasons: { none: 'for {lunch}' }, names: { supper: 'the supper' } };
    expect(
      loading({
        en: { decisions: { 'late-fee': lateFee }, whereToTurn: [{ says: 'in {late-fee/lunch}', clauses: [] }] },
      }),
    ).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            code: 'unknown-outcome',
            file: 'letters',
            at: '/en/decisions/late-fee/answers/no',
          }),
          expect.objectContaining({ code: 'unknown-name', at: '/en/decisions/late-fee/reasons/none', name: 'lunch' }),
          expect.objectContaining({ code: 'unknown-name', at: '/en/decisions/late-fee/names/supper', name: 'supper' }),
          expect.objectContaining({ code: 'unknown-name', at: '/en/whereToTurn/0/says', name: 'late-fee/lunch' }),
        ],
      }),
    );
  });

  it('is left out with the sentence where its decision is none of the policy', () => {
    const whereToTurn = [{ says: 'Wait {other-decision/days}', clauses: [] }];
    const policy = loading({ en: { whereToTurn } })();
    expect(explain(policy.evaluate('late-fee', {}), { as: 'letter', policy })).not.toContain('Wait');
  });

  it('is as the rule files have it: another number there is another in the letter', () => {
    const letter = (days: number) => {
      const { rules } = contractFiles;
      const rule = rules['complaint-escalation'] as { readonly parameters: object };
      const parameters = { ...rule.parameters, twelveWeeks: { ...twelveWeeks, value: { days } } };
      const changed = { ...rules, 'complaint-escalation': { ...rule, parameters } };
      const inner = policyOf({ ...contractFiles, rules: changed }, contractFacts);
      const policy = publicPolicy(inner);
      return explain(policy.evaluate('invoice-dispute', {}), { as: 'letter', policy });
    };
    expect(letter(84)).toContain('once 84 days have passed');
    expect(letter(70)).toContain('once 70 days have passed');
  });
});

describe('explainParts', () => {
  it('tells a decision part by part', () => {
    expect(explainParts(answer)).toMatchObject({
      question: 'Was the invoice challenged in time, or is it taken as accepted?',
      outcome: {
        id: 'open',
        title: 'open',
        reason: 'nothing was challenged in writing yet, and the customer may do so until 9 April 2025',
        clauses: ['S2.16'],
      },
      values: [
        { name: 'lastDayToDispute', title: 'the last good day to challenge', text: '9 April 2025', unit: null },
        { name: 'undisputed', text: '£1,234.50', unit: 'pounds' },
        { name: 'refundBarred' },
      ],
      needs: [],
      effects: [
        {
          party: 'customer',
          modality: 'may',
          text: 'the customer may challenge the invoice, by 9 April 2025 (S2.16)',
          by: '9 April 2025',
          amount: null,
          clause: 'S2.16',
        },
      ],
    });
    const { readings, clauses, tables } = explainParts(answer);
    expect(readings.map(({ id, option }) => [id, option])).toEqual(Object.entries(answer.readings));
    expect(readings.every(({ isDefault, means, option }) => isDefault && means !== option)).toBe(true);
    expect(clauses.map(({ id }) => id)).toEqual(answer.clauses);
    expect(clauses.every(({ id, title }) => title !== '' && title !== id)).toBe(true);
    expect(tables.map(({ name }) => name)).toEqual(answer.tables.map(({ name }) => name));
  });

  it('tells what is missing, and is frozen and plain', () => {
    const parts = explainParts(evaluate('collection-date', {}));
    expect(parts.outcome).toEqual({ id: null, title: 'not decided', reason: null, clauses: [] });
    expect(parts.needs).toEqual([
      { path: 'invoice.dueDate', title: expect.any(String), how: 'give a day, like "2025-03-10"' },
    ]);
    expect(Object.isFrozen(parts.values)).toBe(true);
    expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
  });
});

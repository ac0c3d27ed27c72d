import { describe, expect, it, test } from 'vitest';
import { clauseAnchors } from '../../src/explain/pages/anchors.ts';
import { folded } from '../../src/explain/pages/folded.ts';
import { plain } from '../../src/explain/pages/markdown.ts';
import { lineOfRule } from '../../src/explain/pages/source-links.ts';
import { stepChart } from '../../src/explain/pages/step-chart.ts';
import { toMarkdown } from '../../src/explain/to-markdown.ts';
import { libraryPolicy } from './library-policy.ts';

const pages = toMarkdown(libraryPolicy);
const returnDay = pages['decisions/return-day.md'] ?? '';
const lateFee = pages['decisions/late-fee.md'] ?? '';

describe('the page of a decision', () => {
  it('begins with the answer by default', () => {
    expect(returnDay).toContain('## The answer by default\n\n- **Ask for it**: ');
    expect(returnDay).toContain('  - so in every other case\n');
  });

  it('shows conditions down and rules across', () => {
    expect(returnDay).toContain(
      '| Condition | Ask for it | Otherwise |\n| --- | --- | --- |\n| The book is still out | Y | – |\n',
    );
    expect(returnDay).toContain('| **Outcome** | **Ask for it** | **Nothing to do** |');
  });

  it('draws what rests on what, and tells it in words', () => {
    expect(lateFee).toMatch(/```mermaid\nflowchart LR\n {2}d0\[\["Return day"\]\]\n/);
    expect(lateFee).toContain('<summary>The diagram in words</summary>\n\n- ');
    expect(lateFee).toContain('  - the decision Return day\n');
  });

  it('shows the same customer under another reading', () => {
    expect(returnDay).toContain(
      '  - The same customer, another answer (example "a book lent on New Year \\| and renewed thrice"):\n',
    );
    expect(returnDay).toContain('    - the day the book is due: 23 January 2025, by default 22 January 2025\n');
  });

  it('has examples to copy, with what none means in them', () => {
    const found = [...returnDay.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json = '']) => JSON.parse(json));
    expect(found).toEqual(libraryPolicy.modelOf('return-day').examples.map(({ facts }) => facts));
  });

  it('names the facts that only the decisions it consults read', () => {
    expect(lateFee).toContain('The decisions that it consults read these too:');
    expect(lateFee).toMatch(/\| \[`loan\.lentOn`\]\(\.\.\/facts\.md#fact-loan-lentOn\) \| .* \| \[Return day\]/);
  });

  it("quotes the reader's own copy above each rule, as it is", () => {
    const ownTexts = new Map([['L1.2', { text: 'You *must* bring it <back>.', isAsItWas: false }]]);
    const own = toMarkdown({ ...libraryPolicy, stamp: libraryPolicy.stamp, ownTexts })['decisions/return-day.md'];
    expect(own).toContain(
      '### Ask for it (`ask-for-it`)\n\n> **L1.2** (not in the words that the rules were made from): You \\*must\\* bring it \\<back\\>.\n\n| Rule |',
    );
    expect(own).toContain('### Otherwise\n\n> **L1.1**: your copy does not hold it.\n');
    expect(returnDay).not.toContain('\n> ');
  });
});

test('every operator and word has a page entry with how it reads', () => {
  expect(pages['operators.md']).toContain(
    '## Plus days (`plusDays`)\n\nIt reads: *b* after *a*, counting from *counting from*.',
  );
  expect(pages['words.md']).toContain('## Percent of (`percentOf`)\n\nIt reads: *a* of *b*.');
});

test('clauses have anchors of their own, also where ids differ in signs alone', () => {
  const anchors = clauseAnchors(['S2.16', 'S2/16', '9.3', 'É1'].map((id) => ({ id, title: '' })));
  expect([...anchors.values()]).toEqual(['s2-16', 's2-16-2', 'clause-9-3', 'é1']);
});

test('what is folded away ends no element, and what a site fills in is no such place', () => {
  expect(folded('</summary> {{x}} & *y*', ['z'])[0]?.split('\n')[1]).toBe(
    '<summary>&lt;/summary&gt; &#123;&#123;x&#125;&#125; &amp; &#42;y&#42;</summary>',
  );
  expect(plain('{{x}}')).toBe('&#123;{x}}');
});

test('a rule is found on its line, not where a term has its name', () => {
  const file = '{\n"terms": { "name": "a" },\n"rules": [\n{ "name": "a" }],\n"otherwise": {}}';
  expect(['a', 'otherwise', 'b'].map((rule) => lineOfRule(file, rule))).toEqual([4, 5, null]);
});

test('a chart says what it shows', () => {
  const steps = [
    { from: '2020-01-01', value: 2 },
    { from: '2021-01-01', value: 0.5 },
  ];
  const svg = stepChart('A <rate>', steps, '2022-01-01', '%');
  expect(svg).toContain('<title id="title">A &lt;rate&gt;</title>');
  expect(svg).toContain('2 steps, the least 0.5%, the most 2%, the latest 0.5% from 1 January 2021 on.');
  expect(svg).toContain('<path d="M48 16H376V187H704"');
  expect(stepChart('Nothing', [], '2022-01-01', '%')).toBe('');
});

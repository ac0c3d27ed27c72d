import { describe, expect, it, test } from 'vitest';
import { toMarkdown } from '../../src/explain/to-markdown.ts';
import { policyOf } from '../../src/policy.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { libraryPolicy } from './library-policy.ts';
import { deadLinks } from './links.ts';

const pages = toMarkdown(libraryPolicy);
const page = (path: string): string => pages[path] ?? '';

test('there is a page for each decision and for each kind of thing', () => {
  expect(Object.keys(pages)).toEqual([
    'README.md',
    'decisions/return-day.md',
    'decisions/late-fee.md',
    'facts.md',
    'readings.md',
    'parameters.md',
    'tables.md',
    'clauses.md',
    'operators.md',
    'words.md',
  ]);
});

test('every link leads somewhere', () => {
  expect(deadLinks(pages)).toEqual([]);
  expect(deadLinks(toMarkdown(policyOf(files, facts)))).toEqual([]);
  expect(deadLinks({ 'a.md': '# A\n\n[b](b.md) [c](#c) [a](a.md#a)\n' })).toEqual(['a.md: b.md', 'a.md: #c']);
});

describe('the index', () => {
  it('shows what the policy is, its words as they are', () => {
    expect(page('README.md')).toContain('# Loans of the \\*Town\\* Library\n');
    expect(page('README.md')).toContain(`| 1.2.0 | 1 January 2024 | \`${libraryPolicy.stamp.digest}\` |`);
  });

  it('groups the decisions by the part of the document that they rest on', () => {
    expect(page('README.md')).toContain(
      '### L1: loans\n\n| Decision | Question | Clauses |\n| --- | --- | --- |\n| [Return day](decisions/return-day.md) | By when',
    );
  });
});

describe('the page of a decision', () => {
  const returnDay = page('decisions/return-day.md');
  const lateFee = page('decisions/late-fee.md');

  it('says each term in English, by what its names mean', () => {
    expect(returnDay).toContain(
      '- **the last day of the loan** (`lastDay`): the time of a loan (21 days) after the day the book was lent, counting from the day counted first',
    );
  });

  it('shows the terms by default, and what each other option makes of them', () => {
    expect(returnDay).toContain('- **the day the book is due** (`dueOn`): the last day of the loan\n');
    const [, readings = ''] = returnDay.split('\n## Readings\n');
    expect(readings).toContain(
      '  - **the day the book is due** (`dueOn`): the last day of the loan, or the next working day by the days the town library is shut\n',
    );
  });

  it('shows the rules and the legal default', () => {
    expect(returnDay).toContain(
      '| Ask for it (`ask-for-it`) | the book is still out; **and** the number of renewals is at least the most renewals (3) | Ask for it (`ask-for-it`) | [L1.2](../clauses.md#l1-2): the library may ask for a book |',
    );
    expect(returnDay).toContain('| Otherwise | no rule holds | Nothing to do (`nothing-to-do`) |');
  });

  it('shows what follows as a sentence', () => {
    expect(returnDay).toContain('the provider may ask for the book, by the day the book is due ([L1.2]');
    expect(lateFee).toContain('the customer must pay late fee: the fee ([L2]');
  });

  it('answers the examples now', () => {
    expect(returnDay).toContain(
      '| The library is shut on the last day | [Closed on last day](../readings.md#closed-on-last-day): moves (`moves`) | Nothing to do (`nothing-to-do`); the day the book is due: 23 January 2025 |',
    );
    expect(lateFee).toContain('| Nothing is known |   | not decided; missing `loan.lentOn`, `loan.returnedOn` |');
  });

  it('shows a dated parameter by its days', () => {
    expect(lateFee).toContain('| The fee for a late book | `fee` | by its day, below | [L2](../clauses.md#l2) |');
    expect(lateFee).toContain('| 1 January 2024 | £1.00 |\n| 1 January 2025 | £1.50 |');
  });

  it('says which facts it asks for in vain, and what it consults', () => {
    expect(lateFee).toContain('never changes the answer: the fee is the same for every book');
    expect(lateFee).toContain('- [Return day](../decisions/return-day.md): By when must the book come back?');
  });
});

test('facts show their type, the fields of lists, and who reads them', () => {
  expect(page('facts.md')).toContain(
    '</a>`loan.returnedOn` | The day the book came back; null: still out | a date, or null |   | [Return day](decisions/return-day.md), [Late fee](decisions/late-fee.md) |',
  );
  expect(page('facts.md')).toContain('</a>`loan.renewals[].on` | The day of the renewal | a date |');
  expect(page('facts.md')).toContain('Where the book stands: `open` \\| \\<stack\\>');
});

test('tables show what they answer for and their latest entries', () => {
  expect(page('tables.md')).toContain('| Answers for | 1 January 2024 to 31 December 2026 |');
  expect(page('tables.md')).toContain('- The latest for `town`: 22 January 2025 and 25 December 2025');
});

test('readings show why, and the noted ones stand below', () => {
  expect(page('readings.md')).toContain('**Why this default**: there is a letter box');
  expect(page('readings.md')).toContain('## Noted, with nothing to choose\n\n- What is quiet is for the librarian.');
});

test('clauses show what encodes them, what is not encoded and what is left to a person', () => {
  expect(page('clauses.md')).toContain(
    '| <a id="l1-1"></a>L1.1 | Three weeks for every book | A book may be kept for three \\*weeks\\*. | fixed amount or period | [Return day](decisions/return-day.md) (parameters `loanTime`, `mostRenewals`; default Nothing to do (`nothing-to-do`)) |',
  );
  expect(page('clauses.md')).toContain('| the librarian: whether to ask |');
  expect(page('clauses.md')).toContain('| judgement: no measure is given | the librarian: what is quiet |');
});

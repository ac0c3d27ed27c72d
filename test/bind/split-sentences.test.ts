import { expect, it } from 'vitest';
import { splitSentences } from '../../src/bind/split-sentences.ts';

it.each<readonly [string, readonly string[]]>([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Some boats, e.g. Dinghies, i.e. Small ones.', ['Some boats, e.g. Dinghies, i.e. Small ones.']],
  ['Ask Mr. Gull or Dr. A. Tern. They know.', ['Ask Mr. Gull or Dr. A. Tern.', 'They know.']],
  ['See No. 3 and para. 4. Then go.', ['See No. 3 and para. 4.', 'Then go.']],
  ['It costs £10.50, or 2.5%. £3 more at night.', ['It costs £10.50, or 2.5%.', '£3 more at night.']],
  ['Under clause 9.3.2 below. Not now.', ['Under clause 9.3.2 below.', 'Not now.']],
  [
    'See https://a.example/b.html. Or www.a.example. Go.',
    ['See https://a.example/b.html.', 'Or www.a.example.', 'Go.'],
  ],
  ['Write to a.b@c.example. We answer.', ['Write to a.b@c.example.', 'We answer.']],
  ['Write to A.Tern@c.Example now.', ['Write to A.Tern@c.Example now.']],
  [
    'They say “no.” We say "yes." (We mean it.) So there.',
    ['They say “no.”', 'We say "yes."', '(We mean it.)', 'So there.'],
  ],
  ['A space is missing.It should be there.', ['A space is missing.', 'It should be there.']],
  ['Within 30 days.If not, it lapses.', ['Within 30 days.', 'If not, it lapses.']],
  ['Under an Act of 1998. 30 days are given.', ['Under an Act of 1998.', '30 days are given.']],
  ['Paid first; then used: so it goes, etc. and on', ['Paid first; then used: so it goes, etc. and on']],
  ['', []],
])('%j', (paragraph, sentences) => {
  expect(splitSentences(paragraph.replace(/[“”]/g, '"'))).toEqual(sentences.map((s) => s.replace(/[“”]/g, '"')));
});

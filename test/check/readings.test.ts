import { expect, it } from 'vitest';
import { checkReadings } from '../../src/check/readings.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import type { Reading } from '../../src/language/model/dictionary.ts';
import { hireFiles } from './hire.ts';

const readings = new Map((hireFiles.readings as readonly Reading[]).map((reading) => [reading.id, reading]));

it('a reading is read by its default unless an option is chosen', () => {
  const optionOf = (chosen: unknown) => {
    const checked = checkReadings(chosen, readings);
    if ('issues' in checked) throw new Error('refused');
    return [checked.option('days-counted'), checked.option('nothing')];
  };
  expect(optionOf(undefined)).toEqual(['from-next', '']);
  expect(optionOf({})).toEqual(['from-next', '']);
  expect(optionOf({ 'days-counted': 'from-first' })).toEqual(['from-first', '']);
});

const options = 'the options are `from-next`, `from-first`';
it.each<[unknown, ...string[]]>([
  [null, '/readings: expected an object of readings, found null'],
  ['from-first', '/readings: expected an object of readings, found the text "from-first"'],
  [
    { 'day-counted': 'from-first', 'days-counted': 'from-last' },
    '/readings/day-counted: unknown reading `day-counted`, did you mean `days-counted`?',
    `/readings/days-counted: unknown option \`from-last\`, ${options}`,
  ],
  [{ 'days-counted': ['from-first'] }, `/readings/days-counted: unknown option \`a list\`, ${options}`],
  [{ 'days-counted': undefined }, `/readings/days-counted: unknown option \`\`undefined\`\`, ${options}`],
])('readings of %j are refused', (chosen, ...lines) => {
  const checked = checkReadings(chosen, readings);
  expect('issues' in checked && checked.issues.map(issueInWords)).toEqual(lines);
});

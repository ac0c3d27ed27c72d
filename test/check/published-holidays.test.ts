import { describe, expect, it } from 'vitest';
import { parseForm } from '../../src/check/form.ts';
import { holidayFeed, publishedHolidays } from '../../src/check/published-holidays.ts';
import { issueInWords } from '../../src/language/answer/message.ts';

const event = (date: string) => ({ title: 'Fair', date, notes: '', bunting: true });
const feed = {
  town: { division: 'town', events: [event('2025-05-01'), event('2025-12-24')] },
  harbour: { division: 'harbour', events: [] },
};

function told(content: unknown, divisions: readonly string[] = ['town', 'harbour']) {
  const read = publishedHolidays(typeof content === 'string' ? content : JSON.stringify(content), divisions);
  return 'issues' in read ? read.issues.map(issueInWords) : [...read.days];
}

describe('holidays as they are published', () => {
  it('are days by their divisions, whatever else is said of them', () => {
    const days = [
      ['town', ['2025-05-01', '2025-12-24']],
      ['harbour', []],
    ];
    expect(told(feed)).toEqual(days);
    const more = { ...feed.town, more: 1, events: feed.town.events.map((one) => ({ ...one, more: 1 })) };
    expect(told({ ...feed, town: more })).toEqual(days);
  });

  it.each<[string, unknown, ...string[]]>([
    ['no JSON', '{', '(top): expected the feed of bank holidays of gov.uk as JSON, found what is no JSON'],
    ['a list', [], '(top): expected an object, found an empty list'],
    [
      'without a division, and with others',
      { town: feed.town, harbor: { division: 'harbor', events: [] }, q: { division: 'q', events: [] } },
      '/harbour: `harbour` is missing, give its division and events',
      '/harbor: unknown key `harbor`, did you mean `harbour`?',
      '/q: unknown key `q`',
    ],
    [
      'of a division under another name',
      { ...feed, harbour: { division: 'town', events: [] } },
      '/harbour/division: expected `harbour`, found town',
    ],
    [
      'out of order, or twice',
      { ...feed, town: { division: 'town', events: ['2025-05-01', '2025-05-01', '2025-04-30'].map(event) } },
      '/town/events/1/date: expected days in their order, each once, found 2025-05-01',
      '/town/events/2/date: expected days in their order, each once, found 2025-04-30',
    ],
  ])('are refused that are %s', (_, content, ...lines) => {
    expect(told(content)).toEqual(lines);
  });

  it('are of the form of the feed', () => {
    const town = { division: 1, events: [{ ...event('1 May'), title: 1, notes: 1, bunting: 'yes' }] };
    const lines = [
      '/town/division: expected text, found the number 1',
      '/town/events/0/title: expected text, found the number 1',
      '/town/events/0/date: expected a day, like "2025-03-10", found "1 May"',
      '/town/events/0/notes: expected text, found the number 1',
      '/town/events/0/bunting: expected true or false, found the text "yes"',
    ];
    expect(told({ ...feed, town })).toEqual(lines);
    const parsed = parseForm(holidayFeed(), { ...feed, town });
    expect('issues' in parsed && parsed.issues.map(issueInWords)).toEqual(lines);
    const more = { town: { ...feed.town, more: 1, events: [{ ...event('2025-05-01'), more: 1 }] } };
    expect(parseForm(holidayFeed(), more)).toEqual({ data: more });
  });
});

import * as z from 'zod';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { date } from '../language/facts/fact.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { parseForm } from './form.ts';

/** The feed of gov.uk, by division. */
export function holidayFeed() {
  const text = z.string();
  const event = z.looseObject({ title: text, date: date(), notes: text, bunting: z.boolean() });
  return z.record(text, z.looseObject({ division: text, events: z.array(event) }));
}

const form = lazily(holidayFeed);

/** The days of each division of a file as gov.uk publishes it, or what is wrong with it; it is to have these divisions. */
export function publishedHolidays(
  text: string,
  divisions: Iterable<string>,
): { readonly days: ReadonlyMap<string, readonly string[]> } | { readonly issues: readonly Issue[] } {
  const parsed = parsedJson(text);
  if ('issues' in parsed) return parsed;
  const checked = parseForm(form(), parsed.data);
  if ('issues' in checked) return checked;
  const known = [...divisions];
  const given = new Map(Object.entries(checked.data));
  const issues: Issue[] = [
    ...known
      .filter((name) => !given.has(name))
      .map((name): Issue => ({ code: 'missing', at: pointer([name]), name, expected: 'its division and events' })),
    ...[...given.keys()]
      .filter((name) => !known.includes(name))
      .map((name): Issue => ({ code: 'unknown-key', at: pointer([name]), name, ...nearest(name, known) })),
    ...[...given].flatMap(([name, { division, events }]) => [
      ...(division === name ? [] : [malformed([name, 'division'], `\`${name}\``, division)]),
      ...events.slice(1).flatMap(({ date: day }, index) => {
        const before = events[index]?.date ?? '';
        return day > before
          ? []
          : [malformed([name, 'events', index + 1, 'date'], 'days in their order, each once', day)];
      }),
    ]),
  ];
  if (issues.length > 0) return { issues };
  return { days: new Map([...given].map(([name, { events }]) => [name, events.map((event) => event.date)])) };
}

function parsedJson(text: string): { readonly data: unknown } | { readonly issues: readonly Issue[] } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { issues: [malformed([], 'the feed of bank holidays of gov.uk as JSON', 'what is no JSON')] };
  }
}

const malformed = (path: readonly PropertyKey[], expected: string, found: string): Issue => ({
  code: 'malformed',
  at: pointer(path),
  expected,
  found,
});

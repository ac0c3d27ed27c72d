import { effectInWords } from '../explain/effect-in-words.ts';
import type { Assessment } from '../index.ts';
import { printable } from '../language/answer/printable.ts';
import type { InWords } from '../language/model/in-words.ts';

/**
 * The coming days of an assessment as an iCalendar file: an all-day event for each effect whose day has not passed on `asOf`.
 * Its stamps are that day, so that the same account gives the same file.
 */
export async function calendarOf(
  { asOf, effects }: Pick<Assessment, 'effects'> & { readonly asOf: string },
  inWords: InWords,
): Promise<string> {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Invictanet//contract-rules//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  for (const effect of effects) {
    if (typeof effect.by !== 'string' || effect.by < asOf) continue;
    const event = new ICAL.Component('vevent');
    const day = ICAL.Time.fromDateString(effect.by);
    const next = day.clone();
    next.adjust(1, 0, 0, 0);
    const { decision, party, action, by, clause } = effect;
    const matter = effect.matter === null ? null : printable(effect.matter);
    const uid = [...(matter === null ? [] : [matter]), decision, party, action, by].join('-');
    event.updatePropertyWithValue('uid', `${uid}@contract-rules`);
    event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
    event.updatePropertyWithValue('dtstart', day);
    event.updatePropertyWithValue('dtend', next);
    event.updatePropertyWithValue('summary', effectInWords(effect, inWords));
    const of = matter === null ? '' : ` of ${matter}`;
    event.updatePropertyWithValue('description', `from ${decision}${of}, clause ${clause}`);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

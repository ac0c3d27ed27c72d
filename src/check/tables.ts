import * as z from 'zod';
import { date, percent } from '../language/facts/fact.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { parseForm } from './form.ts';
import type { MoreHolidays, NewerRates, ParseNewer, TableFile } from './newer-tables.ts';

/** The forms of tables: as files hold them, and as calls give them. */
export function tableForms() {
  const words = z.string().min(1);
  const about = {
    table: words,
    means: words,
    source: words,
    licence: words,
    clause: words.optional(),
    answersFrom: date(),
    answersTo: date(),
    answersToIs: z.enum(['observedTo', 'publishedTo']),
    standIn: words,
  };
  const entries = z.array(z.strictObject({ from: date(), value: percent() })).min(1);
  const calendars = z.record(z.string(), z.array(date()));
  return {
    file: z.discriminatedUnion('type', [
      z.strictObject({ ...about, type: z.literal('timeline-percent'), entries }),
      z.strictObject({ ...about, type: z.literal('calendars'), calendars }),
    ]) satisfies z.ZodType<TableFile>,
    newerRates: z.strictObject({ entries, answersTo: date() }) satisfies z.ZodType<NewerRates>,
    moreHolidays: z.strictObject({
      calendars: calendars.optional(),
      without: calendars.optional(),
      answersTo: date().optional(),
    }) satisfies z.ZodType<MoreHolidays>,
  };
}

const forms = lazily(tableForms);

/** A table as its file holds it. */
export const tableFile = () => forms().file;

/** What a call gives in place of tables. */
export const parseNewer: ParseNewer = {
  rates: (content) => parseForm(forms().newerRates, content),
  holidays: (content) => parseForm(forms().moreHolidays, content),
};

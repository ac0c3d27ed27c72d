import { closeSync, openSync, writeSync } from 'node:fs';

/** Rows come again after so many. */
export const PERIOD = 2520;

const day = (index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);

/** Facts of an invoice and its dispute, in all forms and in time or not. */
export function rowAt(index) {
  const at = index % PERIOD;
  const invoice = { date: day(at % 280), amount: `${10 + (at % 90)}.${String(at % 100).padStart(2, '0')}` };
  const form = ['letter', 'email', 'telephone', 'fax'][at % 4];
  const dispute = at % 5 === 0 ? null : { form, sentOn: day((at % 280) + (at % 45)), amount: `${1 + (at % 9)}.50` };
  return `${JSON.stringify({ asOf: day((at % 280) + 46 + (at % 3)), invoice, dispute })}\n`;
}

/** Writes a file of so many rows; every `bad`-th is at fault where that is told. */
export function writeRows(path, count, bad = Number.POSITIVE_INFINITY) {
  const rows = Array.from({ length: PERIOD }, (_, index) => rowAt(index));
  const file = openSync(path, 'w');
  for (let from = 0; from < count; from += PERIOD) {
    const some = rows.slice(0, Math.min(PERIOD, count - from));
    writeSync(
      file,
      some.map((row, index) => ((from + index) % bad === bad - 1 ? '{ "invoise": {} }\n' : row)).join(''),
    );
  }
  closeSync(file);
}

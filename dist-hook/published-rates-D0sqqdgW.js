import { parse } from 'csv-parse/sync';
import { i as isDate, k as decimal, R as compare, V as daysBetween, a3 as minus } from './evaluation-3mlOUAof.js';

const forms = /* @__PURE__ */ new Map([
  ["DATE,IUDBEDR", "daily"],
  ["Date Changed,Rate", "changes"]
]);
const highest = decimal("25");
const largestStep = decimal("3");
const longestGap = 7;
function publishedRates(text) {
  const records = recordsOf(text);
  if (records === null) return { issues: [malformed("", "a CSV file of the Bank of England", "what is no CSV")] };
  const header = records[0]?.record.map((cell) => cell.trim()).join(",") ?? "";
  const form = forms.get(header);
  if (form === void 0) {
    const expected = `the header ${[...forms.keys()].map((one) => `\`${one}\``).join(" or ")}`;
    return { issues: [malformed(" line 1", expected, header === "" ? "nothing" : header.slice(0, 60))] };
  }
  const issues = [];
  const rows = records.slice(1).flatMap(({ record, info: { lines: line } }) => {
    const [day, rate] = [dayOf(record[0] ?? ""), rateOf(record[1] ?? "")];
    if (record.length !== 2 || day === null)
      issues.push(malformed(` line ${line}`, "a day, like 18 Dec 2025", record[0] ?? ""));
    else if (rate === null) issues.push(malformed(` line ${line}`, "a rate from 0 to 25 per cent", record[1] ?? ""));
    else return [{ day, rate, line }];
    return [];
  });
  if (issues.length === 0 && rows.length === 0) issues.push(malformed("", "rates", "none"));
  if (issues.length > 0) return { issues };
  const isNewestFirst = rows.length > 1 && rows[0].day > rows[1].day;
  const inOrder = isNewestFirst ? rows.toReversed() : rows;
  const unlikely = betweenRows(inOrder, form);
  return unlikely.length > 0 ? { issues: unlikely } : { form, rows: inOrder };
}
function betweenRows(rows, form) {
  return rows.slice(1).flatMap(({ day, rate, line }, index) => {
    const before = rows[index];
    const at = ` line ${line}`;
    if (day <= before.day) return [malformed(at, "days in one order, each once", `${day} beside ${before.day}`)];
    if (form === "daily" && daysBetween(before.day, day) > longestGap)
      return [malformed(at, `a day at most ${longestGap} days after the one before`, `${day} after ${before.day}`)];
    const step = compare(rate, before.rate) < 0 ? minus(before.rate, rate) : minus(rate, before.rate);
    return compare(step, largestStep) > 0 ? [malformed(at, "a step of at most 3 percentage points", `one from ${before.day} to ${day} that is larger`)] : [];
  });
}
function recordsOf(text) {
  try {
    const options = { bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true };
    return parse(text, options);
  } catch {
    return null;
  }
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dayOf(text) {
  const [, day = "", name = "", year = ""] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  const century = year.length === 4 ? "" : Number(year) >= 75 ? "19" : "20";
  const month = String(months.indexOf(name) + 1).padStart(2, "0");
  const date = `${century}${year}-${month}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : null;
}
function rateOf(text) {
  if (!/^\d{1,2}(\.\d{1,4})?$/.test(text.trim())) return null;
  const rate = decimal(text.trim());
  return compare(rate, highest) > 0 ? null : rate;
}
const malformed = (at, expected, found) => ({ code: "malformed", at, expected, found });

export { publishedRates };
//# sourceMappingURL=published-rates-D0sqqdgW.js.map

import { dirname, basename } from 'node:path';
import { v as isRecord } from './base-DNx-fUJc.js';
import { a as answered } from './running-properties-UuVEqZUk.js';
import { o as onOneLine } from './updated-DpiE0k2o.js';
import { u as unreadable, d as decoded } from './read-json-B-6bj4wI.js';
import { p as parseJson } from './parse-json-CYdDjLwt.js';
import { ak as factsInWords, aj as decisionInWords } from './core-5K8lLRKF.js';
import { p as printable, a as issueInWords } from './errors-m8cP1QOQ.js';

const TO_BE_RECKONED = "to-be-reckoned";
async function saveCases(path, tried, says, io) {
  const before = await casesIn(path, io);
  const taken = new Set(before.map((one) => isRecord(one) ? one.id : void 0));
  const cases = tried.flatMap(
    ({ result }) => (result.story?.customers ?? []).map((customer, index) => {
      let id = result.story?.customers.length === 1 ? result.id : `${result.id}-${index + 1}`;
      while (taken.has(id)) id += "+";
      taken.add(id);
      const { decision, clauses, name } = result;
      const { facts, readings } = customer;
      return {
        id,
        decision,
        clauses,
        facts,
        ...Object.keys(readings).length > 0 && { readings },
        expect: says === null ? { outcome: TO_BE_RECKONED } : expected(decision, customer, says),
        why: name
      };
    })
  );
  if (cases.length === 0) return 0;
  const text = `[
${[...before, ...cases].map((one) => `  ${onOneLine(one)}`).join(",\n")}
]
`;
  io.writeFiles(dirname(path), { [basename(path)]: text });
  return cases.length;
}
function expected(decision, customer, says) {
  if (!says.decisions.includes(decision)) return { outcome: TO_BE_RECKONED };
  const { answer, issues } = answered(decision, customer, says);
  if (answer === null) return { issues: issues.map(({ code }) => code) };
  const known = Object.entries(answer.values).filter(([, value]) => value !== null);
  return { outcome: answer.outcome, ...known.length > 0 && { values: Object.fromEntries(known) } };
}
async function casesIn(path, io) {
  const bytes = await io.readFile(path, 5e7).catch((error) => {
    if (error.code === "ENOENT") return null;
    throw unreadable(path, "a file of cases that can be written", error.message);
  });
  if (bytes === null) return [];
  const text = decoded(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (parsed !== null && "content" in parsed && Array.isArray(parsed.content)) return parsed.content;
  throw unreadable(path, "a list of cases as JSON, to which some are added", "something else");
}

const customersInWords = (customers, policy) => {
  const [first] = customers;
  return customers.map((customer) => ({
    who: customer.note === null ? customers.length > 1 ? "a customer" : "the customer" : `the same ${customer.note}`,
    facts: [
      // Of another only what is other is told, which the note does.
      ...customer === first ? factsInWords(customer.facts, policy.dictionary) : [],
      ...Object.entries(customer.readings).map(([id, option]) => `by the reading ${id}=${option}`)
    ].map(printable),
    answer: answerInWords(customer, policy)
  }));
};
function answerInWords({ answer, issues }, policy) {
  if (answer === null) return issues.map((issue) => `refused: ${issueInWords(issue)}`).join("\n");
  return decisionInWords(answer, policy.modelOf(answer.decision), policy.dictionary);
}
const saidInWords = ({ tried, said, verdict, share }) => {
  const of = `Of ${tried} customer${tried === 1 ? "" : "s"} it says something of ${said}`;
  return verdict === "says-too-little" ? `${of}, less than a share of ${share}` : of;
};

export { saidInWords as a, customersInWords as c, saveCases as s };
//# sourceMappingURL=story-in-words-Dp5T6rPJ.js.map

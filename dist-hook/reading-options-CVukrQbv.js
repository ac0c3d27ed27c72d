import { v as isRecord, x as kindOf } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { c as collected } from './option-values-DoeennB8.js';
import { r as readJson, n as nameOf } from './read-json-B-6bj4wI.js';

const withChosenReadings = (command) => command.option("--reading <id=option>", "read an ambiguous clause in another way; may be repeated", collected).option("--readings <file>", "a JSON file of an organisation's own choices: { id: option }");
const withReadings = (command) => withChosenReadings(command).option(
  "--tables <file>",
  "a JSON file of newer tables than those built in; `-` for standard input"
);
async function optionsOf(flags, factsPath, io) {
  refuseTwice({ facts: factsPath, readings: flags.readings, tables: flags.tables });
  const readings = {
    ...await chosenIn(flags.readings, io),
    ...readingsOf(flags.reading ?? [])
  };
  if (flags.tables === void 0) return { readings };
  return { readings, tables: await readJson(flags.tables, io) };
}
function refuseTwice(paths) {
  const asked = Object.keys(paths).filter((what) => paths[what] === "-");
  if (asked.length < 2) return;
  const found = asked.length === 2 ? "both asked of it" : "all asked of it";
  throw new PolicyError([{ code: "malformed", at: "", file: "standard input", expected: asked.join(" or "), found }]);
}
async function chosenIn(path, io) {
  if (path === void 0) return {};
  const chosen = await readJson(path, io);
  if (isRecord(chosen)) return chosen;
  const expected = "an object of options by reading";
  throw new PolicyError([{ code: "malformed", at: "", file: nameOf(path), expected, found: kindOf(chosen) }]);
}
function readingsOf(given) {
  const readings = /* @__PURE__ */ new Map();
  for (const text of given) {
    const [id, option, ...more] = text.split("=");
    if (id === "" || option === void 0 || option === "" || more.length > 0) throw misread("`id=option`", text);
    if (readings.has(id)) throw misread(`\`${id}\` once`, `${id}=${readings.get(id)} and ${text}`);
    readings.set(id, option);
  }
  return Object.fromEntries(readings);
}
const misread = (expected, found) => new PolicyError([{ code: "malformed", at: "", file: "--reading", expected, found }]);

export { withChosenReadings as a, optionsOf as o, withReadings as w };
//# sourceMappingURL=reading-options-CVukrQbv.js.map

import { join, basename, dirname } from 'node:path';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { c as checkCases } from './running-cases-BnYyHK41.js';
import { r as readJson, u as unreadable, a as notRead } from './read-json-B-6bj4wI.js';

async function readCaseFiles(path, dates, policy, io) {
  const { folder, names } = await namesOf(path, io);
  const issues = [];
  const files = [];
  for (const name of names) {
    const file = folder === "" ? name : join(folder, name);
    try {
      const csv = isCsv(name) ? await (await import('./read-csv-DOMYLRMa.js')).readCsv(file, dates, policy, io) : null;
      const checked = checkCases(csv === null ? await readJson(file, io) : csv.content);
      if ("cases" in checked) files.push({ path: file, name, cases: checked.cases, csv });
      else
        issues.push(
          ...checked.issues.map((issue) => ({ ...issue, file, ...csv !== null && placeInCsv(issue, csv) }))
        );
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new PolicyError(issues);
  if (files.every(({ cases }) => cases.length === 0)) throw unreadable(path, "cases", "none");
  return { folder, files };
}
const isCsv = (name) => /\.csv$/i.test(name);
async function namesOf(path, io) {
  const under = await io.filesUnder(path).catch((error) => {
    if (error.code === "ENOTDIR") return null;
    throw notRead(path, error, "a file or a folder");
  });
  if (under === null) return { folder: dirname(path), names: [basename(path)] };
  const names = under.filter((name) => /\.(json|csv)$/i.test(name)).sort();
  if (names.length === 0) throw unreadable(path, "case files that end in .json or .csv", "none");
  return { folder: path, names };
}
function placeInCsv(issue, { lines }) {
  const [, index = "", rest = ""] = /^\/(\d+)(.*)$/.exec(issue.at) ?? [];
  const line = lines[Number(index)];
  return line === void 0 ? {} : { at: ` line ${line}${rest}` };
}

export { readCaseFiles as r };
//# sourceMappingURL=case-files-Z6PERmH9.js.map

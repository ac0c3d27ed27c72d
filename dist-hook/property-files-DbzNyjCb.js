import { p as propertyFiles } from './index-Beak5t9i.js';
import { p as propertiesIn, c as checkProperties } from './checking-properties-SBDa4zl2.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { i as issuesOf } from './rules-of-folder-BguJs3zF.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

async function propertiesAsked(files, wanted, policy, io) {
  const issues = [];
  const all = [];
  for (const [file, content] of files.length === 0 ? ownFiles() : await read(files, issues, io)) {
    const list = propertiesIn(content);
    const checked = "issues" in list ? list : checkProperties(policy, list.list, "/properties");
    if ("issues" in checked)
      issues.push(...checked.issues.map((issue) => file === null ? issue : { file, ...issue }));
    else all.push(...checked.properties.map((property) => ({ file, property })));
  }
  const { decision, only } = wanted;
  if (decision !== void 0 && !policy.decisions.includes(decision)) policy.modelOf(decision);
  const ids = all.map(({ property }) => property.file.id);
  for (const id of only ?? [])
    if (issues.length === 0 && !ids.includes(id))
      issues.push({ code: "malformed", at: "", file: "--only", expected: "the id of a property", found: `"${id}"` });
  if (issues.length > 0) throw new PolicyError(issues);
  const chosen = all.filter(
    ({ property: { file } }) => (decision === void 0 || file.decision === decision) && (only === void 0 || only.includes(file.id))
  );
  if (chosen.length === 0)
    throw new PolicyError([
      { code: "malformed", at: "", file: "verify", expected: "properties of what is asked for", found: "none" }
    ]);
  return chosen;
}
const ownFiles = () => Object.values(propertyFiles).map((content) => [null, content]);
async function read(files, issues, io) {
  const contents = [];
  for (const file of files) {
    try {
      contents.push([file, await readJson(file, io)]);
    } catch (error) {
      issues.push(...issuesOf(error));
    }
  }
  return contents;
}

export { propertiesAsked };
//# sourceMappingURL=property-files-DbzNyjCb.js.map

import { join } from 'node:path';
import { a as files } from './contract-CWYZnt_-.js';
import { v as isRecord } from './base-DNx-fUJc.js';
import { j as jsonFilesOf, r as readJson } from './read-json-B-6bj4wI.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

async function rulesOfFolder(folder, io, but = []) {
  const rules = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  for (const name of await jsonFilesOf(folder, io)) {
    if (but.includes(name)) continue;
    const decision = name.slice(0, -".json".length);
    try {
      rules.set(decision, await readJson(join(folder, name), io));
    } catch (error) {
      unread.set(decision, issuesOf(error));
    }
  }
  return { rules, unread };
}
async function rulesRead(folder, io) {
  const { rules, unread } = await rulesOfFolder(folder, io);
  if (unread.size > 0) throw new PolicyError([...unread.values()].flat());
  return rules;
}
function issuesOf(error) {
  if (error instanceof PolicyError) return error.issues;
  throw error;
}
function besideContract(rules) {
  const own = [...rules].filter(([, file]) => isRecord(file) && "examples" in file).map(([decision]) => decision);
  const examples = Object.entries(files.examples ?? {}).filter(([decision]) => !own.includes(decision));
  return {
    ...files,
    rules: { ...files.rules, ...Object.fromEntries(rules) },
    examples: Object.fromEntries(examples)
  };
}

export { rulesOfFolder as a, besideContract as b, issuesOf as i, rulesRead as r };
//# sourceMappingURL=rules-of-folder-BguJs3zF.js.map

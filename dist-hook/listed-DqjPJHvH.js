import { ab as parseDocument } from './core-5K8lLRKF.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { a as array, s as strictObject, b as string, _ as _enum } from './zod-CU-wbHkb.js';

const form = () => array(strictObject({ id: string().min(1), is: _enum(["equivalent", "gap"]), why: string().min(1) }));
async function readListed(file, all, io) {
  if (file === void 0) return [];
  const parsed = parseDocument(form(), await readJson(file, io));
  if ("issues" in parsed) throw new PolicyError(parsed.issues.map((issue) => ({ ...issue, file })));
  const ids = new Set(all.map(({ id }) => id));
  const issues = parsed.data.flatMap(
    ({ id }, index) => ids.has(id) ? [] : [{ code: "malformed", at: `/${index}/id`, file, expected: "the id of a mutant", found: `"${id}"` }]
  );
  if (issues.length > 0) throw new PolicyError(issues);
  return parsed.data;
}
function faultOf({ listed, told }) {
  if (listed === null) return "survives and is not listed";
  return listed.is === "equivalent" && told !== null ? "is listed as equivalent, but facts tell it apart" : null;
}

export { faultOf, readListed };
//# sourceMappingURL=listed-DqjPJHvH.js.map

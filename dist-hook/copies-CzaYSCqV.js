import { a2 as mostOfCopies } from './core-5K8lLRKF.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { b as readText, n as nameOf } from './read-json-B-6bj4wI.js';

async function copiesAt(paths, io) {
  if (paths.filter((path) => path === "-").length > 1)
    throw refused("standard input", "one copy", "several asked of it");
  return Promise.all(paths.map((path) => copyOf(path, io)));
}
async function copyOf(path, io) {
  const text = await readText(path, io, "text");
  if (/[\0\ufffd]/.test(text)) throw refused(nameOf(path), "text in UTF-8", "other bytes");
  const most = mostOfCopies.characters;
  if (text.length > most) throw refused(nameOf(path), `at most ${most} characters`, `${text.length}`);
  return { name: nameOf(path), text };
}
const refused = (file, expected, found) => new PolicyError([{ code: "malformed", at: "", file, expected, found }]);

export { copiesAt as c };
//# sourceMappingURL=copies-CzaYSCqV.js.map

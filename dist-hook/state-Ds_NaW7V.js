import { readFile, writeFile, appendFile } from 'node:fs/promises';
import { a as notRead } from './read-json-B-6bj4wI.js';
import { u as unwritable } from './command-D6GrA4pm.js';

const noState = { known: /* @__PURE__ */ new Map(), keep: async () => {
} };
async function openState(file, key) {
  const text = await readFile(file, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw notRead(file, error);
  });
  const [first, ...lines] = text.split("\n");
  const head = JSON.stringify({ key });
  const known = new Map(first === head ? lines.flatMap(whole) : []);
  const kept = [...known].map((entry) => `${JSON.stringify(entry)}
`);
  const written = writing(file);
  await written(() => writeFile(file, `${head}
${kept.join("")}`));
  return { known, keep: (name, answer) => written(() => appendFile(file, `${JSON.stringify([name, answer])}
`)) };
}
function whole(line) {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
function writing(file) {
  let last = Promise.resolve();
  return (write) => {
    last = last.then(write).catch((error) => {
      throw unwritable(file, error);
    });
    return last;
  };
}

export { noState, openState };
//# sourceMappingURL=state-Ds_NaW7V.js.map

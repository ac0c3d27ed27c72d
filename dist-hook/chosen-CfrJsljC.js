import { d as drawn } from './drawn-CaLVCGl3.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

function chosen(all, names, sample, seed) {
  const known = new Set(all.flatMap(({ kind, file, mutator }) => [kind, file, mutator]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const expected = "a kind, a rule file or a mutator";
    throw new PolicyError(
      unknown.map((name) => ({ code: "malformed", at: "", file: "--only", expected, found: `"${name}"` }))
    );
  }
  const some = names.length === 0 ? all : all.filter((mutant) => names.some((name) => [mutant.kind, mutant.file, mutant.mutator].includes(name)));
  return sample === null ? some : drawn(some, sample, seed);
}

export { chosen };
//# sourceMappingURL=chosen-CfrJsljC.js.map

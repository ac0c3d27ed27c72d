import { u as unreadable } from './read-json-B-6bj4wI.js';

async function withSolver(work) {
  return work().catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    const needed = error.message.includes("fast-check") ? "`fast-check` to be installed, which judges customers by properties" : "`z3-solver` to be installed, which proves";
    throw unreadable("prove", needed, "no such package");
  });
}

export { withSolver as w };
//# sourceMappingURL=with-solver-sIb6_siE.js.map

import { u as unreadable } from './read-json-B-6bj4wI.js';

async function withFastCheck(command, load) {
  return load().catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw unreadable(command, "`fast-check` to be installed, which draws customers", "no such package");
  });
}

export { withFastCheck as w };
//# sourceMappingURL=with-fast-check-CppA6LEC.js.map

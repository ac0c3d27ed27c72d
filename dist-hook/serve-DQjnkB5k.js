import { askedOf } from './policy-option-Djr5N9ug.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

function serve(program, io, done) {
  program.command("serve").description("answer over HTTP until it is told to end (SIGTERM, SIGINT): /docs says what can be asked").option("--port <number>", "where it listens; 0 for any that is free", "8080").option("--host <address>", "the address on which it listens", "127.0.0.1").addOption(policyOption()).addHelpText(
    "after",
    "\nExample:\n  $ contract-rules serve --port 8080\n\nIt prints a line of JSON for each request. It needs the packages `hono` and `@hono/node-server`."
  ).action(async ({ port, host, policy }) => {
    const number = /^\d{1,5}$/.test(port) ? Number(port) : 65536;
    if (number > 65535) throw malformed("--port", "a number from 0 to 65535", `"${port}"`);
    const asked = policy === void 0 ? void 0 : (await askedOf(policy, io)).policy;
    const { listen, app } = await peers();
    const handler = app({
      policy: asked,
      now: () => performance.now(),
      log: (entry) => void io.out(`${JSON.stringify(entry)}
`)
    });
    await ended(listen, handler, number, host, io);
    done(0);
  });
}
const malformed = (file, expected, found) => new PolicyError([{ code: "malformed", at: "", file, expected, found }]);
async function peers() {
  const [{ serve: listen }, { appOf: app }] = await Promise.all([
    import('@hono/node-server'),
    import('./http.js')
  ]).catch((error) => {
    const found = error.code === "ERR_MODULE_NOT_FOUND" ? "no such package" : String(error.message);
    throw malformed("serve", "`hono` and `@hono/node-server` to be installed", found);
  });
  return { listen, app };
}
function ended(listen, handler, port, hostname, io) {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: handler.fetch, port, hostname }, ({ port: given }) => {
      void io.out(`${JSON.stringify({ listening: `http://${hostname}:${given}` })}
`);
    });
    server.on("error", (error) => {
      reject(malformed("--port", "a place to listen", error.code ?? error.message));
    });
    const end = () => server.close(() => resolve());
    process.once("SIGTERM", end);
    process.once("SIGINT", end);
  });
}

export { serve };
//# sourceMappingURL=serve-DQjnkB5k.js.map

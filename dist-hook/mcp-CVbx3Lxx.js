import { askedOf } from './policy-option-Djr5N9ug.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

function mcp(program, io, done) {
  program.command("mcp").description("answer an assistant by the Model Context Protocol, on standard input and output").addOption(policyOption()).addHelpText(
    "after",
    '\nExample of a configuration:\n  { "mcpServers": { "contract": { "command": "npx", "args": ["contract-rules", "mcp"] } } }\n\nIt needs the package `@modelcontextprotocol/sdk`.'
  ).action(async ({ policy }) => {
    const asked = await askedOf(policy, io);
    const [{ mcpServerOf }, { StdioServerTransport }] = await Promise.all([
      import('./server-YCaZuA1Y.js'),
      import('@modelcontextprotocol/sdk/server/stdio.js')
    ]).catch((error) => {
      const found = error.code === "ERR_MODULE_NOT_FOUND" ? "no such package" : String(error.message);
      const expected = "`@modelcontextprotocol/sdk` to be installed";
      throw new PolicyError([{ code: "malformed", at: "", file: "mcp", expected, found }]);
    });
    const server = mcpServerOf(asked);
    const transport = new StdioServerTransport();
    const closed = new Promise((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once("end", () => void server.close());
    });
    await server.connect(transport);
    await closed;
    done(0);
  });
}

export { mcp };
//# sourceMappingURL=mcp-CVbx3Lxx.js.map

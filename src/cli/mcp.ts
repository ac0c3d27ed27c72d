import type { Command } from 'commander';
import { PolicyError } from '../index.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyOption } from './policy-option.ts';

export function mcp(program: Command, io: Io, done: Done): void {
  program
    .command('mcp')
    .description('answer an assistant by the Model Context Protocol, on standard input and output')
    .addOption(policyOption())
    .addHelpText(
      'after',
      '\nExample of a configuration:\n  { "mcpServers": { "contract": { "command": "npx", "args": ["contract-rules", "mcp"] } } }\n\nIt needs the package `@modelcontextprotocol/sdk`.',
    )
    .action(async ({ policy }: { policy?: string }) => {
      const asked = await askedOf(policy, io);
      const [{ mcpServerOf }, { StdioServerTransport }] = await Promise.all([
        import('../mcp/server.ts'),
        import('@modelcontextprotocol/sdk/server/stdio.js'),
      ]).catch((error) => {
        const found = error.code === 'ERR_MODULE_NOT_FOUND' ? 'no such package' : String(error.message);
        const expected = '`@modelcontextprotocol/sdk` to be installed';
        throw new PolicyError([{ code: 'malformed', at: '', file: 'mcp', expected, found }]);
      });
      const server = mcpServerOf(asked);
      const transport = new StdioServerTransport();
      const closed = new Promise<void>((resolve) => {
        server.server.onclose = resolve;
        process.stdin.once('end', () => void server.close());
      });
      await server.connect(transport);
      await closed;
      done(0);
    });
}

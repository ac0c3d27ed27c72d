import type { AddressInfo } from 'node:net';
import type { Command } from 'commander';
import { PolicyError } from '../index.ts';
import type { Done, Io } from './io.ts';
import { askedOf, policyOption } from './policy-option.ts';

interface Flags {
  readonly port: string;
  readonly host: string;
  readonly policy?: string;
}

export function serve(program: Command, io: Io, done: Done): void {
  program
    .command('serve')
    .description('answer over HTTP until it is told to end (SIGTERM, SIGINT): /docs says what can be asked')
    .option('--port <number>', 'where it listens; 0 for any that is free', '8080')
    .option('--host <address>', 'the address on which it listens', '127.0.0.1')
    .addOption(policyOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ contract-rules serve --port 8080\n\nIt prints a line of JSON for each request. It needs the packages `hono` and `@hono/node-server`.',
    )
    .action(async ({ port, host, policy }: Flags) => {
      const number = /^\d{1,5}$/.test(port) ? Number(port) : 65_536;
      if (number > 65_535) throw malformed('--port', 'a number from 0 to 65535', `"${port}"`);
      const asked = policy === undefined ? undefined : (await askedOf(policy, io)).policy;
      const { listen, app } = await peers();
      const handler = app({
        policy: asked,
        now: () => performance.now(),
        log: (entry) => void io.out(`${JSON.stringify(entry)}\n`),
      });
      await ended(listen, handler, number, host, io);
      done(0);
    });
}

const malformed = (file: string, expected: string, found: string) =>
  new PolicyError([{ code: 'malformed', at: '', file, expected, found }]);

type Peers = Awaited<ReturnType<typeof peers>>;

async function peers() {
  const [{ serve: listen }, { appOf: app }] = await Promise.all([
    import('@hono/node-server'),
    import('../http.ts'),
  ]).catch((error) => {
    const found = error.code === 'ERR_MODULE_NOT_FOUND' ? 'no such package' : String(error.message);
    throw malformed('serve', '`hono` and `@hono/node-server` to be installed', found);
  });
  return { listen, app };
}

/** Ends when a signal asks it to, after the requests that have come are answered. */
function ended(listen: Peers['listen'], handler: ReturnType<Peers['app']>, port: number, hostname: string, io: Io) {
  return new Promise<void>((resolve, reject) => {
    const server = listen({ fetch: handler.fetch, port, hostname }, ({ port: given }: AddressInfo) => {
      void io.out(`${JSON.stringify({ listening: `http://${hostname}:${given}` })}\n`);
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(malformed('--port', 'a place to listen', error.code ?? error.message));
    });
    const end = () => server.close(() => resolve());
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  });
}

import { createInterface } from 'node:readline/promises';

/** The answer to a question on the terminal; `null` where there is none, or where it is closed instead of answered. */
export async function ask(question: string): Promise<string | null> {
  if (process.stdin.isTTY !== true) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}

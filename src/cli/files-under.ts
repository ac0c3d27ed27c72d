import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a folder and of those in it, from the folder on, without what is hidden or installed; links are not followed. */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (at: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) await visit(path);
      else found.push(relative(folder, path));
    }
  };
  await visit(folder);
  return found;
}

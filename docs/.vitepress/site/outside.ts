import { join, normalize } from 'node:path/posix';

/** Where a link of a page leads that leaves the folder of the pages: a path from the root of the repository; null where it stays. */
export function outsideOf(link: string, page: string): string | null {
  if (/^([a-z][a-z\d+.-]*:|\/|#)/i.test(link)) return null;
  const [path = ''] = link.split('#');
  const target = normalize(join('docs', page, '..', path));
  return target === 'docs' || target.startsWith('docs/') ? null : target;
}

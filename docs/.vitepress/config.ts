import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'vitepress';
import { contractData } from './site/contract-data.ts';
import { plainMarkdown } from './site/markdown.ts';
import { repositoryOf } from './site/repository.ts';
import { decisionTitle, guidesSidebar, rulesSidebar } from './site/sidebar.ts';
import { virtualModules } from './site/virtual-modules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = join(root, 'docs');
const dist = join(root, 'dist');
const repository = repositoryOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** The package as its users have it: what its exports name, in the built folder. */
const alias = [
  { find: /^@invictanet\/contract-rules$/, replacement: join(dist, 'index.js') },
  { find: /^@invictanet\/contract-rules\/(.+)$/, replacement: join(dist, '$1.js') },
];

/** From where it was built, not bundled into these settings. */
const built = (entry: string) => import(pathToFileURL(join(dist, entry)).href);

export default async () => {
  const { decisions, dictionary } = await built('index.js');
  const { files } = await built('contract.js');
  const contract = contractData(dictionary(), files, docs);
  const titles = new Map<string, string>(decisions.map((id: string) => [id, decisionTitle(id)]));
  return defineConfig({
    lang: 'en-GB',
    title: 'contract-rules',
    description: 'A telecoms contract as rules: what it says, why, and a page to try it on',
    base: process.env.SITE_BASE ?? '/',
    rewrites: (page) => page.replace(/(^|\/)README\.md$/, '$1index.md'),
    cleanUrls: false,
    head: [['link', { rel: 'icon', href: 'data:,' }]],
    // A page is fetched when it is asked for.
    router: { prefetchLinks: false },
    markdown: { config: (md) => plainMarkdown(md, repository), headers: { level: [2, 3] } },
    themeConfig: {
      search: { provider: 'local' },
      outline: { level: [2, 3] },
      nav: [
        { text: 'Try it', link: '/try' },
        { text: 'The rules', link: '/rules/' },
        { text: 'Guides', link: '/start-here' },
      ],
      sidebar: { '/rules/': rulesSidebar(docs, titles), '/': guidesSidebar(docs) },
      ...(repository === null ? {} : { socialLinks: [{ icon: 'github', link: repository }] }),
    },
    // What pages link to and is no page.
    buildEnd({ outDir }) {
      for (const folder of ['examples', 'pictures'])
        if (existsSync(join(docs, folder))) cpSync(join(docs, folder), join(outDir, folder), { recursive: true });
    },
    vite: {
      resolve: { alias },
      plugins: [virtualModules(contract)],
      worker: { format: 'es', plugins: () => [virtualModules(contract)] },
      build: { chunkSizeWarningLimit: 2000 },
    },
  });
};

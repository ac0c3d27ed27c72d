/** Where the files that are no page of the site can be read, from `repository` of package.json; null where it says nothing. */
export function repositoryOf(manifest: { readonly repository?: string | { readonly url?: string } }): string | null {
  const { repository } = manifest;
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined) return null;
  const plain = url.replace(/^git\+/, '').replace(/^github:/, 'https://github.com/');
  return /^https:\/\//.test(plain) ? plain.replace(/\.git$/, '').replace(/\/$/, '') : null;
}

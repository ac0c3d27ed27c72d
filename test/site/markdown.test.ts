import { describe, expect, it } from 'vitest';
import { knownTags } from '../../docs/.vitepress/site/markdown.ts';
import { outsideOf } from '../../docs/.vitepress/site/outside.ts';
import { repositoryOf } from '../../docs/.vitepress/site/repository.ts';
import { titleOf } from '../../docs/.vitepress/site/sidebar.ts';

describe('pages that know nothing of Vue', () => {
  it('keep the HTML that is theirs; other angle brackets and braces are text', () => {
    expect(knownTags('<a id="s2.16"></a>')).toBe('<a id="s2.16"></a>');
    expect(knownTags('<details><summary>One</summary>')).toBe('<details><summary>One</summary>');
    expect(knownTags('facts/<id>.schema.json')).toBe('facts/&lt;id&gt;.schema.json');
    expect(knownTags('<DecisionId>')).toBe('&lt;DecisionId&gt;');
    expect(knownTags('a < b {{ c }}')).toBe('a &lt; b &#123;&#123; c &#125;&#125;');
    expect(knownTags('<!-- note -->')).toBe('<!-- note -->');
  });

  it('lead to the repository where a link leaves the folder of the pages', () => {
    expect(outsideOf('../rules/readings.json', 'language.md')).toBe('rules/readings.json');
    expect(outsideOf('../../../test/cases/x.json', 'rules/decisions/x.md')).toBe('test/cases/x.json');
    expect(outsideOf('../clauses.md#s2', 'rules/decisions/x.md')).toBeNull();
    expect(outsideOf('https://example.org/', 'x.md')).toBeNull();
    expect(outsideOf('#here', 'x.md')).toBeNull();
  });

  it('know the repository only where package.json names one', () => {
    expect(repositoryOf({})).toBeNull();
    expect(repositoryOf({ repository: { url: 'git+https://git.example/a/b.git' } })).toBe('https://git.example/a/b');
    expect(repositoryOf({ repository: 'github:a/b' })).toBe('https://github.com/a/b');
    expect(repositoryOf({ repository: 'javascript:alert(1)' })).toBeNull();
  });

  it('are titled by their first heading', () => {
    expect(titleOf('# `Late` payment\n\n## More', 'x')).toBe('Late payment');
    expect(titleOf('No heading', 'own-policy')).toBe('Own policy');
  });
});

import assert from 'node:assert/strict';
import { matchesGlob } from '../../shared/settings/glob.ts';

suite('glob', () => {
  const matching: readonly [string, string][] = [
    ['*.md', 'a.md'],
    ['*.md', 'outreach/2026/a.md'],
    ['*.ask.md', 'notes/x.ask.md'],
    ['outreach/*.md', 'outreach/a.md'],
    ['./outreach/*.md', 'outreach/a.md'],
    ['/outreach/*.md', 'outreach/a.md'],
    ['outreach/**', 'outreach/2026/a.md'],
    ['outreach/', 'outreach/2026/a.md'],
    ['outreach/**/*.md', 'outreach/a.md'],
    ['**/letters/**/*.txt', 'x/y/letters/z/a.txt'],
    ['**/a.md', 'a.md'],
    ['a/**/b/**/c.md', 'a/x/b/y/b/z/c.md'],
    ['letters/{a,b}.md', 'letters/b.md'],
    ['{x,y}/{a,b}.md', 'y/a.md'],
    ['a?.md', 'ab.md'],
    ['[a-c]1.md', 'b1.md'],
    ['[!a-c]1.md', 'd1.md'],
    ['[-a].md', '-.md'],
    ['a[.md', 'a[.md'],
    ['a{b.md', 'a{b.md'],
    ['über*.md', 'übersicht.md'],
  ];
  for (const [glob, path] of matching)
    test(`${glob} matches ${path}`, () => assert.equal(matchesGlob(glob, path), true));

  const others: readonly [string, string][] = [
    ['*.md', 'a.txt'],
    ['*.md', 'a.md/b.txt'],
    ['outreach/*.md', 'outreach/2026/a.md'],
    ['outreach/*.md', 'x/outreach/a.md'],
    ['outreach/**', 'outreach2/a.md'],
    ['a?.md', 'a.md'],
    ['a?.md', 'abc.md'],
    ['[a-c]1.md', 'd1.md'],
    ['[!a-c]1.md', 'b1.md'],
    ['letters/{a,b}.md', 'letters/c.md'],
    ['A.md', 'a.md'],
    ['', 'a.md'],
  ];
  for (const [glob, path] of others)
    test(`${glob} does not match ${path}`, () => assert.equal(matchesGlob(glob, path), false));

  test('a glob made to be slow is not slow', () => {
    const started = performance.now();
    matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(5000));
    matchesGlob(`${'**/a/'.repeat(300)}b`, 'a/'.repeat(3000));
    matchesGlob('{a,b}'.repeat(40), 'a'.repeat(40));
    assert.ok(performance.now() - started < 1000);
  });
});

import assert from 'node:assert/strict';
import type { Config } from '../../shared/settings/schema.ts';
import { languageOfId, languageOfPath, shapeOf } from '../../shared/settings/shape.ts';

const gateOf = (path: string, config: Config = {}, isAsked = false) =>
  shapeOf({ path, language: languageOfPath(path), isAsked }, config).gate;

suite('the shape of a file', () => {
  test('its name tells the language', () => {
    assert.deepEqual(
      ['a.md', 'a.markdown', 'a.txt', 'a.TXT', 'a.text', 'a.eml', 'a.ask.txt', 'a', '<stdin>'].map(languageOfPath),
      ['markdown', 'markdown', 'plaintext', 'plaintext', 'plaintext', 'mail', 'plaintext', 'markdown', 'markdown'],
    );
  });
  test('an editor has its own names for languages', () => {
    assert.deepEqual(['markdown', 'plaintext', 'mail', 'email', 'text', 'python', 'constructor'].map(languageOfId), [
      'markdown',
      'plaintext',
      'mail',
      'mail',
      'plaintext',
      undefined,
      undefined,
    ]);
  });
  test('mail and *.ask files are believed, others guessed', () => {
    assert.deepEqual(
      ['a.eml', 'x/a.ask.md', 'a.ask.txt', 'a.md', 'ask.md', 'a.txt'].map((it) => gateOf(it)),
      ['believed', 'believed', 'believed', 'guessed', 'guessed', 'guessed'],
    );
  });
  test('include believes, exclude closes, and exclude wins', () => {
    assert.equal(gateOf('outreach/a.md', { include: ['outreach/**'] }), 'believed');
    assert.equal(gateOf('other/a.md', { include: ['outreach/**'] }), 'guessed');
    assert.equal(gateOf('outreach/a.md', { include: ['outreach/**'], exclude: ['a.md'] }), 'closed');
    assert.equal(gateOf('a.eml', { exclude: ['*.eml'] }), 'closed');
  });
  test('enable false closes everything but what was asked for', () => {
    assert.equal(gateOf('a.eml', { enable: false }), 'closed');
    assert.equal(gateOf('a.md', { enable: false, exclude: ['a.md'] }, true), 'asked');
  });
  test('templates hold blanks that are meant', () => {
    const isTemplate = (path: string) =>
      shapeOf({ path, language: 'markdown', isAsked: false }, { templates: ['templates/*.md'] }).isTemplate;
    assert.deepEqual([isTemplate('templates/a.md'), isTemplate('a.md')], [true, false]);
  });
});

// Holds the grammar of rewrites against that of their drafts: harper.js must find no more in the one than in the other.
// Usage: node bench/grammar.mjs    Reads examples/rewrites; blanks are filled with a plain word first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../docs/engine.mjs';
import { tools } from './tools.mjs';

const folder = join(import.meta.dirname, '../examples/rewrites');
const { defaults, readMessage, rewrite } = await loadEngine();
const settings = { ...defaults, today: '2026-03-02', timeZone: 'America/Chicago', medium: 'phone', isHoursSet: true };
const lint = await tools['harper.js']();

/** What harper finds, as kind and words. Not counted: misspellings, mostly names, and the small letters of a writer without capitals. */
const faults = async (text) =>
  (await lint(text.replace(/\[[^\]\n]*\]/g, 'plan')))
    .filter(
      (it) =>
        it.lint_kind() !== 'Spelling' &&
        (/\p{Lu}/u.test(text) || it.lint_kind() !== 'Capitalization') &&
        (/\p{Lu}/u.test(text) ||
          !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|\w+day|i)$/.test(
            it.get_problem_text(),
          )),
    )
    .map((it) => `${it.lint_kind()}: ${it.get_problem_text()}`);

let worse = 0;
const files = readdirSync(folder).filter((it) => it.endsWith('.md'));
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8');
  const message = readMessage(text, 'markdown', { gate: 'asked', isTemplate: false }, settings);
  const { text: after } = rewrite({ text, message }, settings);
  const before = await faults(text);
  const now = await faults(after);
  if (now.length <= before.length) continue;
  worse += 1;
  console.log(`${file}: ${now.filter((it) => !before.includes(it)).join('; ')}`);
}
console.log(`${files.length} rewrites, ${worse} with more faults than their drafts`);
process.exitCode = worse > 0 ? 1 : 0;

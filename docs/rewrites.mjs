// Writes docs/rewrites.md: every draft of examples/rewrites before and after "Rewrite as actionable request". CI makes it again and compares.
// Usage: node docs/rewrites.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './engine.mjs';

const { defaults, readMessage, rewrite } = await loadEngine();
const root = join(import.meta.dirname, '..');
const folder = join(root, 'examples', 'rewrites');
const settings = { ...defaults, today: '2026-03-02', timeZone: 'America/Chicago', medium: 'phone', isHoursSet: true };

const quoted = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line.replaceAll('[', '\\[')}`))
    .join('\n')
    .replace(/^(> .+)\n(?=> [A-Z\p{Lu}][^\n]{0,40}$)/gmu, '$1  \n');

const parts = readdirSync(folder)
  .filter((it) => it.endsWith('.md'))
  .toSorted()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const message = readMessage(text, 'markdown', { gate: 'asked', isTemplate: false }, settings);
    const { level, text: after, reason } = rewrite({ text, message }, settings);
    const title = file.replace('.md', '').replaceAll('-', ' ');
    const result =
      level === 'left'
        ? `**Left as it is.** ${reason}`
        : level === 'unchanged'
          ? '**Unchanged**: it can be answered as it stands.'
          : `**After** (${level})\n\n${quoted(after)}`;
    return `## ${title.charAt(0).toUpperCase()}${title.slice(1)}\n\n**Before**\n\n${quoted(text)}\n\n${result}\n`;
  });

writeFileSync(
  join(root, 'docs', 'rewrites.md'),
  `# Before and after

What "Rewrite as actionable request" makes of the drafts in \`examples/rewrites/\`, with these settings: today is Monday, March 2, 2026;
Central time; 20 minutes; by phone; nine to five. \`mended\`: words were put into the writer's own sentences, or sentences added. \`recomposed\`: sentences
were also dropped, moved or turned into a question. What only the writer knows is a \`[blank]\`. Made by \`npm run docs\`.

${parts.join('\n')}`,
);

// Writes docs/rules/README.md, the table of all rules, from the rules themselves. CI runs it and finds no difference.
// Usage: node docs/rules.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './engine.mjs';

const root = join(import.meta.dirname, '..');
const { explained } = await loadEngine();

const groups = [
  [
    'reciprocal',
    'Reciprocal: what flows which way',
    'These come first in every list, and never scold: a linter sees one message.',
  ],
  ['actionable', 'Actionable: what the reader still has to do', 'In the order in which a reader would ask.'],
  ['respectful', 'Respectful: whether a no is as easy as a yes', 'The tone of the ask, and of asking again.'],
];

const table = (group) =>
  explained
    .filter((it) => it.group === group)
    .map(({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${title} |`)
    .join('\n');

const parts = groups.map(
  ([group, heading, lead]) =>
    `## ${heading}\n\n${lead}\n\n| rule | severity | a good request … |\n| --- | --- | --- |\n${table(group)}\n`,
);

const page = `# The rules

Each rule is one piece of advice, and its name is the advice. The page of a rule shows what it underlines, how it could be
written better, when it stays silent, and what is known about its effect. \`yesable explain RULE\` prints the same page.
The examples are read as on March 2, 2026; pasted on another day, their dates may be flagged as past.

A severity is the rule's own: profiles and \`"rules": { "RULE": "hint" }\` in \`.yesable.json\` change it. Rules that are \`off\`
are contested; the profile \`strict\` turns them on.

${parts.join('\n')}`;

writeFileSync(join(root, 'docs', 'rules', 'README.md'), page);

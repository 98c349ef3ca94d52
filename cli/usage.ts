import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, flagsOf } from './flags.ts';

const does: Readonly<Record<Command, { readonly line: string; readonly text: string }>> = {
  check: {
    line: 'check [FILE|GLOB|DIR|-]...',
    text: 'prints what each reader would have to do before answering\nA directory means its .md, .markdown, .txt and .eml files that git does not ignore; - means stdin.',
  },
  facts: { line: 'facts [FILE|GLOB|DIR|-]...', text: 'prints as JSON what was understood of every message' },
  rewrite: {
    line: 'rewrite [FILE|GLOB|DIR|-]...',
    text: 'prints the text with every request made answerable\nSeveral files need --diff or --write.',
  },
  explain: { line: 'explain [RULE]', text: 'prints the page of a rule, or the list of all rules' },
  lsp: { line: 'lsp --stdio', text: 'starts the language server' },
};

/** The help of one command, or of all. */
export function usage(command: Command | undefined): string {
  if (command !== undefined)
    return `Usage: yesable ${does[command].line}\n\n${capital(does[command].text)}\n\n${flagHelp(command)}`;
  const lines = Object.values(does).map(({ line, text }) => `  yesable ${line.padEnd(32)} ${text.split('\n')[0]}`);
  return [
    'Yesable reads a request to a person as its reader will, and says what is left to do before answering "Yes".',
    '',
    ...lines,
    '',
    'Exit codes: 0 no warning (see --fail-on), 1 warnings, 2 bad usage, bad config, or a file that cannot be read.',
    '"yesable COMMAND --help" tells more about each.',
  ].join('\n');
}

function flagHelp(command: Command): string {
  return Object.entries(flagsOf[command])
    .map(([name, { value, choices, help }]) => {
      const left = `  --${name}${value === undefined ? '' : ` ${value}`}`;
      return `${left.padEnd(26)} ${help}${choices === undefined ? '' : `: ${choices.join(', ')}`}`;
    })
    .join('\n');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The version of this package. */
export function version(): string {
  return (JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string }).version;
}

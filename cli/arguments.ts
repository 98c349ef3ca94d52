import { parseArgs } from 'node:util';
import { didYouMean } from '../shared/index.ts';
import { type Command, commandNames, type Flag, type Flags, flagsOf } from './flags.ts';

/** What a command line asks for. */
export type CommandLine =
  | { readonly kind: 'run'; readonly command: Command; readonly flags: Flags; readonly rest: readonly string[] }
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the arguments behind `yesable`. Never fails: what cannot be understood comes back as a message with its mend. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const [first, ...rest] = args;
  if (first === undefined) return wrong(`say what to do: ${commandNames.join(', ')}; "yesable --help" tells more`);
  if (first === '--help' || first === '-h' || first === 'help')
    return { kind: 'help', command: commandNames.find((it) => it === rest[0]) };
  if (first === '--version' || first === '-v') return { kind: 'version' };
  const command = commandNames.find((it) => it === first);
  if (command === undefined)
    return wrong(`unknown command "${first}"${didYouMean(first, commandNames)}; "yesable --help" lists them`);
  return parseFlags(command, rest);
}

function parseFlags(command: Command, args: readonly string[]): CommandLine {
  const known = flagsOf[command];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags: Record<string, string | true> = {};
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const name = { h: 'help', v: 'version' }[token.name] ?? token.name;
    const flag = known[name];
    if (flag === undefined)
      return wrong(`unknown flag ${token.rawName}${suggestFlag(name, known)}; "yesable ${command} --help" lists them`);
    const problem = problemOf(name, flag, token.value);
    if (problem !== undefined) return wrong(problem);
    flags[name] = token.value ?? true;
  }
  if (flags.help) return { kind: 'help', command };
  if (flags.version) return { kind: 'version' };
  return { kind: 'run', command, flags, rest };
}

function problemOf(name: string, flag: Flag, value: string | undefined): string | undefined {
  if (flag.value === undefined)
    return value === undefined ? undefined : `--${name} takes no value; leave out "=${value}"`;
  if (value === undefined) return `--${name} needs a value: --${name} ${flag.choices?.join('|') ?? flag.value}`;
  if (flag.choices !== undefined && !flag.choices.includes(value))
    return `--${name} "${value}" is not known${didYouMean(value, flag.choices)}; it takes ${flag.choices.join(', ')}`;
  return flag.problem?.(value);
}

function suggestFlag(name: string, known: Readonly<Record<string, Flag>>): string {
  return didYouMean(
    `--${name}`,
    Object.keys(known).map((it) => `--${it}`),
  );
}

const wrong = (message: string): CommandLine => ({ kind: 'wrong', message });

import { parseIsoDate, profileNames, severities } from '../shared/index.ts';
import { isTimeZone } from './time-zones.ts';

export const commandNames = ['check', 'facts', 'rewrite', 'explain', 'lsp'] as const;
export type Command = (typeof commandNames)[number];

/** One flag of the command line. Without `value` it is a switch; `choices` are all the values it takes. */
export interface Flag {
  /** What stands for its value in the help: "NAME". */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
  /** Says what is wrong with a value, and the mend. */
  readonly problem?: (value: string) => string | undefined;
}

const always: Readonly<Record<string, Flag>> = {
  help: { help: 'print this help' },
  version: { help: 'print the version' },
};

const input: Readonly<Record<string, Flag>> = {
  'stdin-filename': { value: 'NAME', help: 'the name that text from stdin goes by' },
  language: {
    value: 'LANGUAGE',
    choices: ['markdown', 'plaintext', 'mail'],
    help: 'read the text as this, whatever its name',
  },
  'as-request': { help: 'read every message as a request to a person' },
  profile: {
    value: 'NAME',
    choices: profileNames,
    help: 'which rules matter, and how much',
  },
  config: { value: 'FILE', help: 'settings to use instead of the nearest .yesable.json' },
  today: {
    value: 'YYYY-MM-DD',
    help: 'the day that "next Tuesday" counts from',
    problem: (value) =>
      parseIsoDate(value) === undefined ? `--today "${value}" is no date; write it as 2026-03-31` : undefined,
  },
  'time-zone': {
    value: 'IANA',
    help: "the writer's time zone, such as America/New_York",
    problem: (value) =>
      isTimeZone(value) ? undefined : `--time-zone "${value}" is no known zone; write it as America/New_York`,
  },
};

const calendar: Readonly<Record<string, Flag>> = {
  calendar: { value: 'FILE', help: 'an .ics file: no time is proposed at which it is taken' },
};

const color: Readonly<Record<string, Flag>> = {
  'no-color': { help: 'print without colors, as with NO_COLOR set' },
};

const output: Readonly<Record<string, Flag>> = {
  format: {
    value: 'FORMAT',
    choices: ['pretty', 'compact', 'json', 'sarif', 'github'],
    help: 'how findings are printed',
  },
  'fail-on': {
    value: 'SEVERITY',
    choices: [...severities, 'never'],
    help: 'the least severity that makes the exit code 1 (default: warning)',
  },
  'max-warnings': {
    value: 'N',
    help: 'tolerate up to N warnings',
    problem: (value) =>
      /^\d{1,9}$/.test(value)
        ? undefined
        : `--max-warnings "${value}" is no whole number; write it as --max-warnings 5`,
  },
  quiet: { help: 'print warnings only' },
};

/** The flags that each command takes, in the order of its help. */
export const flagsOf: Readonly<Record<Command, Readonly<Record<string, Flag>>>> = {
  check: { ...output, ...color, ...input, ...calendar, ...always },
  facts: { ...input, ...always },
  rewrite: {
    diff: { help: 'print what would change, as a unified diff' },
    write: { help: 'change the file' },
    ...input,
    ...calendar,
    ...always,
  },
  explain: { ...color, ...always },
  // The server reads these itself.
  lsp: {
    stdio: { help: 'talk over standard input and output' },
    'node-ipc': { help: 'talk over the channel of a parent Node process' },
    socket: { value: 'N', help: 'talk over TCP port N' },
    pipe: { value: 'NAME', help: 'talk over a named pipe' },
    clientProcessId: { value: 'PID', help: 'end when that process ends' },
    ...always,
  },
};

/** The flags as given: text for those with a value, `true` for switches. */
export type Flags = Readonly<Record<string, string | true | undefined>>;

import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ruleLevels } from './choices.ts';
import { didYouMean } from './closest.ts';
import { type Config, expectedOf, isValid, type Key, keys } from './schema.ts';

/** What is wrong in a settings file, and where: UTF-16 offsets. */
export interface ConfigProblem {
  readonly offset: number;
  readonly length: number;
  /** Names the setting, what is expected, and the mend. */
  readonly message: string;
}

/** What is right of a settings file, and what is not. */
export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** What only the caller knows: the rules there are, and the zones its host knows. */
export interface Known {
  readonly rules: readonly string[];
  readonly isTimeZone: (name: string) => boolean;
}

type Complain = (node: Node, message: string) => void;

/**
 * Reads the text of a .yesable.json: JSON with comments, trailing commas and perhaps a byte order mark. Never fails; what is
 * wrong is left out.
 */
export function parseConfig(text: string, known: Known): ParsedConfig {
  try {
    return read(text, known);
  } catch {
    // The parser calls itself for each level of what is nested.
    return {
      config: {},
      problems: [{ offset: 0, length: 1, message: 'is nested too deeply; settings need three levels' }],
    };
  }
}

function read(text: string, known: Known): ParsedConfig {
  const errors: ParseError[] = [];
  // A space for the mark, so that offsets stay.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const problems: ConfigProblem[] = errors
    .slice(0, 1)
    .map((it) => ({ offset: it.offset, length: it.length, message: syntaxMessage(it) }));
  const complain: Complain = ({ offset, length }, message) => problems.push({ offset, length, message });
  if (root !== undefined && root.type !== 'object') {
    complain(root, 'the settings must be an object: { "profile": "networking" }');
    return { config: {}, problems };
  }
  const config: Record<string, unknown> = {};
  for (const property of root?.children ?? []) {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined || name.value === '$schema') continue;
    if (name.value === 'calendar') complain(name, CALENDAR);
    else if (!isKey(name.value))
      complain(name, `unknown setting "${name.value}"${didYouMean(name.value, keys)}; remove it or mend its name`);
    else readEntry(name.value, value, known, config, complain);
  }
  return { config: config as Config, problems };
}

// A file that others can change must not choose which file of this computer is read.
const CALENDAR = '"calendar" is read from your own user settings only; move it there';

const isKey = (name: string): name is Key => (keys as readonly string[]).includes(name);

function syntaxMessage({ error }: ParseError): string {
  const words = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return `is not valid JSON: ${words}`;
}

function readEntry(key: Key, node: Node, known: Known, config: Record<string, unknown>, complain: Complain): void {
  if (key === 'rules' && node.type === 'object') {
    config.rules = readRules(node, known, complain);
    return;
  }
  const value: unknown = getNodeValue(node);
  const problem = problemOf(key, value, known);
  if (problem === undefined) config[key] = value;
  else complain(node, problem);
}

function readRules(node: Node, known: Known, complain: Complain): Config['rules'] {
  const rules: Record<string, (typeof ruleLevels)[number]> = {};
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined) continue;
    const level = ruleLevels.find((it) => it === value.value);
    if (!known.rules.includes(name.value)) complain(name, unknownRule(name.value, known));
    else if (level === undefined) complain(value, ruleLevelExpected(name.value));
    else rules[name.value] = level;
  }
  return rules;
}

const unknownRule = (name: string, known: Known) =>
  `unknown rule "${name}"${didYouMean(name, known.rules)}; "yesable explain" lists them`;
const ruleLevelExpected = (name: string) => `"${name}" must be "warning", "information", "hint" or "off"`;

/** What is wrong with the value of a setting; undefined where nothing is. */
function problemOf(key: Key, value: unknown, known: Known): string | undefined {
  // A list passes for a record of rules, with numbers for names.
  const isRight = isValid(key, value) && !(key === 'rules' && Array.isArray(value));
  const [from = '', to = ''] = key === 'workingHours' && isRight ? (value as readonly string[]) : ['0', '1'];
  const isKnownZone = (key !== 'timeZone' && key !== 'readerTimeZone') || !isRight || known.isTimeZone(value as string);
  return isRight && from < to && isKnownZone ? undefined : `"${key}" must be ${expectedOf(key)}`;
}

/**
 * Reads settings that an editor sends: an object of the same keys, without the file's rules on `calendar`. What is null or
 * empty was not set; keys that are not ours are none of our business. Problems have no place, so they come as sentences.
 */
export function readConfig(
  sent: unknown,
  known: Known,
): { readonly config: Config; readonly problems: readonly string[] } {
  const config: Record<string, unknown> = {};
  const problems: string[] = [];
  if (typeof sent !== 'object' || sent === null) return { config: {}, problems };
  for (const key of keys) {
    const value = (sent as Record<string, unknown>)[key];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    if (key === 'rules' && typeof value === 'object' && !Array.isArray(value)) {
      config.rules = readSentRules(value as Record<string, unknown>, known, problems);
      continue;
    }
    const problem = problemOf(key, value, known);
    if (problem === undefined) config[key] = value;
    else problems.push(problem);
  }
  return { config: config as Config, problems };
}

function readSentRules(sent: Record<string, unknown>, known: Known, problems: string[]): Config['rules'] {
  const rules: Record<string, (typeof ruleLevels)[number]> = {};
  for (const [name, value] of Object.entries(sent)) {
    const level = ruleLevels.find((it) => it === value);
    if (!known.rules.includes(name)) problems.push(unknownRule(name, known));
    else if (level === undefined) problems.push(ruleLevelExpected(name));
    else rules[name] = level;
  }
  return rules;
}

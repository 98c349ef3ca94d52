import { resolve } from 'node:path';
import {
  type Checked,
  createCheck,
  type Draft,
  type Language,
  languageOfPath,
  type Report,
  relativePath,
  type Settings,
  shapeOf,
} from '../shared/index.ts';
import { complain } from './complain.ts';
import type { Flags } from './flags.ts';
import { type Input, readInputs } from './inputs.ts';
import { createSettingsFinder, type SettingsFinder, slashed } from './settings.ts';

/** What came of one input. */
export type CheckedFile =
  | {
      readonly kind: 'checked';
      readonly path: string;
      readonly text: string;
      readonly draft: Draft;
      readonly settings: Settings;
      readonly messages: readonly Checked[];
    }
  | { readonly kind: 'failed'; readonly path: string; readonly error: string };

/** All inputs, and whether anything about them or the settings was wrong. */
export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  readonly hasFailed: boolean;
}

/** Reads and checks everything the command line names. What is wrong is said on stderr; undefined where nothing can be done. */
export async function checkFiles(flags: Flags, names: readonly string[]): Promise<CheckedFiles | undefined> {
  const finder = createSettingsFinder(flags);
  if ('error' in finder) {
    complain(finder.error);
    return undefined;
  }
  const inputs = await readInputs(names, text(flags, 'stdin-filename') ?? '<stdin>');
  const checks = new Map<Settings, (draft: Draft) => Report>();
  const files: CheckedFile[] = [];
  for (const input of inputs) {
    if (input.kind === 'failed') complain(`${input.path}: ${input.error}`);
    files.push(input.kind === 'failed' ? input : await checkInput(input, flags, finder, checks));
  }
  return { files, hasFailed: finder.isBroken() || inputs.some((it) => it.kind === 'failed') };
}

async function checkInput(
  input: Input & { kind: 'text' },
  flags: Flags,
  finder: SettingsFinder,
  checks: Map<Settings, (draft: Draft) => Report>,
): Promise<CheckedFile> {
  const path = slashed(resolve(input.path));
  const { config, settings, folder } = await finder.of(path);
  const language = (text(flags, 'language') as Language | undefined) ?? languageOfPath(input.path);
  const where = { path: relativePath(folder, path) ?? path, language, isAsked: flags['as-request'] === true };
  const draft = { text: input.text, language, shape: shapeOf(where, config) };
  const check = checks.get(settings) ?? createCheck(settings);
  checks.set(settings, check);
  const { messages, isCut } = check(draft);
  if (isCut) complain(`${input.path}: a part of it is too long for a message and was not read`);
  return { kind: 'checked', path: input.path, text: input.text, draft, settings, messages };
}

function text(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

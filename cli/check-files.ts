import { type Checked, createCheck, defaults, languageOfPath, type Language, type Settings, type Shape } from '../shared/index.ts';
import type { Flags } from './flags.ts';
import { readInputs } from './inputs.ts';

/** What came of one input. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly path: string; readonly text: string; readonly messages: readonly Checked[]; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly path: string; readonly error: string };

/** Reads and checks everything the command line names. */
export async function checkFiles(flags: Flags, names: readonly string[]): Promise<readonly CheckedFile[]> {
  const inputs = await readInputs(names, (flags['stdin-filename'] as string | undefined) ?? '<stdin>');
  const settings = settingsOf(flags);
  const check = createCheck(settings);
  return inputs.map((input) => {
    if ('error' in input) return { kind: 'failed', path: input.path, error: input.error };
    const language = (flags.language as Language | undefined) ?? languageOfPath(input.path);
    const gate: Shape['gate'] = flags['as-request'] ? 'asked' : language === 'mail' ? 'believed' : 'guessed';
    return { kind: 'checked', path: input.path, text: input.text, ...check({ text: input.text, language, shape: { gate, isTemplate: false } }) };
  });
}

function settingsOf(flags: Flags): Settings {
  const text = (name: string) => flags[name] as string | undefined;
  return {
    ...defaults,
    today: text('today') ?? localToday(),
    timeZone: text('time-zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(text('profile') !== undefined && { profile: text('profile') as Settings['profile'] }),
  };
}

function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

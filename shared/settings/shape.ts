import type { Language } from '../text/prose.ts';
import { matchesAny } from './glob.ts';
import type { Config } from './schema.ts';
import type { Shape } from './settings.ts';

/** The language of a file by its name: `.eml` is mail, `.txt` plain text, anything else Markdown. */
export function languageOfPath(path: string): Language {
  if (/\.eml$/i.test(path)) return 'mail';
  return /\.(?:txt|text)$/i.test(path) ? 'plaintext' : 'markdown';
}

/** The language by an editor's name for it; undefined for one that drafts are not written in. */
export function languageOfId(id: string): Language | undefined {
  if (id === 'markdown' || id === 'plaintext' || id === 'mail') return id;
  if (id === 'text') return 'plaintext';
  return id === 'email' || id === 'eml' ? 'mail' : undefined;
}

/** What is known of a file before it is read. */
export interface Where {
  /** From the folder that the globs count from, with forward slashes; for a file outside of it, the whole path. */
  readonly path: string;
  readonly language: Language;
  /** The writer said: read this as a request. */
  readonly isAsked: boolean;
}

const ASK_FILE = /\.ask\.(?:md|markdown|txt)$/i;

/**
 * How sure it is, before reading, that a file holds requests. What was asked for wins; then `exclude`; then `include`,
 * the name and the mail format. The front matter of each message (`to:`, `yesable:`, `template:`) is read with the message.
 */
export function shapeOf({ path, language, isAsked }: Where, { enable, include, exclude, templates }: Config): Shape {
  return { gate: gate(), isTemplate: matchesAny(templates, path) };

  function gate(): Shape['gate'] {
    if (isAsked) return 'asked';
    if (enable === false || matchesAny(exclude, path)) return 'closed';
    return language === 'mail' || ASK_FILE.test(path) || matchesAny(include, path) ? 'believed' : 'guessed';
  }
}

import type { Language } from '../text/prose.ts';

/** The language of a file by its name: `.eml` is mail, `.txt` plain text, anything else Markdown. */
export function languageOfPath(path: string): Language {
  if (/\.eml$/i.test(path)) return 'mail';
  return /\.(?:txt|text)$/i.test(path) ? 'plaintext' : 'markdown';
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the page of a rule lies in the installed package. */
export function pagePath(rule: string): string {
  return join(__dirname, '..', 'docs', 'rules', `${rule}.md`);
}

/** The same as a URI that an editor or a browser opens. */
export function pageUri(rule: string): string {
  return pathToFileURL(pagePath(rule)).href;
}

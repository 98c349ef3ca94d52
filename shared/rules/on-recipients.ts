import type { Message } from '../message/message.ts';
import { headerValue } from '../text/headers.ts';

/** Several people read it: the greeting names a group or two and more, or `To:` lists them. */
export function isToSeveral({ prose }: Message): boolean {
  const { greeting, headers } = prose;
  if (greeting !== undefined && (greeting.isGroup || 1 < greeting.names.length)) return true;
  return 1 < (headerValue(headers, 'to')?.split(/[,;](?=\s*[^,;]*@)/).length ?? 0);
}

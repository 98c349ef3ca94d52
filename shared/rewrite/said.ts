import type { Edit } from '../rules/rule.ts';

/** No sentence is added that stands there already: a pass may come by the same lack twice. */
export function withoutSaid(text: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.flatMap((edit) => {
    if (edit.span.start !== edit.span.end) return [edit];
    if (edit.newText.trim() === '') return [];
    const fresh = edit.newText
      .split(/(?<=[.?!]) +/)
      .filter((it) => it.trim() === '' || !/\s\S/.test(it.trim()) || !text.includes(it.trim()));
    const said = edit.newText.split(/(?<=[.?!]) +/).length - fresh.length;
    if (said === 0) return [edit];
    const gap = /^ +/.exec(edit.newText)?.[0] ?? '';
    const words = fresh
      .map((it) => it.trim())
      .filter((it) => it !== '')
      .join(' ');
    return /^[.?!]*$/.test(words) ? [] : [{ span: edit.span, newText: gap === '' ? `${words} ` : gap + words }];
  });
}

import assert from 'node:assert/strict';
import { readMessage } from '../../shared/message/message.ts';
import type { Level, Rewritten } from '../../shared/rewrite/result.ts';
import { rewrite } from '../../shared/rewrite/rewrite.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Language } from '../../shared/text/prose.ts';
import { testSettings } from '../harness.ts';

/** What the tables of rewrites take for granted: hours set by the writer, twenty minutes, the phone. */
export const rewriteSettings: Settings = { ...testSettings, minutes: 20, medium: 'phone', isHoursSet: true };

/** Rewrites a text as the command does: the gate is skipped, since the writer asked for it. */
export function rewritten(text: string, own: Partial<Settings> = {}, language: Language = 'markdown'): Rewritten {
  const settings = { ...rewriteSettings, ...own };
  return rewrite(
    { text, message: readMessage(text, language, { gate: 'asked', isTemplate: false }, settings) },
    settings,
  );
}

/** A note before and after its rewrite. */
export interface Pair {
  readonly title: string;
  readonly level: Level;
  readonly before: string;
  readonly after: string;
}

/** Rewrites every note and compares the whole text. */
export function testPairs(name: string, pairs: readonly Pair[]): void {
  suite(name, () => {
    for (const { title, level, before, after } of pairs)
      test(title, () => {
        const result = rewritten(before);
        assert.equal(result.text, after);
        assert.equal(result.level, level);
      });
  });
}

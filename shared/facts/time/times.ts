import type { Settings } from '../../settings/settings.ts';
import { remember } from '../../text/memory.ts';
import type { Prose } from '../../text/prose.ts';
import type { TimeExpression, TimeSettings } from '../../when/expression.ts';
import { intlClock } from '../../when/intl-clock.ts';
import { readTimesAgain } from '../../when/kept-times.ts';
import { readTimes } from '../../when/read-times.ts';

/** A time or a length with the sentence it stands in. */
export interface PlacedTime {
  readonly time: TimeExpression;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
}

/** What the reader of times has to know, from the settings; `today` is already the message's own. */
export const timeSettings = remember((settings: Settings): TimeSettings => {
  return { ...settings, zoneClock: intlClock };
});

/** All times that the writer's own sentences name, in order. Headings and tables tell of other things. */
export function placeTimes(prose: Prose, settings: Settings): readonly PlacedTime[] {
  const own = timeSettings(settings);
  const found = readTimesAgain(prose.masked, own, settings);
  const placed: PlacedTime[] = [];
  prose.sentences.forEach(({ span, block }, sentence) => {
    if (block.kind === 'heading' || block.kind === 'table') return;
    // A subject stands in a header, which is masked.
    const times = block.zone === 'subject' ? readTimes(prose.text, span.start, span.end, own) : found;
    for (const time of times)
      if (span.start <= time.span.start && time.span.start < span.end) placed.push({ time, sentence });
  });
  return placed;
}

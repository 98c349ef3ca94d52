import type { Settings } from '../settings/settings.ts';
import { headerValue } from '../text/headers.ts';
import type { Prose } from '../text/prose.ts';
import { intlClock } from '../when/intl-clock.ts';

/** The settings as a message changes them for itself: `reader-time-zone: Asia/Tokyo` in its front matter. A name of no zone changes nothing. */
export function ownSettings({ headers }: Prose, settings: Settings): Settings {
  const zone = headerValue(headers, 'reader-time-zone');
  return zone === undefined || intlClock.offsetsAt(zone, settings.today, 0).length === 0
    ? settings
    : { ...settings, readerTimeZone: zone };
}

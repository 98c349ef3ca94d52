import type { Settings } from '../settings/settings.ts';
import { formatDate, formatTwelveHours } from '../when/format.ts';
import type { Slot } from './propose.ts';

/** "Tuesday, March 10, at 10:00 am", or "Tuesday 10 March at 10:00" where the day comes first. */
export function slotWords({ date, minutes }: Slot, { dateOrder }: Pick<Settings, 'dateOrder'>): string {
  const day = formatDate(date, dateOrder);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return dateOrder === 'mdy' ? `${day}, at ${formatTwelveHours(minutes)}` : `${day} at ${clock}`;
}

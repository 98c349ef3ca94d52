import { type DateOrder, formatDate, formatTwelveHours, formatTwentyFourHours } from '../when/format.ts';
import type { Slot } from './propose.ts';

/** How a writer puts days and hours: `10:00 am`, `10am` or `10:00`; the usual one of the date order where it is not given. */
export interface SlotForm {
  readonly dateOrder: DateOrder;
  readonly clock?: 'twelve' | 'short' | 'twenty-four';
}

/** "Tuesday, March 10, at 10:00 am", or "Tuesday 10 March at 10:00" where the day comes first. */
export function slotWords({ date, minutes }: Slot, form: SlotForm): string {
  return `${formatDate(date, form.dateOrder)}${form.dateOrder === 'mdy' ? ',' : ''} at ${clockWords(minutes, form)}`;
}

/** Minutes after midnight in the writer's form: "10:00 am", "10am", "10:00". */
export function clockWords(minutes: number, { dateOrder, clock }: SlotForm): string {
  const form = clock ?? (dateOrder === 'mdy' ? 'twelve' : 'twenty-four');
  if (form === 'twenty-four') return formatTwentyFourHours(minutes);
  const twelve = formatTwelveHours(minutes);
  return form === 'short' ? twelve.replace(/(?::00)? /, '') : twelve;
}

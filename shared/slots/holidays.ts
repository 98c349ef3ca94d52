import { firstYear, holidayTable } from './holiday-table.ts';

/** Whether an ISO date is a national public holiday of a country (two letters). False where the table does not hold country or year. */
export function isHoliday(country: string | undefined, date: string): boolean {
  const days =
    country === undefined
      ? undefined
      : holidayTable[country.toUpperCase()]?.split(' ')[Number(date.slice(0, 4)) - firstYear];
  if (days === undefined) return false;
  const day = dayOfYear(date).toString(36).padStart(2, '0');
  for (let at = 0; at < days.length; at += 2) if (days.startsWith(day, at)) return true;
  return false;
}

function dayOfYear(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
}

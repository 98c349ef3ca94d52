// Makes shared/slots/holiday-table.ts: national public holidays of some countries, as days of the year. Usage: node bench/holidays.mjs
// The dates come from the package date-holidays (data licensed CC BY 3.0), which is far too large to ship.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

const countries =
  'AR AT AU BE BG BR CA CH CL CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT JP KR LT LU LV MT MX NL NO NZ PL PT RO RS SE SG SI SK TR UA US ZA'.split(
    ' ',
  );
const years = [2026, 2027, 2028, 2029, 2030, 2031];

/** The day of the year, from 1, in base 36 with two digits. */
const dayOfYear = (date) => {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return ((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1).toString(36).padStart(2, '0');
};

const lines = countries.map((country) => {
  const calendar = new Holidays(country);
  const perYear = years.map((year) => {
    const days = (calendar.getHolidays(year) || [])
      .filter((it) => it.type === 'public' && it.date.startsWith(String(year)))
      .map((it) => dayOfYear(it.date));
    return [...new Set(days)].sort().join('');
  });
  return `  ${country}: '${perYear.join(' ')}',`;
});

writeFileSync(
  join(import.meta.dirname, '../shared/slots/holiday-table.ts'),
  `// Made by bench/holidays.mjs from the package date-holidays (data: CC BY 3.0). Do not edit.

export const firstYear = ${years[0]};

/** Per country and year the national public holidays, each as the day of the year in two digits of base 36. */
export const holidayTable: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);

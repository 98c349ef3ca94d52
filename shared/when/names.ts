/** English names, in calendar order. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The days that one word names. */
export const namedDays: ReadonlySet<string> = new Set([
  'today',
  'tonight',
  'tomorrow',
  ...weekdayNames.map((it) => it.toLowerCase()),
]);

/** Whether this computer knows a time zone by that IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    // "+05:30" is understood as well, but is no name that a setting takes.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
  } catch {
    // Intl throws a RangeError for a name it does not know.
    return false;
  }
}

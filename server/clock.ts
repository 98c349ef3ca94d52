import type { World } from '../shared/index.ts';

/** Today where the machine is, an ISO date. */
export function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Reads the clock and the zone of the machine. */
export function readWorld(): World {
  return { today: localToday(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** Reads the clock of the machine. */
export function readInstant(): string {
  return new Date().toISOString();
}

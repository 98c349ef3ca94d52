import type { World } from '../shared/index.ts';

/** Reads the clock and the zone of the machine. */
export function readWorld(): World {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Reads the clock of the machine. */
export function readInstant(): string {
  return new Date().toISOString();
}

import { zonePlaces } from '../when/zones.ts';

const REGIONS: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern time',
  'America/Chicago': 'Central time',
  'America/Denver': 'Mountain time',
  'America/Los_Angeles': 'Pacific time',
  'Europe/London': 'UK time',
  UTC: 'UTC',
  'Etc/UTC': 'UTC',
  GMT: 'UTC',
};

/** A zone as a mail writer names it, in a form that can be read back: "Central time", "Berlin time"; else the IANA name itself. */
export function zoneInWords(zone: string): string {
  const region = REGIONS[zone];
  if (region !== undefined) return region;
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return zonePlaces.has(city.toLowerCase()) ? `${city} time` : zone;
}

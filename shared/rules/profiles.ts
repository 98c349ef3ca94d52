import type { Profile, Severity } from '../settings/settings.ts';

/** What each profile changes of the rules' own severities; the settings of the writer win over it. */
export const profiles: Readonly<Record<Profile, Readonly<Record<string, Severity | 'off'>>>> = {
  networking: {},
  colleague: {},
  academic: {},
  'job-search': {},
  'cold-sales': {},
  strict: {},
};

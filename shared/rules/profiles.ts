import type { Profile, Severity } from '../settings/settings.ts';
import type { RuleId } from './rule.ts';

/** What each profile changes of the rules' own severities; the settings of the writer win over it. */
export const profiles: Readonly<Record<Profile, Readonly<Partial<Record<RuleId, Severity | 'off'>>>>> = {
  networking: {},
  // Within a team both sides give every day, and a no needs no bridge; what is missing is mostly a date or a link.
  colleague: {
    'give-something': 'off',
    'make-the-offer-concrete': 'off',
    'offer-what-you-have': 'off',
    'give-without-conditions': 'off',
    'praise-one-thing': 'off',
    'leave-a-way-out': 'off',
    'introduce-yourself': 'off',
    'say-by-when': 'warning',
    'link-the-work': 'warning',
  },
  academic: { 'link-the-work': 'warning', 'say-what-to-review': 'warning', 'say-by-when': 'warning' },
  'job-search': { 'name-the-role': 'warning', 'ask-with-the-resume': 'warning' },
  // Asking a stranger for time costs answers there; a question about interest is complete by itself.
  'cold-sales': {
    'say-how-long': 'off',
    'say-when': 'off',
    'propose-a-time': 'off',
    'name-the-medium': 'off',
    'name-the-time-zone': 'off',
  },
  strict: {
    'thank-after-the-yes': 'hint',
    'say-thank-you': 'hint',
    'ask-early': 'hint',
    'make-it-forwardable': 'hint',
    'say-what-comes-next': 'hint',
    'propose-a-live-date': 'hint',
    'name-who-acts': 'hint',
    'say-what-to-send-back': 'information',
  },
};

/** How loud a finding is, the loudest first. */
export const severities = ['warning', 'information', 'hint'] as const;

/** What a rule can be set to. */
export const ruleLevels = [...severities, 'off'] as const;

/** The sets of rules for one trade each. */
export const profileNames = ['networking', 'colleague', 'academic', 'job-search', 'cold-sales', 'strict'] as const;

/** When an editor checks a draft. */
export const runs = ['type', 'save', 'manual'] as const;

/** How "3/4" is read: March 4, or 3 April. */
export const dateOrders = ['mdy', 'dmy'] as const;

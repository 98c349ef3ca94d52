import type { Rule } from './rule.ts';

/** Every rule, in the order a reader would ask; within a message findings are reciprocal, then actionable, then respectful. */
export const rules: readonly Rule[] = [];

import { explained } from '../../shared/index.ts';
import type { RuleSummary } from '../../shared/protocol.ts';

export interface RulePage {
  readonly rule: string;
  readonly markdown: string;
}

/** All rules, in the order a reader would ask. */
export function ruleSummaries(): readonly RuleSummary[] {
  return explained.map(({ id, title, group }) => ({ rule: id, title, group }));
}

/** The page of a rule; where the pages cannot be read, what the rule itself says. Null for an unknown rule. */
export async function rulePage(
  id: string,
  pageOf: (rule: string) => string | undefined,
  readText: (uri: string) => Promise<string | undefined>,
): Promise<RulePage | null> {
  const rule = explained.find((it) => it.id === id);
  if (rule === undefined) return null;
  const page = pageOf(id);
  const markdown = page === undefined ? undefined : await readText(page);
  return { rule: id, markdown: markdown ?? `# ${id}\n\nA good request ${rule.title}. ${rule.why}\n` };
}

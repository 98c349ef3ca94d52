import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Checked, Edit, Finding, Fix } from '../../shared/index.ts';
import type { Abilities } from '../abilities.ts';
import { diagnosticOf, isWanted, kinds, type Place, touches, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { type Mark, marksOf } from '../merge.ts';
import type { ActionPlace } from '../params.ts';
import { invitationActions } from './invitation.ts';
import { rewriteActions } from './rewrite.ts';
import { suppressions } from './suppress.ts';

/** From so many findings at one place on, only the best fix of each is offered, and the narrowest way to ignore it. */
const CROWDED = 3;

/** Whether any of our actions is asked for; where not, nothing has to be read. */
export function isAnyWanted(only: readonly string[] | undefined): boolean {
  return Object.values(kinds).some((it) => isWanted(it, only));
}

/**
 * What the writer can do at a place, the best first: the fixes of each underline there, and last the ways to be left alone.
 * Everything is computed from the text as it stands, for the version it stands in.
 */
export function codeActionsOf(reading: Reading, place: ActionPlace, abilities: Abilities): readonly CodeAction[] {
  const { document, messages } = reading;
  const { range, only } = place;
  // One message is mended at a time: a whole file of them would offer thousands of choices.
  const checked = messages.find(({ start, text }) =>
    touches({ document, start }, range, { start: 0, end: text.length }),
  );
  const { fixes, ways } =
    checked && isWanted(kinds.fix, only) ? quickFixes(reading, checked, place, abilities) : { fixes: [], ways: [] };
  const rewrites = checked && isWanted(kinds.rewrite, only) ? rewriteActions(reading, checked, abilities) : [];
  const invitations = checked && isWanted(kinds.invitation, only) ? invitationActions(reading, checked, abilities) : [];
  const isFixAllAsked = only !== undefined && isWanted(kinds.fixAll, only);
  return [...fixes, ...rewrites, ...invitations, ...(isFixAllAsked ? fixAllActions(reading, abilities) : []), ...ways];
}

/** The fixes at a place, those of what matters most first, and the ways to ignore that. */
function quickFixes(
  reading: Reading,
  checked: Checked,
  { range, named }: ActionPlace,
  abilities: Abilities,
): { readonly fixes: readonly CodeAction[]; readonly ways: readonly CodeAction[] } {
  const place = { document: reading.document, start: checked.start };
  const marks = marksOf(checked)
    .filter((it) => touches(place, range, it.span))
    .map((mark) => ({ mark, diagnostic: diagnosticOf(place, mark, abilities, () => undefined) }))
    .sort((a, b) => Number(a.diagnostic.severity) - Number(b.diagnostic.severity));
  // Where much is missing at once, the best of each is offered: sixteen choices are none.
  const most = marks.flatMap((it) => it.mark.findings).length < CROWDED ? undefined : 1;
  const ignored = marks.find((it) => named.includes(it.diagnostic.code)) ?? marks[0];
  return {
    fixes: marks.flatMap(({ mark, diagnostic }) => fixActions(place, mark, diagnostic, abilities, most)),
    ways:
      ignored?.mark.findings.flatMap((it) =>
        suppressions(reading, checked, it, ignored.diagnostic, abilities).slice(0, most),
      ) ?? [],
  };
}

/** One fix of an underline is preferred: the first one of the finding that comes first. */
function fixActions(
  place: Place,
  mark: Mark,
  diagnostic: Diagnostic,
  abilities: Abilities,
  most: number | undefined,
): readonly CodeAction[] {
  const fixes = mark.findings.flatMap((it) => it.fixes.slice(0, most));
  return fixes.map((fix, at) => ({
    title: fix.title,
    kind: kinds.fix,
    diagnostics: [diagnostic],
    isPreferred: at === 0,
    edit: workspaceEditOf(place, fix.edits, abilities),
  }));
}

/** All fixes that need no input and invent nothing, as one edit. Of two that touch each other the first is taken. */
function fixAllActions({ document, messages }: Reading, abilities: Abilities): readonly CodeAction[] {
  const edits: Edit[] = [];
  for (const { start, findings } of messages) {
    for (const fix of findings.flatMap(safeFix)) {
      const moved = fix.edits.map(({ span, newText }) => ({
        span: { start: start + span.start, end: start + span.end },
        newText,
      }));
      if (!moved.some((it) => edits.some((other) => isClash(it, other)))) edits.push(...moved);
    }
  }
  if (edits.length === 0) return [];
  const edit = workspaceEditOf({ document, start: 0 }, edits, { ...abilities, hasSnippets: false });
  return [{ title: 'Apply all safe fixes', kind: kinds.fixAll, edit }];
}

function safeFix({ fixes }: Finding): readonly Fix[] {
  return fixes.filter((it) => it.isSafe === true).slice(0, 1);
}

function isClash({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

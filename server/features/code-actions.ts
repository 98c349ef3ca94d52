import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Edit, Finding, Fix } from '../../shared/index.ts';
import type { Abilities } from '../abilities.ts';
import { diagnosticOf, isWanted, kinds, type Place, spanOf, workspaceEditOf } from '../convert.ts';
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
  const { range, only } = place;
  const isFixWanted = isWanted(kinds.fix, only);
  const isFixAllAsked = only !== undefined && isWanted(kinds.fixAll, only);
  const fixes: CodeAction[] = [];
  const ways: CodeAction[] = [];
  for (const checked of isFixWanted ? reading.messages : []) {
    const own = { document: reading.document, start: checked.start };
    const marks = marksOf(checked).filter((it) => isTouched(it, own, range));
    // Where much is missing at once, the best of each is offered: sixteen choices are none.
    const most = marks.flatMap((it) => it.findings).length < CROWDED ? undefined : 1;
    for (const mark of marks) {
      const diagnostic = diagnosticOf(own, mark, abilities, () => undefined);
      fixes.push(...fixActions(own, mark, diagnostic, abilities, most));
      for (const finding of mark.findings)
        ways.push(...suppressions(reading, checked, finding, diagnostic, abilities).slice(0, most));
    }
  }
  const rewrites = isWanted(kinds.rewrite, only) ? rewriteActions(reading, place, abilities) : [];
  const invitations = isWanted(kinds.invitation, only) ? invitationActions(reading, place, abilities) : [];
  return [...fixes, ...rewrites, ...invitations, ...(isFixAllAsked ? fixAllActions(reading, abilities) : []), ...ways];
}

function isTouched({ span }: Mark, place: Place, range: ActionPlace['range']): boolean {
  const asked = spanOf(place, range);
  return span.start <= asked.end && asked.start <= span.end;
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

import {
  answerOf,
  type Checked,
  type Fix,
  type Kind,
  type Relationship,
  readerMust,
  type Span,
} from '../../shared/index.ts';
import type { CheckedFile } from '../check-files.ts';
import { pageUri } from '../pages.ts';
import { findLines, type Lines, positionAt, type Range } from '../positions.ts';
import { factsJson } from './facts-json.ts';

/** The public JSON, version 1: one entry per input in input order, closed messages included. */
export function toJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(fileJson) }, undefined, 2)}\n`;
}

function fileJson(file: CheckedFile) {
  if (file.kind === 'failed') return { path: file.path, error: { message: file.error }, messages: [] };
  const lines = findLines(file.text);
  return { path: file.path, error: null, messages: file.messages.map((it) => messageJson(it, lines)) };
}

function messageJson(checked: Checked, lines: Lines) {
  const { start, text, message, findings } = checked;
  const place = placeIn(checked, lines);
  return {
    range: rangeOf(lines, { start, end: start + text.length }),
    isRequest: message.isRequest,
    kind: publicKind(message.kind),
    relationship: publicRelationship(message.relationship),
    readerMust: readerMust(message),
    answer: answerOf(message),
    findings: findings.map(({ rule, group, severity, span, message: says, fixes }) => ({
      rule,
      group,
      severity,
      ...place.of(span),
      message: says,
      help: pageUri(rule),
      fixes: fixes.map((it) => fixJson(it, place)),
    })),
    facts: factsJson(message, place.of),
  };
}

/** Turns spans of one message into what JSON says of them. */
function placeIn({ start, text }: Checked, lines: Lines) {
  const range = (span: Span) => rangeOf(lines, { start: start + span.start, end: start + span.end });
  return { range, of: (span: Span) => ({ range: range(span), quote: text.slice(span.start, span.end) }) };
}

function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

function fixJson({ title, edits }: Fix, { range }: ReturnType<typeof placeIn>) {
  return { title, edits: edits.map((it) => ({ range: range(it.span), newText: it.newText })) };
}

// The public names are fewer than the engine's: an open door is a first ask, a team knows each other.
const publicKind = (kind: Kind) => (kind === 'open-door' ? 'first-ask' : kind);
const publicRelationship = (it: Relationship) => (it === 'team' ? 'known' : it);

import assert from 'node:assert/strict';
import { createCheck } from '../shared/check.ts';
import { raiseFindings } from '../shared/rules/find.ts';
import type { Finding } from '../shared/rules/finding.ts';
import { rules } from '../shared/rules/index.ts';
import type { Fix, Rule } from '../shared/rules/rule.ts';
import { defaults, type Settings, type Severity, type Shape } from '../shared/settings/settings.ts';
import { type Language, readProse } from '../shared/text/prose.ts';

/** What every table of tests takes for granted: Monday, March 2, 2026, in Chicago. */
export const testSettings: Settings = { ...defaults, today: '2026-03-02', timeZone: 'America/Chicago' };

interface Surroundings {
  /** Markdown where it is not given. */
  readonly language?: Language;
  /** How sure it is that the draft is a request; guessed where it is not given. */
  readonly gate?: Shape['gate'];
  readonly settings?: Partial<Settings>;
}

/** A draft in which the rule must find nothing. */
export type Clean = string | (Surroundings & { readonly draft: string });

/** A draft with `[|marks|]` around each place that the rule must underline, in order, and nothing else. */
export interface Flagged extends Surroundings {
  readonly draft: string;
  /** The draft after the first fix, or after each of the first fixes in turn. */
  readonly fixed?: string | readonly string[];
  readonly message?: string;
  readonly severity?: Severity;
  /** Rules that a fix may wake with good reason: half an hour is a larger favor than a quarter. */
  readonly mayWake?: readonly string[];
}

export interface Table extends Surroundings {
  readonly clean: readonly Clean[];
  readonly flagged: readonly (string | Flagged)[];
}

/**
 * Tests one rule by a table. A draft without greeting, sign-off and headers is put between "Hi Dana," and "Thanks, Omar".
 *
 * For each flagged draft it checks the underline, the message (at most 110 characters, with a final dot), and each fix: its
 * edits do not overlap, it changes the text, it silences its rule or softens it, and it gives no other rule anything new but blanks to
 * fill. All rules are on, also those that are off by default. Everything must hold with CRLF line ends as well.
 */
export function testRule(rule: Rule, { clean, flagged, ...surroundings }: Table): void {
  const drafts = [
    ...clean.map((it) => (typeof it === 'string' ? it : it.draft)),
    ...flagged.map((it) => (typeof it === 'string' ? it : it.draft)),
  ];
  suite(rule.id, () => {
    test('has at least six clean and six flagged drafts, none of them twice', () => {
      assert.ok(6 <= clean.length, `only ${clean.length} clean drafts`);
      assert.ok(6 <= flagged.length, `only ${flagged.length} flagged drafts`);
      const twice = drafts.filter((it, at) => drafts.indexOf(it) < at);
      assert.deepEqual(twice, []);
    });
    for (const it of clean) {
      const own = { ...surroundings, ...(typeof it === 'string' ? { draft: it } : it) };
      test(`clean: ${title(own.draft)}`, () => eachLineEnd(own, (draft) => testClean(rule, draft, own)));
    }
    for (const it of flagged) {
      const own = { ...surroundings, ...(typeof it === 'string' ? { draft: it } : it) };
      test(`flagged: ${title(own.draft)}`, () =>
        eachLineEnd(own, (draft, fixed) => testFlagged(rule, draft, fixed, own)));
    }
  });
}

/** The findings of a draft as it stands, by the default settings with `own` put over them. */
export function findingsOf(
  draft: string,
  { language = 'markdown', gate = 'guessed', settings }: Surroundings = {},
): readonly Finding[] {
  const { messages } = createCheck({ ...testSettings, ...settings })({
    text: draft,
    language,
    shape: { gate, isTemplate: false },
  });
  return messages.flatMap(({ start, findings }) => findings.map((it) => moveFinding(it, start)));
}

/** `text` with the edits of a fix made. */
export function applyFix(text: string, { edits, title: name }: Fix): string {
  let done = text;
  let last = text.length + 1;
  for (const { span, newText } of edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    assert.ok(span.start <= span.end && span.end <= last, `the edits of "${name}" overlap`);
    last = span.start;
    done = done.slice(0, span.start) + newText + done.slice(span.end);
  }
  return done;
}

/** Puts a bare draft between a greeting and a sign-off, so that it reads as a message. */
export function asMessage(draft: string, language: Language = 'markdown'): string {
  const { greeting, signOff, headers } = readProse(draft.replaceAll(/\[\||\|\]/g, ''), language);
  return greeting === undefined && signOff === undefined && headers.length === 0
    ? `Hi Dana,\n\n${draft}\n\nThanks,\nOmar`
    : draft;
}

const title = (draft: string) => (draft.length <= 90 ? draft : `${draft.slice(0, 88)} …`).replaceAll('\n', ' ¶ ');

function eachLineEnd(
  own: Surroundings & Pick<Flagged, 'draft' | 'fixed'>,
  check: (draft: string, fixed: readonly string[]) => void,
): void {
  const isWrapped = asMessage(own.draft, own.language) !== own.draft;
  const whole = (it: string) => (isWrapped ? `Hi Dana,\n\n${it}\n\nThanks,\nOmar` : it);
  const fixed = (typeof own.fixed === 'string' ? [own.fixed] : (own.fixed ?? [])).map(whole);
  check(whole(own.draft), fixed);
  const asCrlf = (it: string) => it.replaceAll('\n', '\r\n');
  check(asCrlf(whole(own.draft)), fixed.map(asCrlf));
}

/** The rule under test speaks also where it is off by default. */
function withRule(rule: Rule, { settings, ...own }: Surroundings): Surroundings {
  const isOff = rule.severity === 'off' && settings?.rules?.[rule.id] === undefined;
  return isOff
    ? { ...own, settings: { ...settings, rules: { ...settings?.rules, [rule.id]: 'hint' } } }
    : { ...own, ...(settings && { settings }) };
}

function testClean(rule: Rule, draft: string, own: Surroundings): void {
  const found = findingsOf(draft, withRule(rule, own)).filter((it) => it.rule === rule.id);
  assert.deepEqual(
    found.map((it) => `${quote(draft, it)}: ${it.message}`),
    [],
  );
}

function testFlagged(rule: Rule, marked: string, fixed: readonly string[], own: Flagged): void {
  const pieces = marked.split(/\[\||\|\]/);
  assert.ok(2 < pieces.length && pieces.length % 2 === 1, 'a flagged draft needs [|marks|]');
  const draft = pieces.join('');
  const found = findingsOf(draft, withRule(rule, own)).filter((it) => it.rule === rule.id);
  assert.equal(mark(draft, found), marked, 'the underline');
  for (const it of found) {
    assert.ok(it.message.length <= 110, `${it.message.length} characters: ${it.message}`);
    assert.match(it.message, /^[^\n]*\.$/, 'a message ends with a dot');
    assert.match(it.message, /^[\p{Lu}“'\d[{<%(_]/u, 'a message starts as a sentence does');
    assert.ok(it.fixes.length <= 3, 'at most three fixes');
    for (const fix of it.fixes) testFix(rule, draft, it, fix, own);
  }
  const [first] = found;
  if (own.message !== undefined) assert.equal(first?.message, own.message);
  if (own.severity !== undefined) assert.equal(first?.severity, own.severity);
  fixed.forEach((text, at) => {
    const fix = first?.fixes[at];
    assert.ok(fix !== undefined, `there is no fix number ${at + 1}`);
    assert.equal(applyFix(draft, fix), text, fix.title);
  });
}

/** A note that is still long once it asks first is a smaller matter than one that hides its ask. */
const WEIGHT: Readonly<Record<Severity, number>> = { warning: 3, information: 2, hint: 1 };

/** What a proposed time or a named person still lacks: advice that can only speak once a fix has put one there. */
const REFINEMENTS = new Set(['ask-early', 'make-it-forwardable', 'propose-a-live-date', 'say-what-comes-next']);

function testFix(rule: Rule, draft: string, finding: Finding, fix: Fix, own: Flagged): void {
  const about = (text: string) => `"${fix.title}" gives:\n${text}\n`;
  assert.match(fix.title, /^\p{Lu}[^\n]*[^.\s]$/u, 'a title is an order without a dot');
  const after = applyFix(draft, fix);
  assert.notEqual(after, draft, `"${fix.title}" changes nothing`);
  if (draft.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, `"${fix.title}" mixes line ends`);
  const untidy = /\S {2,}\S| [,.?!;](?=\s|$)|,,|\?\?|\?\.|[^.]\.\.(?!\.)/g;
  assert.deepEqual(after.match(untidy) ?? [], draft.match(untidy) ?? [], `spacing or marks; ${about(after)}`);

  const before = everyFinding(draft, own);
  const now = everyFinding(after, own);
  const count = (list: readonly Finding[], id: string) => list.filter((it) => it.rule === id).length;
  const weight = (list: readonly Finding[]) =>
    list.filter((it) => it.rule === rule.id).reduce((sum, it) => sum + WEIGHT[it.severity], 0);
  assert.ok(weight(now) < Math.max(1, weight(before)), `does not silence its rule, nor soften it; ${about(after)}`);
  const woken = now.filter(
    (it) =>
      it.rule !== rule.id &&
      it.rule !== 'fill-the-blanks' &&
      !REFINEMENTS.has(it.rule) &&
      !own.mayWake?.includes(it.rule) &&
      count(before, it.rule) < count(now, it.rule),
  );
  assert.deepEqual(
    woken.map((it) => `${it.rule} at "${quote(after, it)}"`),
    [],
    `wakes other rules; ${about(after)} was "${quote(draft, finding)}"`,
  );
}

/** Every rule on, and nothing left out because a stronger rule speaks for it. */
function everyFinding(
  draft: string,
  { language = 'markdown', gate = 'guessed', settings }: Surroundings,
): readonly Finding[] {
  const off = rules.filter((it) => it.severity === 'off').map((it) => [it.id, 'hint'] as const);
  const all: Settings = { ...testSettings, ...settings, rules: { ...Object.fromEntries(off), ...settings?.rules } };
  const { messages } = createCheck(all)({ text: draft, language, shape: { gate, isTemplate: false } });
  return messages.flatMap(({ start, message }) =>
    message.isRequest ? raiseFindings(message, all).map((it) => moveFinding(it, start)) : [],
  );
}

function moveFinding(finding: Finding, by: number): Finding {
  const move = ({ start, end }: Finding['span']) => ({ start: start + by, end: end + by });
  const fixes = finding.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((it) => ({ ...it, span: move(it.span) })),
  }));
  return { ...finding, span: move(finding.span), fixes };
}

const quote = (text: string, { span }: Finding) => text.slice(span.start, span.end);

function mark(text: string, findings: readonly Finding[]): string {
  let done = text;
  for (const { span } of findings.toSorted((a, b) => b.span.start - a.span.start)) {
    done = `${done.slice(0, span.start)}[|${done.slice(span.start, span.end)}|]${done.slice(span.end)}`;
  }
  return done;
}

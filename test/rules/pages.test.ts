import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../shared/rules/index.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { findingsOf } from '../harness.ts';

const PARTS = ['Underlined', 'Better', 'When it stays silent', 'Settings', 'Evidence'];

suite('pages of the rules', () => {
  for (const rule of rules) {
    test(rule.id, () => {
      const path = join(ROOT, 'docs', 'rules', `${rule.id}.md`);
      assert.ok(existsSync(path), `add docs/rules/${rule.id}.md`);
      testPage(rule, readFileSync(path, 'utf8'));
    });
  }
});

function testPage(rule: Rule, page: string): void {
  assert.ok(
    page.startsWith(`# ${rule.id}\n\nA good request ${rule.title}.\n`),
    `begin with "# ${rule.id}", then "A good request ${rule.title}."`,
  );
  assert.ok(page.replaceAll('\n', ' ').includes(rule.why), `say why: ${rule.why}`);
  assert.deepEqual(
    Array.from(page.matchAll(/^## (.+)$/gm), ([, it]) => it),
    PARTS,
  );

  const settings = rule.severity === 'off' ? { rules: { [rule.id]: 'hint' as const } } : {};
  const examples = examplesOf(page);
  for (const kind of ['flagged', 'better'])
    assert.ok(
      examples.some((it) => it.kind === kind),
      `show a ${kind} example`,
    );
  for (const { kind, text, gate } of examples) {
    const found = findingsOf(text, { settings, gate }).map(
      (it) => `${it.rule}: ${text.slice(it.span.start, it.span.end)}`,
    );
    if (kind === 'better') assert.deepEqual(found, [], text);
    else
      assert.ok(
        found.some((it) => it.startsWith(`${rule.id}: `)),
        `not underlined:\n${text}`,
      );
  }
}

/** Fenced examples: ```markdown flagged, ```markdown better; a third word `as-request` checks it as a request. */
function examplesOf(page: string) {
  return Array.from(
    page.matchAll(/^```\w+ (flagged|better)( as-request)?\n([\s\S]*?)^```$/gm),
    ([, kind, asked, text]) => ({
      kind,
      gate: asked === undefined ? ('guessed' as const) : ('asked' as const),
      text: text as string,
    }),
  );
}

import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explained, type Fix, type Severity } from '../../shared/index.ts';
import type { CheckedFile } from '../check-files.ts';
import { pagePath } from '../pages.ts';
import { positionAt, type Range } from '../positions.ts';
import { slashed } from '../settings.ts';
import { version } from '../usage.ts';
import { type Placed, placeFindings } from './places.ts';

const LEVEL: Readonly<Record<Severity | 'off', string>> = {
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** A log of the Static Analysis Results Interchange Format 2.1.0 (OASIS); columns count UTF-16 units from 1. */
export function toSarif(files: readonly CheckedFile[]): string {
  const placed = files.flatMap(placeFindings);
  const rules = [...new Set(placed.map((it) => it.finding.rule))];
  const failed = files.filter((it) => it.kind === 'failed');
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'yesable', version: version(), rules: rules.map(ruleSarif) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ path, error }) => ({
              level: 'error',
              message: { text: `${path}: ${error}` },
              locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
            })),
          },
        ],
        results: placed.map((it) => resultSarif(it, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleSarif(id: string) {
  const rule = explained.find((it) => it.id === id);
  const page = readPage(id);
  return {
    id,
    ...(rule !== undefined && {
      shortDescription: { text: `A good request ${rule.title}.` },
      fullDescription: { text: rule.why },
      defaultConfiguration: { level: LEVEL[rule.severity], enabled: rule.severity !== 'off' },
      properties: { tags: [rule.group] },
    }),
    ...(page !== undefined && { help: { text: page, markdown: page } }),
  };
}

function readPage(rule: string): string | undefined {
  try {
    return readFileSync(pagePath(rule), 'utf8');
  } catch {
    // A log without the page is still a log.
    return undefined;
  }
}

function resultSarif(placed: Placed, rules: readonly string[]) {
  const { path, range, finding } = placed;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: region(range) } }],
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((it) => fixSarif(it, placed)) }),
    properties: { severity: finding.severity },
  };
}

function fixSarif({ title, edits }: Fix, { path, lines, start }: Placed) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: region({ start: positionAt(lines, start + span.start), end: positionAt(lines, start + span.end) }),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] };
}

function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function artifact(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: slashed(path).replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/') };
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Checked,
  createCheck,
  type Draft,
  type Language,
  languageOfId,
  languageOfPath,
  type Report,
  type Settings,
  shapeOf,
  toSettings,
  type World,
} from '../shared/index.ts';
import type { Calendar } from './calendar.ts';
import type { Documents } from './documents.ts';
import { isConfigFile, type Preferences } from './settings.ts';

/** An open document as it was read a moment ago. */
export interface Reading {
  readonly document: TextDocument;
  readonly preferences: Preferences;
  readonly settings: Settings;
  /** The path of the calendar that times were proposed by, where one was read. */
  readonly calendar: string | undefined;
  readonly messages: readonly Checked[];
  /** Some part was too long to be read. */
  readonly isCut: boolean;
  /** Nothing was looked for: the settings say so. */
  readonly isClosed: boolean;
}

/** The settings of a document, what they were made of, and the reader that was made of them. */
interface Knowing {
  readonly preferences: Preferences;
  readonly world: World;
  readonly settings: Settings;
  readonly check: (draft: Draft) => Report;
  last?: { readonly draft: Draft; readonly report: Report };
}

/** What is known of a document while it is open; all but the writer's two wishes can be computed again. */
interface Open {
  readonly ignored: Set<string>;
  isAsked: boolean;
  knowing?: Knowing;
}

export interface Drafts {
  /** Reads an open document as it stands now; undefined where it is not open, or is no draft. */
  readonly read: (uri: string) => Promise<Reading | undefined>;
  /** From now on a document is read as a request, whatever the gate says. */
  readonly askAs: (uri: string) => void;
  /** From now on a rule is not applied to a document. */
  readonly ignore: (uri: string, rule: string) => void;
  /** A document was closed. */
  readonly close: (uri: string) => void;
}

export function createDrafts(
  documents: Documents,
  preferencesOf: (uri: string) => Promise<Preferences>,
  readWorld: (timeZone: string | undefined) => World,
  calendarOf: (path: string | undefined, world: World) => Calendar | undefined,
): Drafts {
  const opened = new Map<string, Open>();
  const open = (uri: string): Open => {
    const known = opened.get(uri) ?? { ignored: new Set(), isAsked: false };
    opened.set(uri, known);
    return known;
  };

  async function read(uri: string): Promise<Reading | undefined> {
    if (documents.get(uri) === undefined || isConfigFile(uri)) return undefined;
    const preferences = await preferencesOf(uri);
    // It may have been closed or changed while the settings were read.
    const document = documents.get(uri);
    const language = document && languageOf(document);
    if (document === undefined || language === undefined) return undefined;
    const state = open(uri);
    const { config } = preferences;
    const world = readWorld(config.timeZone);
    const calendar = calendarOf(config.calendar, world);
    const knowing = knowingOf(state, preferences, { ...world, ...(calendar && { busy: calendar.busy }) });
    const draft = draftOf(document, language, state, preferences);
    const { messages, isCut } = report(knowing, draft);
    return {
      document,
      preferences,
      settings: knowing.settings,
      calendar: calendar?.path,
      isCut,
      isClosed: draft.shape.gate === 'closed',
      messages: messages.map((it) => without(it, state.ignored)),
    };
  }

  return {
    read,
    askAs: (uri) => {
      open(uri).isAsked = true;
    },
    ignore: (uri, rule) => {
      open(uri).ignored.add(rule);
    },
    close: (uri) => opened.delete(uri),
  };
}

/** The same until the writer's settings or calendar, the day or the zone change. */
function knowingOf(state: Open, preferences: Preferences, world: World): Knowing {
  const { knowing } = state;
  const isSame =
    knowing?.preferences === preferences &&
    knowing.world.today === world.today &&
    knowing.world.timeZone === world.timeZone &&
    knowing.world.busy === world.busy;
  if (isSame) return knowing;
  const settings = toSettings(preferences.config, world);
  state.knowing = { preferences, world, settings, check: createCheck(settings) };
  return state.knowing;
}

/** The same object until the draft or its settings change. */
function report(knowing: Knowing, draft: Draft): Report {
  const { last } = knowing;
  const isSame =
    last?.draft.text === draft.text &&
    last.draft.language === draft.language &&
    last.draft.shape.gate === draft.shape.gate &&
    last.draft.shape.isTemplate === draft.shape.isTemplate;
  if (isSame) return last.report;
  knowing.last = { draft, report: knowing.check(draft) };
  return knowing.last.report;
}

function draftOf(document: TextDocument, language: Language, { isAsked }: Open, { config, path }: Preferences): Draft {
  const shape = shapeOf({ path, language, isAsked }, config);
  const isWaiting = config.run === 'manual' && !isAsked;
  return { text: document.getText(), language, shape: isWaiting ? { ...shape, gate: 'closed' } : shape };
}

/** The language the editor names; the name of the file decides where the editor sees only text, or something unknown. */
function languageOf({ languageId, uri }: TextDocument): Language | undefined {
  const named = languageOfId(languageId);
  const isMail = /\.eml$/i.test(uri);
  if (named !== undefined) return named === 'plaintext' && isMail ? 'mail' : named;
  return isMail || /\.(?:md|markdown|txt)$/i.test(uri) ? languageOfPath(uri) : undefined;
}

function without(checked: Checked, ignored: ReadonlySet<string>): Checked {
  if (ignored.size === 0) return checked;
  return { ...checked, findings: checked.findings.filter((it) => !ignored.has(it.rule)) };
}

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
}

/** What is known of a document while it is open; all but the writer's two wishes can be computed again. */
interface Open {
  readonly ignored: Set<string>;
  isAsked: boolean;
  preferences?: Preferences;
  world?: World;
  settings?: Settings;
  check?: (draft: Draft) => Report;
  draft?: Draft;
  report?: Report;
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
  readWorld: () => World,
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
    const world = readWorld();
    const calendar = calendarOf(config.calendar, { ...world, timeZone: config.timeZone ?? world.timeZone });
    const settings = settingsFor(state, preferences, { ...world, ...(calendar && { busy: calendar.busy }) });
    const { messages, isCut } = check(state, draftOf(document, language, state, preferences));
    return {
      document,
      preferences,
      settings,
      calendar: calendar?.path,
      isCut,
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

/** The engine's settings, the same object until the writer's settings or calendar, the day or the zone change. */
function settingsFor(state: Open, preferences: Preferences, world: World): Settings {
  const isSame =
    state.preferences === preferences &&
    state.world?.today === world.today &&
    state.world.timeZone === world.timeZone &&
    state.world.busy === world.busy;
  if (state.settings !== undefined && isSame) return state.settings;
  state.settings = toSettings(preferences.config, world);
  state.preferences = preferences;
  state.world = world;
  delete state.check;
  return state.settings;
}

function check(state: Open, draft: Draft): Report {
  const last = state.draft;
  const isSame =
    last !== undefined &&
    last.text === draft.text &&
    last.language === draft.language &&
    last.shape.gate === draft.shape.gate;
  if (state.check !== undefined && state.report !== undefined && isSame) return state.report;
  state.check ??= createCheck(state.settings as Settings);
  state.draft = draft;
  state.report = state.check(draft);
  return state.report;
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

import type { Connection, Diagnostic } from 'vscode-languageserver';
import { statusNotification } from '../shared/protocol.ts';
import type { Abilities } from './abilities.ts';
import type { Documents } from './documents.ts';
import type { Drafts } from './drafts.ts';
import { statusOf } from './features/status.ts';
import { framesOf } from './frames.ts';
import type { Preferences } from './settings.ts';

/** What telling needs of the rest of the server. */
export interface Teller {
  readonly abilities: () => Abilities;
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly diagnose: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly isTooEarly: (uri: string, preferences: Preferences) => boolean;
  readonly report: (frames: string) => void;
}

/** Tells the editor what it did not ask for: the status of a draft, and its diagnostics where the editor does not pull them. */
export function createTelling(
  connection: Connection,
  { abilities, documents, drafts, diagnose, isTooEarly, report }: Teller,
) {
  const waiting = new Set<string>();

  /** Reads a document once the changes that arrived together are applied. */
  function soon(uri: string): void {
    if (waiting.has(uri)) return;
    waiting.add(uri);
    setTimeout(() => {
      waiting.delete(uri);
      unattended(tell(uri));
    }, 0);
  }

  function unattended(work: Promise<void>): void {
    work.catch((error) => report(framesOf(error)));
  }

  function askToPull(): void {
    if (abilities().hasPull && abilities().hasRefresh) ignoreLoss(connection.languages.diagnostics.refresh());
  }

  async function tellSaved(uri: string): Promise<void> {
    soon(uri);
    // An editor that asked before it was saved was told that nothing changed, and may not ask again by itself.
    if ((await drafts.read(uri))?.preferences.config.run === 'save') askToPull();
  }

  async function tell(uri: string): Promise<void> {
    const reading = await drafts.read(uri);
    if (reading !== undefined && abilities().isOwnClient)
      ignoreLoss(connection.sendNotification(statusNotification, statusOf(reading)));
    if (abilities().hasPull || (reading !== undefined && isTooEarly(uri, reading.preferences))) return;
    const diagnostics = [...(await diagnose(uri))];
    const version = documents.get(uri)?.version;
    if (version !== undefined) ignoreLoss(connection.sendDiagnostics({ uri, version, diagnostics }));
  }

  return {
    soon,
    saved: (uri: string) => unattended(tellSaved(uri)),
    /** Everything may read differently now. */
    refresh(): void {
      askToPull();
      for (const uri of documents.keys()) soon(uri);
    },
    clear(uri: string): void {
      if (!abilities().hasPull) ignoreLoss(connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
  };
}

/** A channel that broke ends the server; there is nobody left to tell. */
export function ignoreLoss(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}

import { type Message, readMessage } from './message/message.ts';
import { ownSettings } from './message/own-settings.ts';
import { findProblems } from './rules/find.ts';
import type { Finding } from './rules/finding.ts';
import { suppress } from './rules/suppress.ts';
import type { Settings, Shape } from './settings/settings.ts';
import { splitPassages } from './text/passages.ts';
import type { Language } from './text/prose.ts';

/** A file as the engine sees it. */
export interface Draft {
  readonly text: string;
  readonly language: Language;
  readonly shape: Shape;
}

/** A message of a draft with its findings. All spans inside count from `start`. */
export interface Checked {
  /** Where the message starts in the draft, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly message: Message;
  readonly findings: readonly Finding[];
}

/** A passage longer than this (in UTF-16 units) is no message to a person; it is not read. */
export const longestPassage = 60_000;

/** What came of checking a draft. `isCut` tells that some passage was too long to be read. */
export interface Report {
  readonly messages: readonly Checked[];
  readonly isCut: boolean;
}

type Known = Omit<Checked, 'start'>;

/**
 * Makes a function that checks one draft, again and again, as it is edited. What stays the same is not read twice: messages
 * are kept by their text. Today, time zone and all else come from `settings`; the same draft and settings give the same report.
 */
export function createCheck(settings: Settings): (draft: Draft) => Report {
  let known = new Map<string, Known>();
  return ({ text, language, shape }) => {
    const used = new Map<string, Known>();
    const messages: Checked[] = [];
    let isCut = false;
    for (const passage of splitPassages(text, shape.gate === 'believed')) {
      if (passage.text.length > longestPassage) {
        isCut = true;
        continue;
      }
      const key = `${language} ${shape.gate} ${shape.isTemplate} ${passage.text}`;
      const own = used.get(key) ?? known.get(key) ?? checkPassage(passage.text, language, shape, settings);
      used.set(key, own);
      messages.push({ start: passage.start, text: own.text, message: own.message, findings: own.findings });
    }
    // What is no longer in the file is forgotten.
    known = used;
    return { messages: suppress(messages, text, settings), isCut };
  };
}

function checkPassage(text: string, language: Language, shape: Shape, settings: Settings): Known {
  const message = readMessage(text, language, shape, settings);
  const own = ownSettings(message.prose, settings);
  return { text, message, findings: message.isRequest ? findProblems(message, own) : [] };
}

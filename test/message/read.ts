import { type Message, readMessage } from '../../shared/message/message.ts';
import type { Shape } from '../../shared/settings/settings.ts';
import type { Language } from '../../shared/text/prose.ts';
import { testSettings } from '../harness.ts';

/** A text as a message, in a file of which nothing is known beforehand. */
export function messageOf(text: string, language: Language = 'markdown', gate: Shape['gate'] = 'guessed'): Message {
  return readMessage(text, language, { gate, isTemplate: false }, testSettings);
}

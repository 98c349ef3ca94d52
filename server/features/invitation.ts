import type { CodeAction, Position } from 'vscode-languageserver';
import { type Checked, createIntlClock, invitation, proposedMeeting } from '../../shared/index.ts';
import { commands, type Invitation } from '../../shared/protocol.ts';
import type { Abilities } from '../abilities.ts';
import { kinds } from '../convert.ts';
import type { Reading } from '../drafts.ts';
import { identify } from '../identify.ts';
import { messageAt } from './message-text.ts';

const clock = createIntlClock();
const title = 'Save the invitation';

/**
 * A calendar file for the meeting that the message around a position proposes; undefined where it names no exact time.
 * @param stamp when it is written, an ISO instant in UTC.
 */
export function invitationAt(reading: Reading, position: Position | undefined, stamp: string): Invitation | undefined {
  const checked = messageAt(reading, position);
  const meeting = checked && proposedMeeting(checked.message, reading.settings);
  if (checked === undefined || meeting === undefined) return undefined;
  const content = invitation({ ...meeting, uid: `${identify(checked.text)}@yesable`, stamp }, clock);
  return content === undefined ? undefined : { fileName: `${meeting.date}-${slug(meeting.summary)}.ics`, content };
}

/** An action for a message that proposes an exact time, for an editor that can save a file. */
export function invitationActions(
  { document, settings }: Reading,
  { start, message }: Checked,
  abilities: Abilities,
): readonly CodeAction[] {
  const isSaved = abilities.commands.includes(commands.saveInvitation);
  if (!isSaved || proposedMeeting(message, settings) === undefined) return [];
  const command = { title, command: commands.saveInvitation, arguments: [document.uri, document.positionAt(start)] };
  return [{ title, kind: kinds.invitation, command }];
}

/** Letters and digits of any script, so that the name is a good one on every file system. */
function slug(summary: string): string {
  const words = summary.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).join('-').slice(0, 60) || 'meeting';
}

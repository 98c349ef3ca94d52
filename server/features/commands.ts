import type { Position } from 'vscode-languageserver';
import { ruleIds } from '../../shared/index.ts';
import { commands } from '../../shared/protocol.ts';
import { type CommandCall, positionOf } from '../params.ts';
import { invalidParams } from '../requests.ts';

/** The commands this server carries out for editors that do not do so themselves. */
export const serverCommands = {
  rewrite: commands.rewrite,
  checkAsRequest: commands.checkAsRequest,
  explainRule: commands.explainRule,
  saveInvitation: commands.saveInvitation,
  /** Ignores a rule in a document until it is closed. */
  ignoreRule: 'yesable.ignoreRule',
} as const;

export interface CommandTargets {
  readonly isOpen: (uri: string) => boolean;
  readonly rewrite: (uri: string, position: Position | undefined) => unknown;
  readonly checkAsRequest: (uri: string) => void;
  readonly ignoreRule: (uri: string, rule: string) => void;
  readonly explainRule: (rule: string) => unknown;
  readonly invitation: (uri: string, position: Position | undefined) => unknown;
}

/** Carries out a command; arguments that are not what it takes are refused with what it takes. */
export function runCommand({ command, values }: CommandCall, targets: CommandTargets): unknown {
  switch (command) {
    case serverCommands.rewrite:
      return targets.rewrite(openDocument(values[0], targets), perhapsPosition(values[1]));
    case serverCommands.saveInvitation:
      return targets.invitation(openDocument(values[0], targets), perhapsPosition(values[1]));
    case serverCommands.checkAsRequest:
      return targets.checkAsRequest(openDocument(values[0], targets));
    case serverCommands.ignoreRule:
      return targets.ignoreRule(openDocument(values[0], targets), ruleName(values[1]));
    case serverCommands.explainRule:
      return targets.explainRule(ruleName(values[0]));
    default:
      throw invalidParams(`one of the commands ${Object.values(serverCommands).join(', ')}`);
  }
}

function openDocument(value: unknown, { isOpen }: CommandTargets): string {
  if (typeof value !== 'string' || !isOpen(value)) throw invalidParams('the URI of an open document');
  return value;
}

function perhapsPosition(value: unknown): Position | undefined {
  return value === undefined || value === null ? undefined : positionOf(value);
}

function ruleName(value: unknown): string {
  if (typeof value !== 'string' || !ruleIds.includes(value)) throw invalidParams('the name of a rule');
  return value;
}

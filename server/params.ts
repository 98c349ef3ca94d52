import type { Position, Range } from 'vscode-languageserver';
import { invalidParams } from './requests.ts';

/** Reads what a client sent. Each reader returns the part that is used, or throws what was expected instead. */
export function readDocument(params: unknown): { readonly uri: string } {
  return { uri: uriOf(field(params, 'textDocument')) };
}

export function readPlace(params: unknown): { readonly uri: string; readonly position: Position } {
  return { ...readDocument(params), position: positionOf(field(params, 'position')) };
}

/** The parameters of our own requests: `uri`, and perhaps `position`. */
export function readMessagePlace(params: unknown): { readonly uri: string; readonly position: Position | undefined } {
  const position = field(params, 'position');
  return {
    uri: uriOf(params),
    position: position === undefined || position === null ? undefined : positionOf(position),
  };
}

export interface PullPlace {
  readonly uri: string;
  readonly previousResultId: string | undefined;
}

export function readPull(params: unknown): PullPlace {
  const previous = field(params, 'previousResultId');
  return { ...readDocument(params), previousResultId: typeof previous === 'string' ? previous : undefined };
}

export interface ActionPlace {
  readonly uri: string;
  readonly range: Range;
  /** The kinds the client asks for; undefined for any. */
  readonly only: readonly string[] | undefined;
  /** The codes of the diagnostics that it is about. */
  readonly named: readonly unknown[];
}

export function readActionPlace(params: unknown): ActionPlace {
  const range = field(params, 'range');
  const context = field(params, 'context');
  const only = field(context, 'only');
  const diagnostics = field(context, 'diagnostics');
  return {
    ...readDocument(params),
    range: { start: positionOf(field(range, 'start')), end: positionOf(field(range, 'end')) },
    only: Array.isArray(only) ? only.filter((it) => typeof it === 'string') : undefined,
    named: Array.isArray(diagnostics) ? diagnostics.map((it) => field(it, 'code')) : [],
  };
}

export interface CommandCall {
  readonly command: string;
  readonly values: readonly unknown[];
}

export function readCommandCall(params: unknown): CommandCall {
  const command = field(params, 'command');
  const values = field(params, 'arguments');
  if (typeof command !== 'string') throw invalidParams('the name of a command');
  return { command, values: Array.isArray(values) ? values : [] };
}

/** A field of something that may be anything. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function uriOf(value: unknown): string {
  const uri = field(value, 'uri');
  if (typeof uri !== 'string' || uri === '') throw invalidParams('the URI of a document');
  return uri;
}

export function positionOf(value: unknown): Position {
  const line = field(value, 'line');
  const character = field(value, 'character');
  if (!isCount(line) || !isCount(character)) throw invalidParams('a position { line, character }, both from 0');
  return { line, character };
}

export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && 0 <= (value as number);
}

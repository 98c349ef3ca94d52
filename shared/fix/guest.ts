// What a guest does whom one would love to have.

/** What one has somebody do: a bare verb, not "involved". */
export const HAD =
  /^(?:speak|present|join|come|talk|give|attend|visit|participate|moderate|chair|lead|host|teach|contribute|write|share|be|take|open|close|judge|serve|sit|help|perform|play|read|show|tell|work|stay|lecture|run)\b/i;

/** "have you on our panel", "on as a guest", "over for an interview": what the guest does. */
export function joined(rest: string): string | undefined {
  const came =
    /^(?:on board|over|in|back|along|round|around|by|up|down|out)(?= (?:as|for|to|at|on|with|again|next|this|some ?time)\b|$)/i.exec(
      rest,
    );
  if (came !== null) return `come ${rest}`;
  const on = rest.replace(/^on(?= (?:as|for|with|again|next|this|to)\b|$) ?/i, '');
  return /^(?:on|at|as|with|over|here|in|for)\b|^$/i.test(on) || on !== rest
    ? `join ${/\bmy\b/.test(on) ? 'me' : 'us'} ${on}`.trimEnd()
    : undefined;
}

/** "sending" to "send": only verbs of requests, so that no spelling is guessed. */
export const bareVerbs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'sending:send reviewing:review forwarding:forward sharing:share giving:give introducing:introduce helping:help taking:take making:make letting:let ' +
    'checking:check confirming:confirm considering:consider providing:provide passing:pass looking:look reading:read writing:write speaking:speak ' +
    'meeting:meet joining:join calling:call responding:respond replying:reply encouraging:encourage arranging:arrange completing:complete updating:update ' +
    'bringing:bring getting:get setting:set answering:answer signing:sign approving:approve connecting:connect putting:put telling:tell explaining:explain'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

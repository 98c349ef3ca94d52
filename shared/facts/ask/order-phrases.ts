import { phrases } from '../../text/phrases.ts';
import { wordSet } from '../../text/word-set.ts';

/** What notices tell everybody to do: "please use the stairs". */
export const INSTRUCTIONS =
  wordSet(`don't not never use arrive bring ensure avoid stay wear park enter allow follow refer wait stand proceed consult dial press observe expect drive walk knock ring scan present
  switch queue line sit rest take recycle sort handle wash store watch mind download install restart refresh reload log sign-in click tap open close turn leave rate subscribe`);

/** After "please" these say nothing that the reader has to do. */
export const findNoOrder = phrases({
  none: [
    '(attached|enclosed|below|herewith|here|above) <please> (find|see|note|be)',
    '<please> (find|see) .. (attached|enclosed|below|above|herewith|here|my|our|the)',
    '<please> (note|know|understand|be|rest) .. (that|this|advised|aware|assured|informed|patient|reminded|warned|careful|safe)',
    '<please> (forgive|pardon|bear|disregard|ignore|enjoy|feel)',
    '<please> excuse (my|our|the|any|me|us|this|all)',
    '<please> accept ... (apologies|apology|thanks|gratitude|condolences|sympathy|sympathies|congratulations|wishes|regards|compliments|excuses|assurances)',
    '<please> (keep|bear) in mind',
    '(^|and|but|also|just) (keep|bear) in mind',
    '<please> keep an eye out',
    '<please> (check out|see|visit|refer to|consult) (this|our|the|these) .. (page|site|website|dashboard|link|links|faq|guide|documentation|docs|wiki|post|article|video|blog)',
    '<please> (convey|extend|pass|give|send) ... (love|regards|best|wishes|greetings|apologies|condolences|sympathy|thanks)',
    '<please> (continue|stay|keep|have|take|remember|refer|visit) .. .. (welcome|<link>|safe|care|great|good|nice|wonderful|well|in touch|my apologies|it easy|your time)',
    '<please> give (my|our) .. (regards|best|love|apologies|wishes|thanks|greetings)',
    '<please> (feel|unsubscribe|disregard|ignore|forgive|pardon|click|enjoy|note|visit)',
    "<please> (do not|don't|never) (hesitate|feel|worry|reply|respond|forget me|mind|be|think|read|apologize|bother|let|give|take)",
    'please to',
    'please <me>',
    "(do not|don't|dont) (hesitate|worry|feel|bother|forget me|mind|be)",
  ],
});

/** Orders for the answer to what is asked elsewhere. */
export const findReplies = phrases({
  reply: [
    '(let|lets) (me|us|him|her|them) know',
    '<please> (reply|respond|advise|answer|rsvp|write back|get back)',
    '(reply|respond|advise|rsvp|answer|write back|get back to)',
    'confirm (attendance|receipt|your attendance|your participation|if|whether|by|either|$)',
    '(get back to|write back to) (me|us)',
    '(write|text|email|mail) (me|us) back',
    '(text|ping|message) (me|us)',
    '(call|ring|phone) (me|us) .. .. (if|when|once) (it|you|anything|there|something)',
    '(drop|shoot|send|give) (me|us) (a|an) (line|note|reply|shout|holler|email|quick|yes|card|text|ping|message)',
    '(please|pls|and)? tell me',
    'tell us (if|whether|when|what)',
    '(what|whatever) do you think',
    'please .. advise',
    'be .. (kind|good) .. .. let <me> know',
    // Details of what was asked before.
    '(make|be) sure',
    '(remember|note) (to|that)',
    'do not forget',
    "don't forget",
    'please (include|mention|note|remember|keep|bring)',
    // The channel of the answer, or the answer itself.
    'give <me> a (ring|call|buzz|shout) or',
    '(send|return|mail|email|fax|give) ... your .. (response|reply|answer) ',
    'thoughts',
    'lmk',
    '<please> contact',
    '(contact|reach|email) <me> (at|via|on|by)',
    '(call|write|email|phone) or (call|write|email|phone)',
  ],
});

/** "Let me know if you are able to come" asks for more than an answer. */
export const findAttendance = phrases({
  attendance: [
    "know (if|whether) (you|you're|anyone|any of you|he|she|they) (are|is|can|could|will|would be|'re) (able|available|free|coming|attending|joining|attend|join|come|make|meet)",
  ],
});

/** "Have her call me", "let me have your figures": somebody is to be made to do or to give it. */
export const findMade = phrases({
  made: [
    '^ (and|please|then|so)? (have|get|make) (him|her|them|somebody|someone|everyone|everybody|your (assistant|office|secretary|team|people)) .. (to)? (call|email|send|contact|write|come|see|bring|meet|sign|check|look|phone|ring|give|fill|do|text|stop|drop|join|review|fax)',
    '(poke|pick) holes',
    "^ (swing|stop|drop|come|pop) (by|in|over|round|around) (my (desk|office|room|place)|when (<you're> (free|done|around|ready|back)|you (get|have) (in|back|a|time|some|five|ten))|before you|on your way|once you)",
    '^ come .. (see|find|talk to|meet) me',
    '^ (ptal|lmk)',
    "^ (please)? (do not|don't) (forget to|forget the|forget your|leave|sign|delete|remove|ship|print|book|miss|use|send|let|tell|call|throw|pay|share|forward|touch|open|close|change|start|stop|merge|push|order|cancel|buy|park|answer|approve|release|publish|post|move|copy|cc)",
    '^ be as (harsh|honest|brutal|frank|critical|blunt|picky)',
    '^ be (brutal|honest|frank|candid|ruthless|blunt|merciless|here|on time|ready|prepared|in my office|sure|kind enough|so kind)',
    'be (sure|certain) (to|that|you)',
    'be (so|very)? (kind|good) (enough|as) to',
  ],
});

import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskCue } from './cue.ts';

const TROUBLE =
  '(question|questions|concern|concerns|comment|comments|trouble|problem|problems|issue|issues|difficulty|difficulties|doubts|query|queries|feedback|enquiries|inquiries|suggestions|hesitation)';
const NO = {
  /** Closing formulas and offers: they leave the reader free and nothing to answer. */
  formula: [
    `(if|should|in case|when|whenever) (you|anyone|anybody|there|either of you|any of you) .. (have|has|are|be|had|find|run|encounter|experience|come up with|hit|having|still) ... ${TROUBLE}`,
    `(if|when|whenever) <you're> .. (having|had|got|facing|seeing|experiencing|still) ... ${TROUBLE}`,
    `(with|for) (any|further|other|additional) ... ${TROUBLE}`,
    '(with|for) your (questions|concerns|queries|enquiries|inquiries)',
    `(call|contact|email|see|phone|ring|write|text) (me|us|him|her|them) (with|for) ${TROUBLE}`,
    `(any|for) ${TROUBLE} (please|just|feel|let|call|contact|email|at all|or)`,
    "(if|when|should) you (are|feel|'re)? (unsure|uncertain|not sure|in doubt)",
    '(keep|retain|save) (this|your|the) (copy|ticket|receipt|leaflet|letter|notice|voucher)',
    '(if|should|in case) (you|anyone) .. (need|require) (anything|any|further|more|additional|something|help|assistance|me|us|to reach|to contact)',
    '(if|should) (anything|something|everything|there) .. (is|are|be|seems|looks|comes|changes|goes) .. (anything|unclear|odd|wrong|up|else|missing|not)',
    '(for|in) .. (urgent|emergency|emergencies|further|general|press|more|all other|any other) .. (matters|matter|issues|questions|inquiries|enquiries|information|info|details|cases|emergencies) ... (contact|call|email|write|see|visit|reach|refer|ask|speak)',
    'let <me> know how (it|that|things|everything|this|you|the) .. (go|goes|went|get on|fare|turns out)',
    '(keep|stay) .. (touch|in touch|well|safe|warm)',
    '(keep you|stay) .. (posted|the loop|up to date)',
    '(keep|stay) <me>? (posted|in the loop|up to date) $',
    'accept (my|our) .. (congratulations|apologies|thanks|condolences|best|warmest|gratitude|sympathy)',
    'accept (the|my|our|this|these) ... (cheque|check|gift|present|token|regrets|resignation|notice)',
    '(accept|consider|treat|regard|take) (this|these) ... (resignation|notice|acceptance|confirmation|withdrawal|token|thanks|gratitude|farewell|apology|reply|answer)',
    '(say|give|send) .. (hi|hello|regards|love|best|greetings) .. (to|from)',
    '(thank|tell|hug|kiss|greet) ... for me',
    // idioms of warmth and of talk, which look like orders
    '(take a bow|take heart|take it easy|take your time|give yourself|pat yourself|treat yourself|raise a glass|rest up|hang in there|have fun|drive safe|travel safe)',
    '^ (enjoy|forgive|excuse|pardon|bless|blame|beat me|count me|color me)',
    '(wish me luck|call me (crazy|old|a|maybe)|trust me|believe me|mark my words|spare me|shame on)',
    '(help|make|do) (yourself|yourselves) (at home|a favor|to some)',
    '(just)? say the word',
    '^ never mind',
    'say what you (like|will|want)',
    'keep <me> in mind (for|if|when) .. (future|other|next|similar)',
    'help yourself',
    '^ (pleased|delighted|nice|good|great|lovely|glad|wonderful) to (meet|hear|see|know|have met|have you)',
    '(want|wanted|like|love|need) you to (know|feel|be happy|understand that|remember)',
    '^ (please)? (allow|permit) me to (introduce|explain|say|begin|start|thank|add|congratulate|share|tell|express|present)',
    '(visit|order|shop|sign up|apply|subscribe|register|buy|click) (us|now|today|here|our (shop|store|website|site)) (on|at|today|now|for|and)? ',
    '(call|phone|ring) us (now|today|free)? (on|for|toll)',
    'to (ensure|guarantee) .. (delivery|that you|you continue|future)',
    '(link|button) .. to (unsubscribe|register|activate)',
    '(click|tap|press|hit|follow) ... (link|button)',
    '(click|here|visit|below|link) .. to (unsubscribe|opt|be removed)',
    '(white list|whitelist|safe list|safe sender|address book|app store|spam folder)',
    "(if|should|in case) you (don't|do not|no longer) (want|wish|like)",
    'free (quote|trial|shipping|delivery|estimate|consultation)',
    '(join|joining) <me> in (congratulating|welcoming|thanking|wishing|celebrating|saying|offering)',
    'consider it (done|a)',
    '(say|tell me) (no|so) ',
    '(stuck|lost) (on|in) (the|a|my) .. (highway|road|train|bus|plane|traffic|airport|phone|elevator|freeway|motorway|subway|tarmac|line)',
    "(here is|here's|this is|below is) (my|our|the|a) .. (list|plan|log|summary|overview|status) of",
    '^ (if|once|should) (you|your .. ..) .. (are|is|be) (accepted|selected|approved|chosen|successful|shortlisted|hired|admitted)',
    '(if|when|should) (another|a new|a similar|a suitable|an|other) .. (role|roles|position|positions|opening|openings|opportunity|opportunities|vacancy) .. (open|opens|come|comes|becomes|arise|arises|is)',
    '(apply|reapply|try) again',
    'be sure to (check out|visit|follow|subscribe|explore|stop by)',
    '(if|should) (anything|something|plans|things) (changes|change|comes up|comes|turns up)',
    "if (it|this|that|the|your) .. (is|'s|are) .. (urgent|an emergency|wrong|missing|unclear|correct|not for you)",
    "if it's (urgent|an emergency)",
    "know if (it|the) .. (doesn't|won't|still looks)",
    'if there is anything',
    "if there's anything",
    'if you ever (need|want|change|find|decide|get|feel|are)',
    'if you change your mind',
    // Leave is given, not asked for.
    '^ go ahead (and .. ..)? $',
    '(^|yes|sure|ok|okay|approved) (go ahead|proceed) (with|$)',
    'please (go ahead|proceed) $',
    '(feel|^ be|please be|and be) free to',
    "(don't|do not|dont|never) hesitate to",
    'not hesitate to',
    '(always|more than|only too)? (happy|glad|pleased|willing|delighted|here) to (help|assist|answer|chat more|talk more|explain|provide|share|clarify|elaborate|discuss further|send|return|support)',
    '(let|lets) (me|us) (help|be of|introduce|explain|start|begin|just|say|tell|add|clarify|show|call|sum|see (if|whether|how|what <i>)|share|try|first|put|give|take|repeat|finish|assure|thank)',
    '(questions|comments|contributions|suggestions) (are|is) (always|very|more than)? welcome',
    '^ (feedback|thoughts) (are|is) (always|very|more than)? welcome',
  ],
  /** "Let me know how I can help": an offer. "I'd like to discuss how we can help" is none. */
  help: [
    '(any|more|some) .. (help|support|assistance) (that)? you (need|want|could use|may need|might need)',
    '(if|whether) .. .. (need|needs|require|requires|want|wants|would like) (my|our|any|further) .. (help|assistance|support)',
    "(if|whether|how|when|where|anything|what|whatever|any way|ways|way) (there)? (is|'s)? (anything)? (else|i|we) .. .. .. (can|could|might|may) .. (help|be of|assist|support|do for you|contribute|offer|return|repay|be helpful|be useful|do)",
  ],
  /** "If you would like a copy, let me know": the reader's own wish, so an offer. */
  offer: [
    "let <me> know (any|what|which) (question|questions|thing|things|topics|points)? .. (you|you'd) (want|would like|like) <me> to",
    "(if|should|in case|when|once|whenever) (you|you'd|anyone|any of you|someone|this|that|it) (would|'d|do|does|are|is|might|may|'re|think|feel)? .. (want|wants|wish|prefer|like|likes|interested|curious|care|interest|interests|need) .. (to|a|an|me|us|in|any|more|the|it|this|that|you|your|some|help|of|another|<number>)? ... (let|please|call|contact|email|e mail|reply|visit|click|just|feel|send|tell|write|ping|reach|drop|see|simply|follow|check|go|give|<i> can|<i> could|<i'll>|<i'd> be|<i> would be|<i> will|respond|mail|text|come|join)",
    "let <me> know (if|whether|when|should|in case) (you|you'd|anyone|this|that|it) (would|'d|do|does|are|might)? .. (want|like|prefer|interests|interest|need|wish|require) (it|them|me|us|to see|to get|to receive|to have|to read|to hear|more|a|an|any|anything|some|help|another|the|my|our|you|<me>)",
  ],
  /** The writer plans on being paid attention, not on an answer. */
  none: [
    'even if <i>',
    '(no|not|any) (need|reason|obligation|pressure|rush|action|reply|response|answer) .. (to|needed|required|necessary|at all)',
    "you (don't|do not|needn't|won't|will not) (need|have|to)",
    'nothing (to|for you to|you need to|is|more) (do|needed|required)',
  ],
  /** Somebody else's words, or the writer's of another day. */
  reported: [
    "(he|she|they|people|somebody|someone|everyone|who|customers|you|i|we) (asked|asks|wondered|inquired|demanded|begged|requested|kept asking|used to ask|was asked|were asked|had asked|have asked|has asked|'d asked) (me|us|him|her|them|you|if|whether|to|for|about|that|what|how|why|when)",
    '(said|says|told me|told us|wrote|replied|answered|whispered|cried|shouted|read|remarked|thought) (that|to the|to her|to him|to me)',
    '(was|were) (supposed|meant|about) to (ask|call|write|tell|send|invite)',
    '(he|she|they|who) (was|were) going to (ask|call|write|tell|send|invite)',
    '(to|never|not|when|by|about|of|how|for) (ask|asking) (people|someone|somebody|others|strangers|friends|anyone)',
  ],
} as const;

const findNot = phrases(NO);
/** Comments by a day are wanted; comments "if you have any" are not. */
const findDue = phrases({
  due: [
    '(comments|feedback|suggestions|concerns|objections|changes|edits|corrections) .. (by|before|no later than) (noon|tomorrow|<weekday>|<month>|<number>|the|end|close|next|eod|cob|tonight|today)',
  ],
});
/** "Come by any time" is hospitality. */
const findLeave = phrases({
  leave: [
    '(any time|anytime|any day|whenever you (like|want|wish|feel|need)|if you like|as you like|as you wish|at your leisure)',
  ],
});
const findSaid = phrases({
  said: ['(he|she|they|it|i|the ...) (said|asked|whispered|cried|replied|shouted|thought|wondered|called|begged)'],
});

/** "Could you tell me, he said, where the river ends?" */
function isSpeech(sentence: Sentence, cue: AskCue): boolean {
  return findSaid(sentence).some((it) => cue.first < it.first && sentence.tokens[it.first]?.isAfterComma === true);
}

/** "If you'd like to talk, **call me**": an offer, yet one that hopes to be taken. */
function isPersonal(sentence: Sentence, cue: AskCue): boolean {
  return (
    sentence.tokens
      .slice(cue.first, cue.last + 4)
      .some((it) => it.word === 'me' || it.word === 'us' || it.word === 'holler') || cue.form === 'wish'
  );
}

/** An order that hangs on the reader's own wish is no more than a hint. */
export function isOffer(sentence: Sentence): boolean {
  return findNot(sentence).some((it) => it.kind === 'offer') && findInterest(sentence).length === 0;
}

/** "If she looks like a fit, please let me know": whoever proposes somebody waits for that answer. */
const findInterest = phrases({
  interest: [
    '(if|should) you .. (have|had) .. (interest|an interest) in (him|her|this|meeting|talking|discussing|speaking)',
    '(if|should) (he|she|this person|this candidate) .. (is|looks|sounds|seems|would be) .. (interest|interesting|fit|good fit|match)',
  ],
});

/** "Yes, I would love to": a promise. "Yes please" accepts, and leaves something to do. */
function isAcceptance(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form === 'wish' &&
    /^(?:yes|sure|absolutely|certainly|definitely|gladly|yep|yeah)$/.test(sentence.tokens[0]?.word ?? '') &&
    sentence.tokens[1]?.word !== 'please'
  );
}

/** "I was hoping you'd like it!", "… see it that way": nothing is left to do. */
const HOPED = /\bhoping you(?:'d| would) (?:be at the|enjoy|(?:like|say|see) (?:it|that|the)|love)\b/;

const READERS = /\byou(?:'d| would| might)? be$/;

/** The index behind "to discuss", or -1. */
function talkEnd({ tokens }: Sentence, cue: AskCue): number {
  return /^(?:discuss|talk|chat|meet|explore|speak)$/.test(tokens[cue.last + 1]?.word ?? '') ? cue.last + 2 : -1;
}

/** "Please look it over **and call me with any comments**": the order before the "and" asks for more than the formula. */
function isSecondHalf({ tokens }: Sentence, cue: AskCue, first: number): boolean {
  return cue.form === 'order' && tokens.slice(cue.last + 2, first).some((it) => it.word === 'and');
}

/** Whether the cue only looks like an ask: a closing formula, an offer, a report, or a word that nothing is needed. */
export function isNoAsk(sentence: Sentence, cue: AskCue): boolean {
  if (isAcceptance(sentence, cue) || (cue.form === 'wish' && HOPED.test(inWords(sentence.tokens)))) return true;
  if (isSpeech(sentence, cue) || (cue.form === 'order' && cue.isSoft && findLeave(sentence).length > 0)) return true;
  const hits = findNot(sentence);
  if (hits.length === 0) return false;
  return hits.some((it) => {
    if (it.kind === 'reported')
      return (
        it.first < cue.first &&
        cue.form !== 'order' &&
        !/^(?:you)$/.test(sentence.tokens[it.first]?.word ?? '') &&
        // "She asks whether you would come" passes a question on.
        !/^(?:asks|wonders)$/.test(sentence.tokens[cue.first]?.word ?? '')
      );
    // "Let me know if you would like to renew or if you have questions": the first half asks.
    if (sentence.tokens[it.first - 1]?.word === 'or' && cue.last + 3 < it.first) return false;
    // "If you have concerns, call me; otherwise please countersign it."
    if (sentence.tokens.slice(it.first, cue.first).some(({ word }) => word === 'otherwise')) return false;
    // "Wondering whether you'd be willing to share it": of the reader, it is no offer.
    if (READERS.test(inWords(sentence.tokens.slice(Math.max(0, it.first - 3), it.first)))) return false;
    if (it.kind === 'none') return it.first <= cue.first && cue.first <= it.last + 2;
    if (it.kind === 'formula' && (findDue(sentence).length > 0 || isSecondHalf(sentence, cue, it.first))) return false;
    // A direct question asks, whatever stands beside it: "If you have questions about the form, could you call Ana?"
    if (cue.form === 'question') return false;
    if (it.kind === 'help' && it.first === talkEnd(sentence, cue)) return false;
    return it.kind === 'offer'
      ? !isPersonal(sentence, cue) && findInterest(sentence).length === 0
      : it.first <= cue.last + 12;
  });
}

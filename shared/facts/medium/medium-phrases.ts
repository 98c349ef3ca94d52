import { phrases } from '../../text/phrases.ts';
import type { Medium } from '../fact.ts';
import { oneOf } from '../search.ts';

/** `where` and `spot` depend on the name or noun that follows, `site` on whether the sentence tells of meeting there. */
export type MediumPhrase = Medium['kind'] | 'where' | 'spot' | 'site';

const APP =
  '(zoom|skype|webex|facetime|teams|google meet|gmeet|hangout|hangouts|google hangouts|jitsi|whereby|microsoft teams|' +
  'ms teams|bluejeans|gotomeeting|riverside|zencastr|streamyard)';
const TALK =
  '(call|chat|meeting|conference|link|session|room|test run|video|videoconference|conversation|interview|recording|demo|hangout)';
const WRITTEN =
  '(e mail|email|mail|slack|text|whatsapp|linkedin|signal|discord|instagram|facebook|messenger|imessage|post|letter|chat|' +
  'message|sms|telegram|dropbox|sharepoint|wetransfer|github|gitlab|fax|telex|courier|dm|wechat)';
const THREAD =
  '(e mail|email|mail|message|thread|note|post|doc|document|channel|issue|pr|form|page|invite|calendar invite|invitation|poll)';
const FORM =
  '(form|poll|survey|doodle|whenisgood|spreadsheet|sheet|tracker|wiki|google form|questionnaire|portal|google doc|' +
  'google sheet|travel sheet|sign up sheet|shared doc|calendly|booking page)';
const A = '(a|an|the|our|my|your|some|another|that|this|one)';

const MEAL = oneOf(
  `coffee lunch dinner breakfast brunch drinks drink beer beers pint pints tea supper meal cocktails cocktail luncheon picnic pizza tacos curry
  wine bite walk stroll hike swim`,
);
const QUICK =
  '(quick|early|late|leisurely|short|long|casual|virtual|working|proper|cup of|cuppa|spot of|bite of|bit of|glass of)?';
const SHARING = oneOf(
  'grab grabbing get getting have having do doing drink drinking take taking fancy want fix over for at to join eat up discuss',
);

/** Rooms, houses and sites at which people meet. */
const SITE = oneOf(
  `office offices campus building lab laboratory headquarters hq home house flat apartment cottage villa place spot store shop bakery
  restaurant cafe café bistro bar pub inn park library
  museum gallery gym clinic surgery hospital hall hotel ballroom club clubhouse booth stand stall lobby foyer atrium lounge studio school
  college university church chapel vestry
  temple mosque synagogue room boardroom classroom auditorium theater theatre cinema cafeteria canteen kitchen suite floor terrace rooftop
  stadium arena field pitch pool rink court
  courthouse garden gardens farm barn yard garage workshop warehouse depot plant factory site mill vineyard harbor harbour dock pier marina
  beach station airport terminal gate
  market fair conference expo boat ship train table ofc convention center centre embassy consulate branch bank pavilion tent desk reception
  entrance corner fountain bridge archive`,
);

const RECEPTACLE =
  '(folder|drive|sharepoint|dropbox|box|system|app|site|website|board|list|page|hub|intranet|ticket|forum|channel|chat|group|wiki|mailing list|portal)';

/** Words that name a channel or place. */
export const mediumPhrases = phrases<MediumPhrase>({
  video: [
    `(on|via|over|through|by|using|in)? ${A}? ${APP} ${TALK}?`,
    '(on|via|over) meet',
    '(videoconferencing|video conferencing|video) (platform|system|software)',
    `video ${TALK}`,
    '(slack|discord|whatsapp|telegram|signal) (huddle|call|video)',
    '(a|an|the|our|short|quick|brief|minute) .. huddle',
    'remote (recording|interview|session|meeting|call)',
    '(by|via|over|on|through) video',
    '(video conference|videoconference|videoconferencing|videocall|video link)',
    'virtual (coffee|coffee chat|chat|meeting|tea|lunch|call|visit|drink|drinks)',
    '(virtually|online|remotely) (at|on|for|with|instead|this|next|via|through|by|if|or|and)',
    '(virtually|online|remotely) $',
    '(meet|chat|talk|speak|connect|record) (with)? (you|me|us)? (virtually|online|remotely)',
  ],
  phone: [
    // The noun.
    '(a|an|the|our|this|quick|short|brief|minute|minutes) .. (call|phone call|phone chat|telephone call|teleconference)',
    '(introductory|intro|follow up|conference|discovery) .. (call|phone call|phone chat|telephone call|teleconference)',
    '(phone|telephone) (conversation|interview|meeting|chat|call)',
    '^ (call|calls) (with|about|re|next|this|on|sometime|at)',
    'call to discuss',
    '(call|calls) (this|next) (week|month|morning|afternoon)',
    '(phone|conference|conf|con|telephone|intro|introductory|group|team) (call|calls|chat|conversation|interview)',
    '(on|over|by|via) (the)? (phone|telephone|cell|mobile|landline|speakerphone)',
    '(on|over) the (line|call)',
    '(schedule|arrange|set up|hop on|hop onto|jump on|jump onto|get on|book|do|have|take) (a|an|the|another)? .. (call|phone)',
    // The deed.
    '(please|could you|can you|would you|will you) (please|kindly|also|just)? (call|phone|ring|telephone) ..',
    '(give|giving) (me|you|us|him|her) a? (call|ring|buzz|bell|shout)',
    "(i'll|i can|i could|i will|i shall|we'll|we can|we will|we shall|i would|happy to) .. (call|phone|ring|dial|telephone) (you|your)",
    "(can i|could i|may i|might i|should i|shall i|let me|i'd like to) .. (call|phone|ring|dial|telephone) (you|your)",
    '(call|ring|phone|telephone) (me|us) (at|on|tomorrow|today|this|next|by|before|after|when|back|any|in)?',
    '^ (just)? call (to|when|whenever|if|as|tonight|tomorrow|at|on|before|after|any)',
    '(call|ring|phone|text) (my|our|the) (cell|mobile|office|desk|home|number|landline|house|secretary|assistant)',
    'dial (in|into|<number>|the|up|this|me)',
    '(for|want|like|prefer) me to (call|phone|ring) ..',
    '(time|day|moment) (for me|for us)? to (call|phone|ring) (you|him|her|them)?',
    '(when|what time) (can|could|should|shall|may|might) (i|we) (call|phone|ring) ..',
    '(may|can|shall|might|could|will) i (ring|phone|telephone)',
    'if <i> (called|rang|phoned) you',
    "(i'll|i will|to|i can|i could|gladly|happily) (ring|phone|telephone) (you|on|at|tomorrow|next|back|after|before|around)",
    '(cell|mobile|landline|phone|call) (is|works|would be|will be) (fine|ok|okay|best|better|good|easiest|great)',
    '(phone|cell|landline) (or|and) ..',
    'prefer (the|a)? (phone|call)',
    '(or|and) (by|via|over the|on the) (phone|telephone)',
    'or phone',
    'phone $',
    'instant messenger',
  ],
  place: [
    `^ (my|your|our|the) .. ${SITE} ... (is (fine|good|great|easiest|best|ok|okay|perfect|free)|works (for|well|too|best|fine)|would (work|suit|be (fine|good|great|easiest|best|perfect|ideal|lovely))|will do|suits (me|us|you))`,
    // A meal or a walk together.
    `${SHARING} ${A}? ${QUICK} ${MEAL}`,
    `${SHARING} (a|an|some|another) .. ${MEAL}`,
    `(buy|buying|treat|take|invite|invited|owe|offer) you (to|for|out for|out to)? ${A}? .. ${MEAL}`,
    '(coffee|lunch|dinner|breakfast|drinks|brunch|supper) (at|on|with|sometime|some|next|this|in|near|together|tomorrow|tonight|soon|or|to)',
    `^ ${MEAL} $`,
    `^ (how|what) about ${A}? ${QUICK} ${MEAL}`,
    'happy hour',
    '(sit|sitting) down (together|with|over|for|in)',
    // Being there.
    '(face to face|in person|in the flesh|onsite|on site|on campus)',
    '(come|coming|fly|flying|drive|driving|travel|get|head|stop) (down|up|over|out|across|along) to ..',
    '(come|stop|drop|pop|swing|nip|pass) (by|in|over|round|around|past) (to|on|at|for|and|some|one|sometime)',
    '(come|stop|drop|pop|swing|nip|pass) (by|in|over|round|around|past) (tomorrow|next|this|any|my|our|your|the|after|before)',
    '(come|go|get|meet|meet you|meet up|get together) (here|there)',
    '(come|go|walk|run|pop) (over|across|round)? to (you|me|us|him|her|them)',
    '(drop in|stop in|look in) on you',
    '(may|could|can|might) i call on you',
    'to call on you',
    '(at|to|round) (mine|ours|yours|your place|my place) (on|at|tomorrow|tonight|after|before|around|for|this|next|later)?',
    `^ ${MEAL} (after|later|before|tomorrow|tonight|on|at|around|soon|sometime|anyone|today)`,
    '^ pub',
    '(at|to|by) (the)? (front desk|reception|gate|pub)',
    '(at|our|the|visit|by) (booth|stand|stall|table|hall|pier|gate|platform) (<number>|a|b|c)',
    '(in|into|to) (my|our|the|his|her) .. (mailbox|box|pigeonhole|inbox|tray|letterbox|drawer|office)',
    '(walk|stroll) (along|around|by|through) (the|a|our|your)',
    '(meet|see|join) .. (downtown|uptown|midtown)',
    '(meet|see|talk|speak) (to)? (you|us|me|him|her)? at (school|church|college|work|home)',
    '(pay|paying) (you|us) a visit',
    // The house, room or address itself.
    `(visit|visiting|tour|touring|see) (your|our|my) .. ${SITE}`,
    '(visit|visiting|tour|touring|walk|inspect) (the|your|our|my) (kiln|site|plant|farm|garden|works|grounds|house|flat|property|mill|ship|boat)',
    '(host|receive|have|join) (me|us|you) (at|in) (the|your|my|our) ..',
    '(visit|visiting|tour|touring|see) (your|our|my) .. (collection|archives|facility|facilities|class|factory)',
    '(at|to|by|near|in|from|visit) (my|your|our) (office|place|desk|house|home|campus)',
    `(at|in|to|by|near) (your|our|my|his|her) .. ${SITE}`,
    '(on|in) the (<number>|ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|main|upper|lower) ..? floor',
    'at (the)? (corner|intersection) of ..',
    '(in|find|get|grab|book|reserve|use) (a|an|the) .. (conference|meeting) room',
    '(room|suite|building|conference room|hall|courtroom|studio|booth|bay) (<number>|a|b|c|d|e)',
  ],
  site: [
    '(my|your|our) (office|place|house|flat|studio|shop|desk|kitchen|lab|apartment|garage|workshop|garden|porch)',
    `(at|in|to|by|near|outside|inside|behind|opposite|around|from|on) (the|this|that|usual) .. ${SITE}`,
    `(venue|location|where|place|address)`,
  ],
  mail: [
    `(reply|replying|respond|responding|answer|answering|comment|commenting) (directly)? (to|in|on|below|by|via) (this|the|a|our)? ${THREAD}`,
    `(by|via|over|through|per|on) (return)? (of)? ${WRITTEN}`,
    `in (an|a) (email|e mail|letter|direct message|dm|text|message)`,
    `(reply|respond|answer|comment|comments|review|reviews|feedback|conversation) .. (by|via|over|in|on|through) (this|the|a|an|our|github)? .. ${WRITTEN}`,
    `(reply|respond|answer|answers|comment|comments|review|reviews|feedback|suggestions|edits|notes|conversation) .. (in|on|through|to|into) (this|the|a|an|our|my|that)? .. (github|pull request|pr|issue|issues|ticket|doc|document|thread|forum|channel|board|wiki|form|survey|mailing list|comments|page|spreadsheet)`,
    '(send|forward|email|e mail|reply|mail|submit|rsvp|return|write) ... to ..? <link>',
    '(in|on|via|through) (a|the|this|our)? (github|gitlab|jira) (issue|issues|pr|prs|discussions|thread)?',
    `(in|into|on|to|via|through|using) (this|the|our|my|a) .. (${FORM}|channel|thread)`,
    `(add|fill|fill in|fill out|complete|via|through|with|use) (this|the|our|my) .. ${FORM}`,
    '(click|follow|use|tap) (on|the|this|below|here) ... (link|button|stars|form|below|<link>)',
    '(email|e mail|fax|text|dm|slack|whatsapp|telex) (me|us|him|her|it|them|this|that) (to|back|at|on|here|your|with|by|the|a|an|<number>)?',
    '(email|e mail|fax|text|dm|slack|whatsapp|telex) (to|back|your|over|him|her) (to|back|at|on|here|your|with|by|the|a|an|<number>)?',
    '(send|drop|shoot|write) (me|us|him|her|them)? (a|an) (quick|short|brief)? (email|e mail|text|text message|fax)',
    '(please|can you|could you|would you) (please|just|also)? (fax|email|e mail|text) ..',
    '(reply|answer|comment|respond) (here|below|inline)',
    'reply all',
    '(hit|press|click) reply',
    '(prefer|preferably) (by|over|via)? (email|e mail|text|slack|mail)',
    '(post|leave|put|add|drop|write) (your|a|any|it|them|the) .. (here|below|in the (comments|thread|channel|doc))',
    '(register|sign up|vote|book|rsvp|apply) (here|at|via|on|through|by|using|with) (the|our|this)? (link|<link>|form|website|site|page)',
    '(enroll|enter|order|donate|pick|respond|reply) (here|at|via|on|through|by|using|with) (the|our|this)? (link|<link>|form|website|site|page)',
    '(book|pick|choose|reserve|grab|find) (a|your|any) (slot|time|place|seat|date|spot) (here|at|on|via|through|in|from|using) ..',
    `(post|upload|submit|enter|log|save|put|add|file|register|record|drop|answer|reply|respond) ... (in|on|to|into|via|through|at) (the|our|my|this) .. ${RECEPTACLE}`,
    '(line|sentence|word|short|brief|quick|a) (e mail|email|text|letter|fax|postcard|message|note) (is|would|will|does|suffices|back)',
    '(e mail|email|text|slack|whatsapp) (is|works|would be|will do|will be) (fine|ok|okay|best|better|good|easiest|great|for|too|well)',
    '(dm|letter|fax|post|signal|telegram) (is|works|would be|will do|will be) (fine|ok|okay|best|better|good|easiest|great|for|too|well)',
    '(e mail|email|text|slack|whatsapp|phone|letter) or (e mail|email|text|slack|whatsapp|phone|letter|call)',
    '(voice (note|memo|message)|direct message)',
    'in the envelope (provided|enclosed|attached)',
    '(fax|email|e mail|mail|post) (the|it|them|this|that|a|your) .. (to|back)',
    '(texting|emailing|e mailing|messaging|faxing|mailing) (me|us|it|them|him|her)',
    'message me',
    '(write|drop) me (back|a (line|card|note|letter|postcard))',
    '(to|at) the (fax|phone)? (address|number|fax) (below|above|given|on)',
  ],
  spot: ['at (your|our|my|his|her|their) ..', '(at|outside|inside|behind|opposite|under|beneath|beside|near) the ..'],
  where: ['(at|in|to|on|near|outside|visit|visiting|through) (the|downtown|central|our|my|your)?'],
});

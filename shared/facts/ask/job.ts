import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, isSaid, type PhraseFact, phraseReader } from '../search.ts';

/**
 * Words about a job: a `role` named, an `opening` asked for without one, an `employer` who writes of a post, or one who is
 * `hiring` the reader.
 */
export type JobKind = 'role' | 'opening' | 'employer' | 'hiring';

const POST =
  '(role|roles|position|positions|job|jobs|opening|openings|vacancy|vacancies|internship|internships|post|fellowship|traineeship|apprenticeship|placement)';

const find = phrases<JobKind>({
  opening: [
    `(have|has|know of|aware of|hear of|are there|is there|got) (any|some|an|a|other|any other)? (current|open|available|suitable|relevant|possible|potential|upcoming|job|summer|full time|part time|entry level)? ${POST} (available|open|for me|at|on|in|opportunities|offers)?`,
    '(are|is) (you|your (company|team|firm|lab|group|department|organization|office|school|agency|studio)) (currently|still|looking to|planning to|by any chance)? (hiring|hire|recruiting)',
    '(if|whether) .. .. (is|are) (currently|still)? (hiring|recruiting)',
    '(can|could|would|will|might) you (please|possibly|be able to|be willing to|kindly|also)? refer (me|him|her|them|my)',
    "(you (could|can|would|might|to)|you'd) (please|possibly|be able to|be willing to|kindly|also)? refer (me|him|her|them|my)",
    '(pass|forward|send|give|hand|share|submit|show) (along|on)? my (resume|résumé|cv) (along|on|over)? to (your|the|a|hr) .. (hiring|recruiting)? (team|manager|recruiter|recruiters|boss|people|department|hr)',
    '(would|could) (you)? (be)? (willing|able|open|happy|comfortable) (to)? (refer|referring|with referring) (me|him|her|them|my)',
    'up for referring (me|him|her|them|my)',
    `(recommend|recommending) (me|him|her|them) for (a|an|any|some) .. ${POST}`,
    `(interested in|about) (any|your)? (open|available|current|vacant) ${POST}`,
    '(willing|able|open|happy|comfortable) (to refer|referring|with referring) (me|him|her|them|my)',
    '(help|helping|assist|assisting) (me|him|her|them|us|my ..) (in|with|to)? (get|getting|find|finding|land|landing|secure|securing) (a|an|any|some)? (summer|new|part time|full time|student|entry level|first)? (job|internship|position|role|work|placement)',
    "(<i'm>|am|are) (currently|now|also)? (looking|searching|on the lookout) for (a|an|any|some) (summer|new|part time|full time|student|entry level|first)? (job|internship|position|role|placement)",
    '(keep|keeping) (me|him|her|us) in mind',
    '(any|some|a) (referral|referrals|job|jobs|work|openings|opening|vacancies|positions) (at|with|in|for me|available|there|would)',
    '(a|your) referral',
    '(put|putting) in a (good)? word',
    '(consider|considering) (me|him|her) (for .. (position|role|job|opening|opportunity|internship)?|$)',
  ],
  role: [
    '(req|requisition|posting|job id|job number|reference|ref|vacancy number|job posting) (no|number|id|code)? <number>',
    '(req|requisition) ..',
    '(reference number|job id|job number|job code|vacancy number|requisition number)',
    '(apply|applying|applied|application) for (the|your|a) ..',
    '(refer|recommend|referring|recommending) (me|him|her|them) (for|as) (the|a|an|your)',
    '(job|position|role|post|work) (as|of) (a|an|the)?',
    `${POST} for (a|an|junior|senior)? ..`,
    `${POST} (in|at|with|on) your .. for`,
    POST,
  ],
  hiring: [
    '(thank you|thanks) for your .. (application|interest in (joining|working|the|our))',
    '(invite|inviting) you (to|for) (a|an|the|your)? .. (interview|interviews)',
    "(<i'm>|<i> am) (a|the|an) .. (recruiter|headhunter|sourcer)",
    '(a|the) (technical|senior|lead|campus)? (recruiter|headhunter|sourcer) (at|for|with|from|in)',
    '(seek|seeking|hire|hiring) (people|engineers|developers|designers|talent|someone|somebody) like (you|yourself)',
    '(roles|positions|jobs|openings) (that)? <i> (offer|have|are hiring for)',
    // "I think you'd be a great fit for our night shift lead role"
    `(you|you'd|profile|background|experience) ... (fit|match|candidate) for (a|an|our|the|this|my) .. ${POST}`,
  ],
  employer: [
    "<i'm> (currently|now|also)? (hiring|recruiting|looking to hire|looking for (a|an|someone|candidates))",
    '(our|my) (open|new|current)? (role|roles|opening|openings|vacancy|job posting|job ad|job description|referral (program|bonus|code))',
    'refer (a friend|friends|someone|somebody|anyone|a colleague|candidates|people|them to|him to|her to)',
    '(referral|promo|discount) (code|link|bonus|program)',
    '(have|has) (an|a) (opening|vacancy|position|role) (for|on|in)',
  ],
});

const EMPTY = wordSet(
  `any some a an the your this that my our no open opening openings new current available suitable relevant possible potential
  upcoming other job jobs full part time entry level for position positions role roles in at summer future next appropriate right similar
  great good perfect interesting such as to of with and or internship career dream better different first opportunity post student paid
  many more most few these those his her their what which whose every each one exciting open-ended currently`,
);
const VERBS = wordSet(
  `have has had find finding found get getting got land landing take taking want wanting need needing leave leaving quit quitting lost
  losing offer offering post posting seek seeking fill filling create list about is are was were there know you i we they hear see change
  changing switch switching between discuss explore exploring do help for into play plays played key important big large central same`,
);

/** Reads what the message says about a job. A post counts as named where a word of its own says which. */
export const readJobs: (prose: Prose) => readonly PhraseFact<JobKind>[] = phraseReader(
  find,
  (it) => isSaid(it) && (it.kind === 'role' ? isNamed(it) : !isOfThings(it)),
);

/** "the paralegal role", "position as night nurse", "req 4471": a word that says which post. */
function isNamed({ sentence: { tokens }, first, last }: Found<JobKind>): boolean {
  const { word } = tokens[first] as Token;
  if (/^(?:req|requisition|posting|reference|ref|vacancy)$/.test(word) && first < last)
    return tokens[first + 1]?.word !== 'for';
  if (/^(?:refer|recommend|appl)/.test(word)) {
    // "Refer me for a job **at Datadog**": the company is no role.
    const place = tokens.findIndex((it, at) => last < at && /^(?:at|in|with|by|on)$/.test(it.word));
    return tokens.slice(last, place < 0 ? last + 4 : Math.min(place, last + 4)).some(isOwn);
  }
  // "Openings for nurses": a trade, and not "for students", "for next summer".
  const whom = tokens.findIndex((it, at) => first < at && at <= last && it.word === 'for');
  if (first < whom && !/^(?:an?|junior|senior)$/.test(tokens[whom + 1]?.word ?? '')) {
    const trade = tokens[whom + 1];
    return trade !== undefined && isOwn(trade) && /[^s]s$/.test(trade.word) && !NO_TRADE.test(trade.word);
  }
  if (first < last) {
    const next = tokens[last + 1] ?? (tokens[last] as Token);
    return isOwn(next) && !next.isAfterBreak;
  }
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    !(tokens[first] as Token).isAfterBreak &&
    !(tokens[first] as Token).isAfterComma &&
    isOwn(before)
  );
}

const NO_TRADE =
  /^(?:students|graduates|interns|beginners|people|folks|others|days|weeks|months|years|hours|.*[’'].*)$/;

const CALENDAR = wordSet(
  'between this next tomorrow today monday tuesday wednesday thursday friday calendar schedule diary week month talk meet chat speak call',
);

const findApplication = phrases({
  apply: [
    '(apply|applying|application) (for|to) (the|your|a|an|this|my)',
    `(express|expressing|expresses|convey|reiterate) (my|our)? .. interest in (the|your|a|this) .. ${POST}`,
    `(resume|résumé|cv|candidacy|candidate|applicant|consideration|considered) for (the|your|this) .. ${POST}`,
  ],
});

/**
 * "I would like to apply for the post as advertised": the reader is the one who hires. Who thinks of applying asks a third, and
 * "thank you for your application for it" is said to who applied.
 */
export function isApplication(sentence: Sentence): boolean {
  const found = findApplication(sentence);
  if (found.length === 0 || OF_READER.test(inWords(sentence.tokens))) return false;
  return found.some((it) => !sentence.tokens.slice(0, it.first).some(({ word }) => THINKS.test(word)));
}

const THINKS = /^(?:thinking|consider(?:ing)?|plan(?:ning)?|hoping|decid\w+|whether|if|before|how)$/;
const OF_READER =
  /\b(?:your (?:\w+ )?(?:application|interest|candidacy|r[eé]sum[eé]|cv)|for applying|you (?:have )?applied)\b/;

const findPlaces = phrases({
  place: [
    '(opening|openings|vacancy|vacancies|place|places|spot|spots|space|spaces|appointment) ... (class|classes|course|courses|lesson|lessons|camp|choir|squad|under <number> team|haircut|cut|trim|cleaning|checkup|check up|physical|consultation|session|massage|grooming|viewing|tour|table|daycare|nursery|kindergarten|preschool|after school|child|kid|son|daughter|puppy|dog|cat|patient|patients)',
    '(opening|openings|appointment|appointments) .. (before|between|sooner|earlier|today|tomorrow|this (week|month)|next (week|month)|on <weekday>)',
    '(earlier|sooner|later|new|an|the|my|our|his|her|their) .. (appointment|appointments) (for|at|on|with|to)',
    '(refer|referring|referral|referrals) .. to (a|an|the|some|another|.. (doctor|specialist|physio|physiotherapist|dentist|dermatologist|therapist|clinic|surgeon|cardiologist|counsellor|counselor|optician|vet))',
  ],
  company: [
    '((your|the|our) team|company|firm|hr|hiring|recruiter|recruiting|manager|role|position|job|lab|department) ',
  ],
});

/** "An earlier appointment for Hugo", "openings in the pottery class", "refer me to a skin doctor": nobody seeks work. */
export function isPlaceOfThings(sentence: Sentence): boolean {
  const kinds = findPlaces(sentence).map((it) => it.kind);
  return kinds.includes('place') && !kinds.includes('company');
}

const SOUGHT = wordSet('job gig role position post internship placement apprenticeship work opening opportunity');

const isOwn = ({ word, isQuoted }: Token) =>
  !word.endsWith("'s") && !isQuoted && !EMPTY.has(word) && !VERBS.has(word) && !/^(?:me|him|her|them|us)$/.test(word);

/** "I have **a job** interview", "torn between my lab and **a job at** a startup", "he **has a position** at Orrery": it is told, and not sought. */
function isHeld(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first]?.word ?? '';
  const before = tokens.slice(0, first);
  if (/^(?:has|got)$/.test(word)) return !before.some((it) => /^(?:if|whether|you|your|there|has|have)$/.test(it.word));
  if (word === 'have')
    return (
      /^(?:i|we|he|she|they|who|i've|we've|he's|she's|they've)$/.test(before.at(-1)?.word ?? '') &&
      !before.some((it) => /^(?:if|whether|you)$/.test(it.word))
    );
  return /^(?:a|some)$/.test(word) && !before.some((it) => SEEKS.test(it.word));
}

const SEEKS =
  /^(?:look|looking|search|searching|hunting|seek|seeking|find|finding|land|help|refer|referring|recommend|recommending|want|like|love|need|apply|applying|interested|interest|keen|hoping|hope|know|hear|aware|there|you|your|consider|considered|considering|ask|asking|get|getting|offer|is|grateful|appreciate)$/;

/** "Are you hiring a van?", "are you hiring bakers?": what is hired follows at once. */
function isOfThings({ kind, first, last, sentence }: Found<JobKind>): boolean {
  const { tokens } = sentence;
  if (kind === 'opening' && isPlaceOfThings(sentence)) return true;
  if (kind === 'opening' && isHeld(tokens, first)) return true;
  const [word, next] = [tokens[last]?.word ?? '', tokens[last + 1]];
  // "I'm looking for a new job" is no employer's.
  if (kind === 'employer' && tokens.slice(last + 1, last + 4).some((it) => SOUGHT.has(it.word))) return true;
  // "an opening between Tuesday and Thursday", "an opening to talk" is one in the calendar.
  const isInCalendar =
    /^(?:openings?|available|open)$/.test(word) && tokens.slice(last, last + 3).some((it) => CALENDAR.has(it.word));
  if (kind === 'opening' && isInCalendar) return true;
  return (
    kind === 'opening' &&
    /^(?:hiring|hire|recruiting)$/.test(word) &&
    next !== undefined &&
    /^(?:an?|the|two|three|more|\d+|[a-z]{3,}[^is]s)$/.test(next.word)
  );
}

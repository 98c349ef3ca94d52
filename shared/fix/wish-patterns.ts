import { bareVerbs } from './bare-verbs.ts';
import { HAD, joined } from './guest.ts';
import {
  ADVERB,
  ask,
  BASE,
  CAN,
  feeling,
  GLAD,
  HEAD,
  I_WOULD,
  modal,
  NICE,
  pattern,
  SOFT,
  TALKS,
  type WishPattern,
} from './wish-words.ts';
import { wishesForTime } from './wishes-for-time.ts';

// What people write instead of a question, as small patterns over one sentence. Each is anchored by fixed words; sentences over
// sixty words are left alone before any of this runs, which bounds the time where a pattern has several open parts.

/** "I'd love", "it would mean a lot to have", "I was hoping to ask for", before the thing. */
const WANTED = `\\b(?:${I_WOULD}${ADVERB}(?:love|like|appreciate|welcome|be ${ADVERB}(?:grateful|thankful) for)|(?:it|that)(?: would|'d) ${ADVERB}(?:be ${ADVERB}${NICE}|mean (?:a lot|so much|the world|everything)(?: to me)?)(?= to)|(?:I(?:'m| am| was)|we(?:'re| are| were)) (?:hoping|looking|writing|asking)(?: you)?)(?: to (?:get|have|receive|request|ask(?: you)?))?(?: for)?`;

export const wishPatterns: readonly WishPattern[] = [
  {
    // "If you had half an hour next week, I'd be grateful to get your take on X"
    pattern: pattern(
      `\\b(?:if|should) you ${SOFT}(?:have|had|could spare|can spare) (?<size>(?!a few |some )[^,]{1,20}\\b(?:minutes|hour)\\b[^,]*), ${I_WOULD}[^,.]{0,40}? (?<rest>your (?:perspective|view|take|advice|opinion)s?\\b.*)$`,
    ),
    question: ({ size, rest }) => `Would you have ${size?.replace(/ to spare$/i, '')} to share ${rest}`,
  },
  {
    // "We need your approval for the budget", "I'd like your sign-off by Friday"
    pattern: pattern(
      "^(?:(?:I|we)(?:'ll| will|'d| would)? )?(?:just |still |really )?(?:need|require|like) your (?:final |written )?(?:(?<what>approval|signature) (?:on|for|of)|sign[- ]?off) (?<rest>.+)$",
    ),
    question: ({ what, rest }) =>
      `Would you ${what === undefined ? 'sign off' : /^a/i.test(what) ? 'approve' : 'sign'} ${rest}`,
  },
  {
    // "I could use some help with the script", "we need a hand with the tent"
    pattern: pattern(
      `^(?:(?<who>I|we) )?(?:(?:just|really) )?(?:could (?:really )?use|need) (?:some |a little |a bit of |your )?(?:help|a hand) (?<rest>(?:with|on|to|in)\\b .+)$`,
    ),
    question: ({ who, rest }) => `Could you help ${/^we$/i.test(who ?? '') ? 'us' : 'me'} ${rest}`,
  },
  {
    // "It would mean the world if you took a look"
    pattern: pattern(
      `\\b(?:it|that) (?:would|'d) ${ADVERB}(?:be ${ADVERB}${NICE}|mean (?:the world|a lot|so much|everything)(?: to (?:me|us))?),? if you (?<past>took|gave|sent|came|had) (?<rest>.+)$`,
    ),
    question: ({ past, rest }) => ask('Would', `${BASE[past?.toLowerCase() ?? '']} ${rest}`),
  },
  {
    // "Request you to kindly share the report"
    pattern: pattern(`(?:\\b(?:I|we)(?:'d)? )?(?:would )?(?:kindly )?\\brequest(?:ing)? you to ${SOFT}(?<rest>.+)$`),
    question: ({ rest }) => ask('Would', rest),
  },
  {
    // "I'd be grateful if I could VP"
    pattern: pattern(
      `\\b(?<feel>${I_WOULD}${ADVERB}(?:love|like|appreciate|${GLAD})(?: it)?),? if (?<who>I|we) (?:could|can|might) (?<rest>.+)$`,
    ),
    question: ({ who, rest }) => `Could ${/^we$/i.test(who ?? '') ? 'we' : 'I'} ${rest}`,
    feeling: (parts) => feeling({ ...parts, feel: parts.feel?.replace(/appreciate$/i, 'appreciate it') }),
  },
  {
    // "If you had half an hour for a call, I would be most grateful"
    pattern: pattern(
      `\\bif you (?:had|have) (?<rest>(?:\\d+|half|an?|some|ten|fifteen|twenty|thirty|five)[ -][^,]+),? (?<feel>${I_WOULD}${ADVERB}(?:appreciate (?:it|that)|${GLAD})|(?:it|that) (?:would|'d) ${ADVERB}be ${ADVERB}${NICE})$`,
    ),
    question: ({ rest }) => `Would you have ${rest}`,
    feeling,
  },
  {
    // "I would like to request your permission to use figure 2"
    pattern: pattern(
      `\\b(?:${I_WOULD}${ADVERB}(?:like|love) to|(?:I'm|I am|we're|we are) writing to|(?:I|we) want to|may I|can I) (?:request|ask(?: you)?(?: for)?|get|obtain|have|seek) (?:your |the )?(?:kind )?permission to (?<rest>.+)$`,
    ),
    question: ({ rest }) => `May I ${rest}`,
  },
  {
    // "I'd be grateful if you could VP", "I'd love it if you would VP"
    pattern: pattern(
      `\\b(?<feel>${I_WOULD}${ADVERB}(?:love|like|appreciate|${GLAD})(?: it)?)(?: very much| a lot)?,? if you(?: ${CAN}|'d) ${SOFT}(?<rest>.+)$`,
    ),
    question: ({ rest }) => ask('Would', rest),
    feeling: (parts) => feeling({ ...parts, feel: parts.feel?.replace(/appreciate$/i, 'appreciate it') }),
  },
  {
    // "it would be great if you could VP", "would mean a lot to me if you could VP"
    pattern: pattern(
      `\\b(?:(?:it|that)(?: would|'d)|would) ${ADVERB}(?:be ${ADVERB}${NICE}|mean (?:a lot|so much|the world|a great deal))(?: (?:to|for) (?:me|us))?,? if you(?: ${CAN}|'d) ${SOFT}(?<rest>.+)$`,
    ),
    question: ({ rest }) => ask('Would', rest),
  },
  {
    // "it would be great if we could VP"
    pattern: pattern(
      `\\b(?:it|that) (?:would|'d) ${ADVERB}be ${ADVERB}${NICE},? if (?<who>I|we) (?:could|can|might) ${SOFT}(?<rest>.+)$`,
    ),
    question: ({ who, rest }) => `Could ${/^we$/i.test(who ?? '') ? 'we' : 'I'} ${rest}`,
  },
  {
    // "if you could VP, I would appreciate it"
    pattern: pattern(
      `\\bif you(?: ${CAN}|'d) ${SOFT}(?<rest>.+?),? (?<feel>${I_WOULD}${ADVERB}(?:appreciate (?:it|that)|${GLAD})|(?:it|that) (?:would|'d) ${ADVERB}be ${ADVERB}${NICE})(?: very much)?$`,
    ),
    question: ({ rest }) => ask('Would', rest),
    feeling,
  },
  {
    // "I was wondering if you've had a chance to VP", "did you get a chance to VP"
    pattern: pattern(
      `\\b(?:(?:(?:I|we) (?:was|were|am|'m) |(?:I|we)'(?:m|re) |was |were )?${ADVERB}(?:wondering|wonder|curious|hoping) (?:if|whether) you(?:'ve| have|'d| had)? (?:had|got|gotten)|did you (?:get|have)|have you had) (?:an? |the )?(?:time|chance|moment|opportunity) to (?<rest>.+?)(?: yet)?$`,
    ),
    question: ({ rest }) => ask('Could', rest),
  },
  {
    // "I was wondering if you could VP", "I'm writing to ask whether you would VP", "was hoping you might VP"
    pattern: pattern(
      `\\b(?:(?:I|we) )?(?:(?:was|were|am|are|'m|'re) )?(?:I'm |we're )?${ADVERB}(?:wondered|wondering|wonder|hoping|hoped|hope|writing to (?:ask|see|inquire|enquire)|reaching out to (?:ask|see)|want(?:ed)? to (?:ask|see|check|inquire|enquire)|thinking)(?: if| whether| that)? you(?: (?<can>could|would|can|might|may|will)|'d) ${SOFT}(?<rest>.+)$`,
    ),
    question: ({ can, rest }) => ask(modal(can), rest),
  },
  {
    // "I was wondering if you are free", "… if you have NP", "… if we could VP"
    pattern: pattern(
      `\\b(?:(?:I|we) )?(?:(?:was|were|am|are) )?(?:I'm |we're )?${ADVERB}(?:wondered|wondering|wonder)(?: if| whether) you(?:'re| are| were) (?<rest>.+)$`,
    ),
    question: ({ rest }) => (rest === undefined ? undefined : `Are you ${rest}`),
  },
  {
    pattern: pattern(
      `\\b(?:(?:I|we) )?(?:(?:was|were|am|are) )?(?:I'm |we're )?${ADVERB}(?:wondered|wondering|wonder|hoping|hoped|hope)(?: if| whether)? you (?<verb>have|had|know|knew) (?<rest>.+)$`,
    ),
    question: ({ verb, rest }) => `Do you ${/^k/i.test(verb ?? '') ? 'know' : 'have'} ${rest}`,
  },
  {
    pattern: pattern(
      `\\b(?:(?:I|we) )?(?:(?:was|were|am|are) )?(?:I'm |we're )?${ADVERB}(?:wondered|wondering|wonder|hoping|hoped|hope)(?: if| whether)? (?<who>we|I) could (?<rest>.+)$`,
    ),
    question: ({ who, rest }) => `Could ${/^we$/i.test(who ?? '') ? 'we' : 'I'} ${rest}`,
  },
  {
    // "I would like to ask if there are any openings", "we were wondering whether it would be possible to come"
    pattern: pattern(
      `\\b(?:(?:I|we)(?:'m| am|'re| are| was| were)? )?${ADVERB}(?:wondered|wondering|wonder|(?:(?:would |'d )like|writing|want(?:ed)?) to (?:ask|see|know|check|inquire|enquire))(?: you)? (?:if|whether) (?:there (?<there>is|are|was|were|might be|would be)|it (?:is|was|would be|might be)) (?<rest>.+)$`,
    ),
    question: ({ there, rest }) =>
      there === undefined
        ? `Would it be ${rest}`
        : `${/be$/i.test(there) ? 'Would there be' : /^(?:are|were)$/i.test(there) ? 'Are there' : 'Is there'} ${rest}`,
  },
  {
    // "I'd love to hear how you chose …"
    pattern: pattern(
      `\\b(?:${I_WOULD}${ADVERB}(?:love|like|be (?:curious|interested|keen|glad|grateful|happy)) to (?:hear|know|learn|understand|find out|ask)(?: about| from you| you)?|(?:I )?(?:was|am) (?:wondering|curious)|(?:I'm )(?:wondering|curious)(?: to (?:hear|know))?) (?<clause>(?:how|why|what|which|whether|where|when|who)\\b.+)$`,
    ),
    question: ({ clause }, isFormal) => `${isFormal ? 'May I ask' : 'Would you tell me'} ${clause}`,
  },
  {
    // "We'd love to have you speak at …", "… to have you on our panel"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:love|like|be (?:delighted|honou?red|thrilled|happy|glad)) to have you (?<rest>.+)$`,
    ),
    question: ({ rest }) =>
      rest === undefined
        ? undefined
        : joined(rest) !== undefined
          ? `Would you ${joined(rest)}`
          : HAD.test(rest)
            ? ask('Would', rest)
            : undefined,
  },
  {
    // "I wanted to see if you had any thoughts on the agenda", "I'd appreciate any pointers on the visa forms"
    pattern: pattern(
      `\\b(?:(?:I|we) (?:just )?(?:wanted|want) to (?:see|know|ask|check) (?:if|whether) you (?:have|had|might have) (?<rest>.+)|${I_WOULD}${ADVERB}(?:love|like|appreciate|welcome|be ${ADVERB}(?:grateful|thankful) for) (?<tips>any (?:[a-z]+ )?(?:pointers|tips|ideas|suggestions|hints|leads|recommendations) (?:on|about|for|as to|regarding) .+))$`,
    ),
    question: ({ rest, tips }) => `Do you have ${rest ?? tips}`,
  },
  {
    // "We would appreciate your decision", "need your approval by noon"
    pattern: pattern(
      `\\b(?:(?:(?<who>I|we)(?:'d| would| should)|would) ${ADVERB}(?:appreciate|welcome|value|like|love|be ${ADVERB}(?:grateful|thankful|glad)(?: for)?)(?: to (?:get|have|hear))? (?:an?|your)|(?:it|that)(?: would|'d) ${ADVERB}be ${ADVERB}${NICE} to (?:get|have|hear|receive) (?:an?|your)|(?:(?<needs>I|we)(?:'ll| will)? (?:still |also |just |really )?|^)need your) (?:early |prompt |quick |kind |final )?(?<noun>decision|reply|response|answer|approval|confirmation|signature|sign[- ]?off|ok|okay|go-?ahead|green light|input|thoughts?|views?|take|opinion|perspective|advice|comments|feedback)(?<rest>\\b.*)$`,
    ),
    question: ({ who, needs, noun, rest }) =>
      `Could you give ${/^we$/i.test(who ?? needs ?? '') ? 'us' : 'me'} your ${noun}${rest ?? ''}`,
  },
  {
    // "I'd love an intro to Jo, if you're up for it"
    pattern: pattern(
      `${WANTED} (?:an? )?(?:\\w+ )?intro(?:duction)? to (?<rest>.+?)(?:,? if you(?:'re| are|'d| would| feel| think)? .*)?$`,
    ),
    question: ({ rest }) => `Would you be willing to introduce me to ${rest}`,
  },
  {
    // "It would mean a lot to have a letter from you for the grant", "I was hoping to ask for a reference"
    pattern: pattern(
      `${WANTED} (?<rest>an? (?:\\w+ ){0,2}?(?:letter|reference|recommendation)\\b(?! (?:number|code)).*)$`,
    ),
    question: ({ rest }) => `Would you write me ${rest?.replace(/ from you\b/i, '')}`,
  },
  {
    // "I'd love a referral for X"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:love|like|appreciate|welcome|be grateful for) (?:an? )?(?:\\w+ )?referral (?<rest>(?:for|to) .+?)(?:,? if you(?:'re| are|'d| would| feel| think)? .*)?$`,
    ),
    question: ({ rest }) => `Would you be comfortable referring me ${rest}`,
  },
  {
    // "We invite you to speak to the group"
    pattern: pattern(
      `\\b(?:I|we)(?: ${ADVERB}| would like to | 'd like to |'d like to | would love to |'d love to )?(?:hereby |cordially )?invite you to (?<rest>.+)$`,
    ),
    question: ({ rest }) =>
      HAD.test(rest ?? '') ? `Would you ${/^be /.test(rest ?? '') ? '' : 'be able to '}${rest}` : undefined,
  },
  {
    // "We'd like to ask if you'd be willing to VP"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:like|love) to ask (?:if|whether) you(?: (?<can>could|would|can|might|will)|'d) ${SOFT}(?<rest>.+)$`,
    ),
    question: ({ can, rest }) => ask(modal(can), rest),
  },
  {
    // "I'd like you to VP", "I need you to VP"
    pattern: pattern(
      `\\b(?:${I_WOULD}${ADVERB}(?:like|love|want|prefer)|(?:I|we) ${ADVERB}(?<need>need|want))(?: for)? you to (?<rest>(?!(?:have|be(?! (?:my|our|a|an|the)\\b)|know|feel|enjoy|understand|see that|get the most)\\b).+)$`,
    ),
    question: ({ need, rest }) => (need === undefined ? ask('Would', rest) : `Would you be able to ${rest}`),
  },
  ...wishesForTime,
  {
    // "I'd like to request the names of …"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:like|love|be (?:glad|grateful|happy)) to (?:request|get|receive|obtain|have(?! some\\b)|see) (?<rest>(?!${HEAD}{0,5}?(?:chance|opportunity|${TALKS}|look|coffee|lunch|dinner|time|moment|minutes?|compensation|money)\\b)(?:a |an |the |your |some |copies |any |\\d).+)$`,
    ),
    question: ({ rest }) =>
      `Would you ${/^(?:an?|the) (?:\p{L}+ )?(?:refund|extension|discount|raise)\b/iu.test(rest ?? '') ? 'give' : 'send'} me ${rest}`,
  },
  {
    // "I'd appreciate your sending X"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:appreciate|be ${ADVERB}(?:grateful|thankful) for) your? (?<verb>[a-z]+ing) (?<rest>.+)$`,
    ),
    question: ({ verb, rest }) => {
      const bare = bareVerbs[(verb ?? '').toLowerCase()];
      return bare === undefined ? undefined : `Would you ${bare} ${rest}`;
    },
  },
  {
    // "any chance you could VP", "let me know if you can VP", "I hope you can VP"
    pattern: pattern(
      `\\b(?:(?:is there )?any (?:chance|way) (?:that )?|(?:please )?(?:let (?:me|us) know|tell me) (?:if|whether) |(?:I|we) ${ADVERB}hope (?:that )?)you(?: (?:could|can|might|would|will)(?: be able to)?| are able to|'re able to|'d|(?<are> are|'re)(?= (?:free|available|around|open|up)\\b)|(?= have (?:any |some |a )?(?:time|moment|few|half|\\d+)\\b)) ${SOFT}(?<rest>.+)$`,
    ),
    question: ({ are, rest }) => (are === undefined ? ask('Could', rest) : `Are you ${rest}`),
  },
];

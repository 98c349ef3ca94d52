import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, isSaid, type PhraseFact, phraseReader } from '../search.ts';

/**
 * A choice to make together: `options` tells that some stand, `named` names two of them, `open-choice` asks a group or for the
 * way to go, `open-opinion` asks what somebody thinks, which is a choice only where options stand; `readers-own` asks for the
 * reader's habit or taste, and `writers-own` tells what the writer would take.
 */
export type ChoiceKind = 'options' | 'named' | 'open-choice' | 'open-opinion' | 'readers-own' | 'writers-own';

const ALL =
  "(you all|you both|you guys|all of you|both of you|everyone|everybody|the team|the group|the others|people|y'all|we all)";
const OPTION =
  '(options|quotes|proposals|venues|bids|offers|candidates|versions|vendors|suppliers|alternatives|choices|caterers|estimates|applicants|finalists|designs|logos|titles|routes|providers|possibilities|approaches)';

const find = phrases<ChoiceKind>({
  'open-choice': [
    `(what|how) (do|does|would|should) ${ALL} (think|feel|say|prefer)`,
    `(let|tell) <me> (know)? (what|how) ${ALL} (think|feel|prefer)`,
    `(share|send) (me|us)? your (thoughts|views|opinions) (everyone|all|team)$`,
    '(how|what) (do|would) you (want|like) to (handle|proceed|do|go about|approach) ..',
    '(how|where|what) (should|shall|do|would you like|do you want) (we|i|me to|us to) (proceed|go from here|go forward|move forward|go ahead|go about this|do now|do next|do about it|handle this)',
    '(which way|which one|which option) (should|shall|do) (we|i) (go|take|choose|pick)',
    '(know|advise|tell me|tell us) how (you would like|you want|to|we should|i should) .. proceed',
    '(any|what are your|your) (preference|preferences)',
  ],
  'open-opinion': [
    '(what|how) (do|would) you (think|say|feel|suggest|recommend|prefer)',
    '(let|tell) <me> (know)? what you (think|prefer|say)',
    '(any|your|other|more)? (thoughts|opinions|views|ideas|reactions)$',
    '^ (any|your)? (thoughts|opinions|views|ideas|reactions) by',
    '(know|share|send) (me|us)? your (thoughts|views|opinions|opinion) (asap|by|before|soon|please|when|as|today|tomorrow)',
    'please advise$',
    'wdyt',
    '(weigh|chime) in',
    "what's your (take|view|opinion|preference)",
  ],
  'readers-own': [
    '(would|do|did|have) you (choose|chosen|pick|picked|prefer|preferred|use|used|take|buy|bought|recommend|like|go with|start with)',
    '(which|what) ... you (use|used|chose|prefer|preferred|liked|like|picked|bought|recommend|like best)',
  ],
  'writers-own': [
    '(my|our) (own|first|clear|strong)? (preference|pick|choice|vote|recommendation|suggestion|favorite|favourite) (is|would be|goes)',
    "^ (<i'd>|<i> would) (personally|rather|probably|just)? (take|pay|sign|sell|buy|keep|accept|send|skip|leave|drop|choose|pick|hold|decline|refuse|replace|move|cut|call|book|rent|wait) ... $",
    "(<i>|<i'd>|<i> would|<i'm>) (personally|strongly|still|slightly)? (prefer|favor|favour|recommend|vote for|vote we|lean|leaning|go with|go for)",
  ],
  named: [
    '(either|between|whether) ... ... or',
    '<i> (can|could|may|might|either) ... ... or',
    '(could|can) ... (or|instead of) ...',
  ],
  options: [
    `(two|three|four|five|both|either|several|these|the|some|a few|our|<number>) .. ${OPTION}`,
    '(have|need|must|got|want|going) (to)? (choose|pick|decide|select|settle)',
    'between ... (or|and)',
    '(two|three|four|several|<number>) ways (forward|ahead|out|to|of|we|i|for)',
    '(one|a) (year|month|week|day|trip|color|room|option|version) or',
    '(decision|choice) (to make|is due|on|about|between|by)',
    '(option|plan|version|variant) (a|b|<number>)',
    '(is|are) ... or (a|an|the|to|in|by)',
    'to .. or to',
    '(a|one|the) .. or (a|the|one) .. (option|one|way|version)',
  ],
});

const ABOUT = wordSet('about of on regarding');

/** Reads what points to a choice. "What do you think about clover?" is bounded by its object and asks for an opinion only. */
export const readChoices: (prose: Prose) => readonly PhraseFact<ChoiceKind>[] = phraseReader(find, isMeant);

function isMeant(found: Found<ChoiceKind>): boolean {
  if (!isSaid(found)) return false;
  const { tokens } = found.sentence;
  const before = tokens[found.first - 1]?.word;
  return (
    found.kind !== 'open-opinion' ||
    (before !== 'about' && before !== 'hear' && !ABOUT.has(tokens[found.last + 1]?.word ?? ''))
  );
}

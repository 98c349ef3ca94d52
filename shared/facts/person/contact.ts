import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, isSaid, type PhraseFact, phraseReader } from '../search.ts';

/**
 * A person the reader is to find: `anyone` leaves all of it open, `right-person` at a place or group, `described` by a role and a
 * place ("whoever runs search at Fernway"), `name-is-enough` where the writer does the rest.
 */
export type ContactKind = 'anyone' | 'right-person' | 'described' | 'name-is-enough';

const SOMEONE =
  '(someone|somebody|anyone|anybody|some people|any people|people|some folks|folks|a few people|others|other people|some of your (colleagues|contacts|friends|coworkers|connections|team)|any of your (colleagues|contacts|friends|coworkers|connections)|your (contacts|network|connections)|the team|a recruiter|recruiters|the hiring manager|a hiring manager|investors|some investors|any investors|potential investors|angel investors|potential (clients|customers|partners|employers|sponsors|buyers)|decision makers|some contacts|any contacts|contacts|an exec|an executive|executives|some executives|a colleague|colleagues|a person|a contact|an expert|experts|an engineer|engineers|a designer|designers|a manager|managers|a lawyer|lawyers|(some|one|any|a few|two|several) of the (partners|people|team|engineers|investors|founders|editors|curators|managers|recruiters|directors|researchers|designers|staff|folks))';
const RIGHT =
  '(the (right|appropriate|relevant|correct|proper|best) (person|people|persons|contact|contacts|party|department|folks|one|colleague|team)|whoever|the person|the people|the one|those)';
const CONNECT =
  '(introduce|connect|refer|direct|link|point|put|introducing|connecting|putting|pointing|directing|referring)';

const find = phrases<Exclude<ContactKind, 'described'>>({
  anyone: [
    `(introduce|introducing|intro|connect|connecting|link|hook) <me> (up)? (to|with) ${SOMEONE}`,
    '(introduce|introducing|connect|connecting) <me> (to|with) (a|an|any|some)',
    `(put|putting) <me> in (touch|contact) with ${SOMEONE}`,
    `(refer|referring|direct|directing|point|pointing|send) <me> (to|toward|towards) ${SOMEONE}`,
    `(an|any|some|a|quick|warm)? (intro|intros|introduction|introductions|connection|connections) to ${SOMEONE}`,
    `(do|would) (you)? (happen to)? know (of)? (of)? ${SOMEONE}`,
    `if you (happen to|do|might)? (know|can think) (of)? ${SOMEONE}`,
    `(know|think) of ${SOMEONE}`,
    `is there (someone|somebody|anyone|anybody|an exec|an executive|a person|a colleague|an expert)`,
    `${SOMEONE} <i> (should|could|can|might) (talk|speak|reach|be talking|be speaking|contact|write|meet)`,
    `(meeting|meet|talk|talking|speak|speaking) (with|to)? (the)? (someone|somebody) (in|at|from)`,
    `(who|whom) (should|could|can|else should|would) <i> (talk|speak|reach|contact|write|be talking|be speaking|connect)`,
  ],
  'right-person': [
    `${CONNECT} <me> ((in touch|in contact) with|to|with|toward|towards) ${RIGHT}`,
    `(an|any)? (intro|introduction) to ${RIGHT}`,
    '(who|whom) (would|might|could) be the (right|appropriate|relevant|best) (person|people|contact)',
    `(who is|who's|know|find|reach|identify|locate|contact|you are|you're|if you're not|are you) the (right|appropriate|relevant|correct|best) (person|people|contact)`,
  ],
  'name-is-enough': [
    '(a|one|the|just a|his|her|their) (name|names|first name|email address|address) (is|would be|alone is|will be)? (already)? (enough|plenty|fine|all <i> need|a great help|sufficient)',
    "<i'll> (gladly|happily)? (write|email|contact|approach|message|call|reach out) (to)? (them|him|her|to them|myself)",
  ],
});

const RELATIVE = wordSet(
  'who whom whose responsible handling handles working works running runs leading leads heading heads',
);
const PLACE = wordSet('at in from of on with for');
const CLAUSE_END = wordSet('and but or so because if');

/** Reads persons asked for without a name, and how closely they are described. */
export const readContacts: (prose: Prose) => readonly PhraseFact<ContactKind>[] = phraseReader(
  find,
  (it) => isSaid(it) && !isNamed(it) && isToMeet(it),
  (it) => ({ kind: it.kind !== 'name-is-enough' && isDescribed(it) ? 'described' : it.kind, span: withNoun(it) }),
);

/** "introduce me to an" goes on to its noun. */
function withNoun({ sentence: { tokens }, last, span }: Found<string>) {
  const [word, next] = [tokens[last]?.word ?? '', tokens[last + 1]];
  return /^(?:an?|any|some)$/.test(word) && next !== undefined && !next.isAfterBreak
    ? { start: span.start, end: next.span.end }
    : span;
}

const MEETS = wordSet(
  'introduce introducing introduction introductions intro intros connect connecting connection talk talking speak speaking contact touch reach refer referring meet meeting in at from work works working should interested pass',
);

/** "Do you know anyone in publishing?" looks for a person to meet; "is there anyone else coming?" does not. */
function isToMeet({ kind, first, last, sentence: { tokens } }: Found<string>): boolean {
  const { word } = tokens[first] as Token;
  if (kind !== 'anyone' || !/^(?:do|would|if|is|know|think)$/.test(word)) return true;
  return (
    tokens.slice(last + 1).some((it) => MEETS.has(it.word) && !/^\d/.test(it.word)) && tokens[last + 1]?.word !== 'else'
  );
}

/** "who runs search at Fernway", "responsible for payroll in Ghent": a task and a place of its own. "Who deals with dogs" says it all. */
function isDescribed({ sentence: { tokens }, last }: Found<string>): boolean {
  const who = tokens.slice(last + 1, last + 6).findIndex((it) => it.word === 'who');
  if (0 <= who && DOES.test(tokens[last + 2 + who]?.word ?? '')) return true;
  let isTask = false;
  for (let at = last; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at !== last && (token.isAfterBreak || CLAUSE_END.has(token.word))) return false;
    if (RELATIVE.has(token.word) || token.word === 'whoever') isTask = true;
    if (isTask && PLACE.has(token.word) && tokens[at + 1]?.isCapital === true) return true;
  }
  return false;
}

/** What somebody does; to know, to have or to want is no task. */
const DOES = /^(?!(?:know|ha|i|wa|want|doe|like|think|seem|need|love|feel|share|see|understand|care)s$)\p{L}{2,}s$/u;

/** "people such as Ana Roy", "someone like Dr. Bell", "the right person, Ana": a name follows at once. */
function isNamed({ sentence: { tokens }, last }: Found<string>): boolean {
  for (let at = last + 1; at < Math.min(tokens.length, last + 10); at += 1) {
    const { word } = tokens[at] as Token;
    const isExample =
      (word === 'such' && tokens[at + 1]?.word === 'as') ||
      word === 'like' ||
      word === 'namely' ||
      word === 'maybe' ||
      word === 'perhaps';
    if (isExample && (tokens[at + (word === 'such' ? 2 : 1)]?.isCapital === true || tokens[at + 2]?.word === 'name'))
      return true;
  }
  return false;
}

import { phrases } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words behind which a topic is named. `talk` leaves a bare noun open; `question` is a question put; `event` something to attend. */
export const topicLeads = phrases({
  talk: [
    '(chat|chatting|talk|talking|speak|speaking|talks|conversation) (a bit|more|briefly|with you|further|a little|to you)? (about|regarding|around)',
    '(brain|brains|chats|catch up|connect|connecting|conversations|mind) (a bit|more|briefly|with you|further|a little|to you)? (about|regarding|around)',
    '(learn|learning|hear|hearing|know) (a bit|a little|a lot)? (more)? (about|of)',
    '(interested|interest|curious|passionate) (in|about)',
  ],
  about: [
    '(about|regarding|concerning|re)',
    'on the (topic|subject|matter|question) of',
    '(with|in) (regard|regards|respect) to',
    '(related|relating|relates) to',
    '(question|questions|advice|feedback|thoughts|input|perspective|insights|guidance|tips|opinion|session|panel|presentation|info) (on|for|to|around)',
    '(information|help|expertise|lecture|workshop|article|paper|ideas) (on|for|to|around)',
    '(note|suggestions|comments|words|lessons|details|background|views|view) (on|for|to|around)',
    '(help|assist|assistance|support) (me|us|them|him|her|you)? (out)? (with|in|on)',
    '(minutes|minute|hour|mins) (to|on|about|regarding) (discuss|talk about|talk through|go over|compare|review)?',
  ],
  verb: [
    '(discuss|discussing|explore|exploring|compare|comparing|understand|understanding) (you|more|further|with you|together)?',
    '(review|reviewing|figure out|find out|go over|talk through|walk through|work through) (you|more|further|with you|together)?',
    '(brainstorm|clarify|confirm|plan|planning|go through|cover|consider|considering) (you|more|further|with you|together)?',
    '(request|requesting|resolve|evaluate|finalize|demo|demonstrate|show you|pitch|propose|present) (you|more|further|with you|together)?',
    '(looking|searching|hunting) for',
    '(deciding|choosing|decide|choose) (between|on|whether)?',
    '(applying|apply|application|candidate|considered|consider me|appointed|interviewing|interview|recruiting|hiring) (for|to|as)',
    '(to|could|will) (learn|ask|know) (you)? ',
    '(working|work|research|project|paper|thesis|book|story|report|piece|documentary|dissertation) (on|about)',
  ],
  question: [
    'who (handles|runs|manages|leads|is|does|could|oversees|owns|has|works|might|makes|decides|buys|would)',
    '(how|which|what|whether|why|where) (you|your|i|we|to|the|it|they|he|she|do|does|did|is|are|would|should|could)',
    '(how|which|what|whether|why|where) (<number>|one|of|resources|skills|events|steps|led|made|a|an|this|that|my|our|most|kind)',
    '(how|which|what|whether|why|where) (kinds|type|best|made|brought|advice|questions|developmental|challenges)',
    '(how|which|what|whether|why|where) (makes|works|worked|might|much|many|long|companies|tools|courses|books|classes)',
  ],
  occasion: [
    '(dinner|lunch|party|evening|reception|drinks|toast|gathering) (for|in honor of|to celebrate|to welcome|to mark)',
  ],
  event: [
    '(host|hosting|hosts|holding|throwing) (a|an|our|the|some)?',
    '(attend|join|join us for|join us at|join us on|join me for) (the|our|a|an|my|this|your)?',
    '(join me at|join our|invite you to|inviting you to|invitation to|speak at) (the|our|a|an|my|this|your)?',
    '(present at|speak to|talk to|take part in|participate in|participating in) (the|our|a|an|my|this|your)?',
    '(guest at|guests at|play|go to|come to|visit|see|tour|host|serve on|serve as|judge) (the|our|a|an|my|this|your)?',
    '(purpose|subject|topic|agenda|goal|theme|aim|focus) (of .. )?(is|will be|would be)',
  ],
});

/** Something one attends that names its own subject. */
export const EVENTS = wordSet(
  `game games tour tours conference workshop workshops training panel seminar lecture reception luncheon party wedding forum summit golf
  tennis rehearsal presentation demo roundtable kickoff hackathon meetup gala concert ceremony symposium webinar fundraiser banquet retreat
  tournament match exhibition opening screening hearing debate study festival graduation celebration retrospective audit inspection
  onboarding interview interviews pairing hike ride fishing skiing hunt dinners`,
);

/** Nouns that name everything and so nothing: "your experience", "opportunities". */
export const OPEN_HEADS = wordSet(
  `experience experiences journey path career background story role company firm work perspective perspectives opportunities opportunity
  insight insights advice team organization organisation industry field position plans thoughts activities synergy synergies possibilities
  ideas issues alternatives collaboration partnership problem partnerships interests challenges projects services needs things stuff topics
  goals matters past future strategy strategies life memories news everything`,
);

/** Words that do not help to guess a topic. */
const EMPTY = wordSet(
  `a an the any some this that these those it its your you my me our us we i his her their him them they one all more most other others and or
  of to in on at for with from by as so just also very really great quick short brief little bit lot
  much many few several various potential possible new future current further next general overall certain mutual common interesting exciting
  own personal professional business what whatever how if be is are was were been being am do does did
  have has had can could would will may might should shall get getting got go going make made see seen let know there here where when who
  which while about regarding together soon sometime time times today tomorrow week weeks month months day days
  year years minutes minute mins hour hours moment call chat talk meeting meet meets coffee lunch dinner drinks drink phone zoom video
  conversation experience experiences journey path paths career careers background story role roles company companies
  firm work job jobs perspective perspectives opportunities opportunity insight insights advice team teams organization industry field life
  position plans plan goals vision trajectory thoughts thought activities expertise interests interest needs
  services service success knowledge ideas idea issues issue things thing stuff topics topic options matters matter synergy synergies
  possibilities alternatives collaboration partnership benefit value help favor assistance support guidance feedback
  tips pointers information info input problem problems situation catch connect connecting touch base network networking like love want wanted
  hope hoping hear hearing learn learning tell discuss discussing explore exploring ask asking think thinking
  understand share sharing provide please thanks thank appreciate appreciated grateful able available convenient convenience interested best
  good better happy anything something someone anyone person people right appropriate contact contacts up out
  over down into back both each else same way ways well than then yes no not don't myself yourself ourselves introduce questions question
  request forward looking look seeing currently now always ever still again working doing done world group everything
  space area areas market details detail step steps note email mail message letter reply response first last sitting sit talking chatting
  speaking meeting specifically especially particularly actually possibly perhaps maybe even greatly truly kindly
  briefly quickly wondering wonder willing free around across between within during before after since because until only too such through per
  via why can't cannot hi hello hey dear best regards sincerely amazing impressive incredible thankful grateful thrilled honored delighted
  mind willing possible able chance opportunity favor favour mentor mentors mentoring mentorship mentee`,
);

/** Whether a word does not help to guess a topic. */
export const isEmpty = ({ word }: Token) =>
  EMPTY.has(word) || word.includes("n't") || /^(?:i|you|we|they|that|there|it|he|she|let|what|who|how)'/.test(word);

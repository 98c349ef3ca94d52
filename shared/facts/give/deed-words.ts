import { wordSet } from '../../text/word-set.ts';

// Verbs and nouns by which a deed is told from a mere doing.

// Verbs that hand something over, or do something for somebody.
export const TRANSFER = wordSet(
  'send sending give giving bring bringing lend lending loan leave leaving mail post ship share forward offer offers offering provide supply teach drop hand pass make bake cook knit build draw paint print write find save fetch return donate contribute deliver email prepare compile record film photograph translate throw put grow cut pick dig spare award grant present',
);
export const SERVE = wordSet(
  'show cover covering mind feed walk water mow babysit watch drive take host house train coach mentor tutor teach review proofread edit test read critique debug fix repair clean paint help endorse recommend refer nominate introduce connect promote feature mention cite credit acknowledge thank list link publish display tweet swap trade do install translate name carry cook plant dig write draft type digitize digitise scan print store collect look pick collect match build design advertise publicize waive support comp vouch back second sign vote plug',
);
export const PAY = wordSet(
  'pay paying pays fund underwrite subsidize bear reimburse reimburses compensate refund cover covering covers sponsor split',
);
export const TREAT = wordSet(
  'buy treat take stand bring bringing cook bake make provide serve supply pay host offer feed have give lay',
);

// What is paid for.
export const COSTS = wordSet(
  'cost costs expense expenses travel petrol gas fuel mileage postage shipping airfare fare fares hotel flight flights train parking accommodation lodging honorarium fee fees rate rates price ticket tickets stipend hourly labor labour materials registration childcare tuition ride taxi cab dollars pounds euros bucks rent half',
);
export const JOURNEY = wordSet(
  'travel petrol gas fuel mileage airfare fare fares hotel flight flights train parking accommodation lodging room expense expenses taxi cab ride',
);
export const WAGE = wordSet(
  'honorarium fee fees stipend rate rates hourly dollars pounds euros bucks time trouble work',
);
export const WISHED = wordSet(
  'take invite introduce nominate recommend offer give pay send treat buy donate lend bring host',
);
export const ASKABLE = wordSet('buy treat bring offer get lend return pay introduce give');
export const THIRD = wordSet(
  'pay pays reimburse reimburses compensate cover covers refund host feed show teach drive mentor coach train help',
);

// Words that spread the word, and those it reaches.
export const SPREAD = wordSet(
  'promote feature advertise announce post mention plug link publicize highlight share showcase include',
);
export const AUDIENCE = wordSet(
  'followers subscribers readers newsletter list members network channels website site board page group forum audience blog podcast listeners viewers',
);

// What stands in front of, or instead of, a gift.
export const GIFT = wordSet(
  'a an some the my our one two three four five six ten several another both plenty lots free half first',
);
export const NO_DEED = wordSet(`
  tell ask call wish meet see need thank remind consider expect wait look work be have hear know speak talk hope come sign think vote pray want like
  love explain answer understand feel use move set go keep hold email text message write suggest propose choose get find join leave schedule book
  arrange say show confirm check forward convey respond reply owe charge bill
`);
export const PARTICLES = wordSet('up down off across through together over');
export const WRITES = wordSet('write type draft fill put');
export const PART = wordSet('part full first');
export const SENDS = wordSet('send forward email mail post pass ship');
export const BARE = wordSet('it this that these those them');
export const DRAFTS = wordSet('draft write prepare send provide give share supply make put');
export const WALKS = wordSet('walk talk guide take step lead run');
export const BLURBS = wordSet('blurb blurbs');
export const OWN_SHOW = wordSet('tour visit demo demonstration presentation');

// What is shown, held and shared.
export const UNSHARED = wordSet('it this that with in more further additional how why when your his her their');
export const SHOWN_TO_ALL = wordSet(
  'screen event news word blame concern concerns view views feeling sentiment frustration',
);
export const SHOWS = wordSet('arrange organize organise host run give do provide offer make lead');
export const SHOWN = wordSet(
  'tour visit demo demonstration presentation workshop training walkthrough introduction introductions intro intros connection',
);
export const HOLDS = wordSet('give hold run host do teach present');
export const HELD = wordSet('talk lecture workshop seminar class session reading training pilot concert');
export const SWAPS = wordSet('take cover work swap');
export const DUTIES = wordSet('shift shifts duty');
export const GETS = wordSet('get find fix save make');
export const OFFERED = wordSet('share sharing provide offer offers lend donate give');
export const JUDGED = wordSet('review read');
export const SUBMITTED = wordSet('application request submission proposal response email message reply claim');

import { phrases } from '../../text/phrases.ts';

/** Hopes in the reader; the verb behind them tells whether they ask for anything. */
export const findHopes = phrases({
  hope: [
    "(<i>|^|would|also|and|do|<i'd>) (hope|trust|expect|assume|hoped|hoping) (that)? (you|one of you|someone|somebody|all of you|each of you|either of you|your team) (can|could|will|would|might|may|are able to|are willing to)",
    "(<i>|^|would|also|and|do|<i'd>) (hope|trust|expect|assume|hoped) (that)? (you'll|you'd)",
  ],
});
/** What falls to all: "everyone needs to", "all staff are asked to". */
export const findDuties = phrases({
  duty: [
    '(everyone|everybody|all (staff|members|employees|of you|managers|participants|students|residents|departments|hands|parents|speakers|teams|volunteers|.. staff|.. employees)|each (of you|member|department|team|person)|(staff|employees|members|participants|managers|students|speakers|volunteers|residents|tenants|parents|players|teams)) .. .. (must|should|has to|have to|needs to|need to|is to|are to|(is|are) (kindly|hereby)? (asked|required|requested|expected|reminded|invited|urged|encouraged|needed) to)',
  ],
});

/** What the reader ought to do. */
export const findOughts = phrases({
  ought: [
    '(^|and|but|so|remember|also|then|think|believe|suggest) you (should|must|ought to|need to|have to|will need to|will have to|had better|better|might|could) also?',
    "(^|and|but|so|also|then) (you'll|you'd) (need to|have to|better)",
  ],
});

/** What one hopes for another's sake: "I hope you will enjoy it". */
export const FOR_THEIR_SAKE = new Set(
  'like love enjoy have had feel find found understand forgive excuse pardon sleep recover rest know realize realise see notice appreciate get keep still never not always soon all picture imagine'.split(
    ' ',
  ),
);
/** What one ought to have felt or seen: "you should see her face", "you must admit". */
export const NO_DUTY = new Set(
  'have had feel know understand like love enjoy see admit believe hear taste guess imagine miss expect realize realise appreciate notice rest not never still always all think'.split(
    ' ',
  ),
);

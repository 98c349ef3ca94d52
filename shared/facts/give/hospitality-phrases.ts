import { FOOD } from './words.ts';

/** Food and drink, a bed, a seat, the journey: what a host sees to. */
export const hospitalityPhrases: readonly string[] = [
  // What the journey costs.
  '(travel|expenses|costs|hotel|flight|flights|fare|fares|petrol|mileage|gas|postage|parking|accommodation|lodging) (and .. )?(is|are|will be|would be) (of course)? (covered|paid|reimbursed|refunded|on us|included|taken care of)',
  '(expenses|travel|mileage|petrol|gas|fares|fare|postage|parking|transport) (and .. )?(fully)? (paid|covered|reimbursed|refunded)',
  `(invite|invited|inviting) (the|our|you|all|everyone|everybody) ... to (a|an|our|the)? (${FOOD}|party|celebration|reception|picnic|gala)`,
  '(pick|picking|picks) up (the|your|all) .. (tab|bill|check|cost|costs|airfare|fare|hotel|travel|expenses)',
  '(have|got) (a|an|some|two|three|four|five|six|a few|a couple of) .. (ticket|tickets|seats) ... ... (you|your|yours)',
  '(get|foot|take) the (tab|bill)',
  '(an)? (invitation|invite) to (our|my|the) .. (wedding|party|gala|dinner|reception|celebration|graduation)',
  "(<i'll>|<i> will) (also|of course)? have (some|plenty of|lots of|free|the usual|a)? (pizza|pizzas|donuts|doughnuts|cookies|snacks|refreshments|sandwiches|cake|beer|wine|drinks|food|treats|bagels|pastries)",
  '(pleasure|honor|honour) of your (company|presence)',
  // Food and drink that is provided.
  `followed by (a|an)? (light|buffet)? (${FOOD}|reception)`,
  `(${FOOD}|reception) (will follow|follows|to follow|will be followed)`,
  `(${FOOD}) .. (is|are|will be|would be|'s) (all|also|of course|always)? (on (me|us|the|our)|provided|served|included|free|laid on|supplied|available|ready|waiting|yours|my treat|our treat|catered)`,
  `(${FOOD}) (and (${FOOD}))? (on (me|us|the house)|provided|included|afterwards|afterward|for (everyone|all|helpers|volunteers|anyone who))`,
  `(there will be|there'll be|there is|there's|we'll have|we will have|expect|with|plus) (free|plenty of|lots of|some|good|homemade|hot)? (${FOOD}) .. (afterwards|after|provided|for (everyone|all|helpers|volunteers|you))`,
  `(there will be|there'll be|we'll have|we will have|we'll serve|we will serve) (free|plenty of|lots of|some|good|homemade|hot)? (${FOOD})`,
  `(free|complimentary) (${FOOD})`,
  `(provide|provides|serve|serving|supply|laying on|lay on) (a|an|free|some|the|light|hot|you)? .. (${FOOD})`,
  "(it's|that's|they're|everything is|all) (on|my|our) (me|us|treat)",
  '(my|our) (treat|shout|round)',
  "(coffee's|lunch's|dinner's|breakfast's|beer's|beers|drink's|pizza's|food's|tea's|one's|it's) on (me|us|the house)",
  'on the house $',
  'on (me|us) $',
  '<i> (make|bake|cook|brew) (a|an) (very|rather|pretty)? (decent|mean|good|fine|great|excellent|proper)',
  // A debt that food or drink pays.
  'owe you (a|an|some) ..',
  // A guest.
  '(be|as|are|have) (his|her|our|my|their) (guest|guests) (of|at|for|in)?',
  '(as|be) (my|our|his|her|their) (guest|guests)',
  '(put you up|feed you|host you (overnight|in our|at (our|my)|for (the|a|<number>) .. (night|nights|weekend)))',
  '(stay|sleep|crash) (with us|at (ours|mine|our place|my place|our house|my house)|in (our|my) (spare|guest) room|on (our|my) (sofa|couch))',
  `(invite|inviting|invites|invited) you .. (to|for|join|attend) ... (luncheon|reception|gala|party|banquet|game|concert|show|open house|performance|suppers|${FOOD})`,
  `<i> (will|shall|am|are|'m|'re)? (also)? (host|hosting|be hosting|hold) (a|an|our|the|some)? .. (luncheon|reception|gala|party|parties|banquet|evening|dinners|suppers|${FOOD})`,
  '(complimentary|free|box|front row) (ticket|tickets|seat|seats|admission)',
  '(round|rounds) of golf',
  "(you're|you are|you'd be) (welcome|invited) to (stay|join us for (lunch|dinner|drinks|breakfast)|be our guest)",
  '(have|got) (a|an|some|two|three|four|a few|a couple of)? (spare|extra) (ticket|tickets|seat|seats)',
  // A small prize.
  '(enter|enters|entered|goes|go|put) (you|your name|everyone|into|in|all|who)? .. (into|in)? (a|the|our) .. (draw|drawing|raffle|prize draw|lottery)',
  '(chance to win|could win|can win|may win|win a|raffle (for|ticket|prize)|prize draw|door prize)',
];

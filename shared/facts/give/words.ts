import { wordSet } from '../../text/word-set.ts';

/** Food, drink and meals: a treat. */
export const FOOD =
  'coffee|coffees|lunch|dinner|supper|breakfast|brunch|tea|teas|drink|drinks|beer|beers|pint|pints|wine|cocktail|cocktails|guinness|lager|meal|meals|cake|cakes|pie|pies|pizza|pizzas|donuts|doughnuts|cookies|biscuits|snacks|sandwiches|refreshments|food|bbq|barbecue|burger|burgers|steak|curry|tacos|sushi|ice cream|pastry|pastries|croissant|croissants|chocolate|chocolates|bagels|soup|appetizers|lemonade|juice|muffins|bacon|ribs|wings|whisky|whiskey|bourbon|champagne|bubbly|potluck|chips|popcorn|coke|cokes|soda|sodas|snack';

export const FOOD_WORDS = wordSet(FOOD.replaceAll('|', ' '));

/** Who hears or sees what is published; a number of them is something to give. */
export const LISTENERS = 'listeners|subscribers|readers|viewers|followers|downloads';

export const LISTENER_WORDS = wordSet(LISTENERS.replaceAll('|', ' '));

/** Things that go with the task itself: who sends them gives nothing. */
export const MATERIAL = wordSet(`
  resume résumé cv transcript transcripts reference references proposal detail details agenda invite invitation invites link links calendar
  question questions bio information info form forms document documents documentation doc docs file files paperwork application availability
  times reminder reply response email mail message directions address zoom dial portfolio deck material materials screenshot screenshots logs
  log brief briefing contract agreement spreadsheet list instructions login password credentials schedule itinerary invoice specs spec
  request update updates news confirmation confirmations number numbers map receipt receipts quote estimate attachment attachments
  requirements questionnaire survey code dates date time slot slots meeting manuscript draft drafts report plan plans thesis essay script
  badge badges wristband tag photos photo photographs pictures picture video measurements dimensions sample samples figures key keys options choices decision answer
`);

/** Things that a reader is glad to get, whatever else stands beside them. */
export const VALUE = wordSet(`
  notes results recording recordings recipe recipes credit credits recommendation ticket tickets honorarium fee stipend shift shifts expenses
  access discount discounts findings contacts gift gifts voucher vouchers jar jars bottle bottles box bag basket eggs honey jam seeds plants
  cuttings vegetables tomatoes lift ride tour demo licence license subscription membership pass passes booth stall exposure publicity
  commission royalties percent introduction introductions intro intros testimonial byline bonus prize reward lesson lessons patch shoutout
  plug paid premium complimentary gratuity accommodation bed room lodging board spare gratis free cash review compliments copy copies contact souvenir guide slides article articles resources tips template templates checklist examples playbook framework book books tutorial certificate shirt mug
`);

/** "Give you a call", "send you a reminder", "leave you with it": no gift. */
export const NO_GIFT = wordSet(`
  call calls ring buzz shout holler heads notice warning look chance opportunity idea ideas time more overview sense thought thinking brief
  up reminder note line email mail message text together across forth through off down ahead aside forward permission reason excuse
  background context rundown explanation task assignment voicemail voice
  apologies apology condolences congratulations congrats thanks gratitude sympathy greetings regards
  error errors problems trouble problem grief hassle answer reply response decision deadline extension most best
`);

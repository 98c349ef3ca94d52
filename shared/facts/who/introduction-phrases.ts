import { oneOf } from '../search.ts';

// Statements about the writer: what the writer does for a living, has done, has made, belongs to.

const I = '(i|we)';
const I_AM = "(i'm|i am|im|we're|we are)";
const I_HAVE = "(i've|i have|we've|we have|i had|we had)";
const NOW = '(currently|now|also|still|presently|mostly|mainly|both|myself|actually|have|just|recently)?';
const LATELY = '(recently|just|now|also|once|both|first|originally|since|have|had|only|myself)?';
const A = '(a|an|<number>|several|some|two|various|my own|our own|my first|our first|my|our)';
const THE = `(a|an|the|my|our|your|one|<number>|several|various|most|some|all|other|small|local|for|in|at|on|with|near)`;
const PLACE =
  '(in|at|near|on|by|next|across|opposite|down|up|above|below|under|outside|around|beside|between|just|with|over|out)';

/** A body of people that one can belong to or speak for. */
export const GROUP = oneOf(
  `team company firm committee organization organisation lab laboratory group department school class startup agency nonprofit charity foundation institute
  university college club society office practice business studio library museum gallery church parish mosque temple synagogue board council center centre
  program programme client boss manager colleague colleagues students clients institution association chapter newsroom magazine newspaper newsletter journal
  hospital clinic district division unit cooperative collective choir band orchestra ensemble union trust shop store bakery brewery restaurant farm
  factory plant theater theatre publisher press chamber guild league family household neighborhood neighbourhood community podcast blog
  channel network workshop`,
);

/** Verbs of trade and office that say by themselves who somebody is: "I coordinate", "we farm". */
const OFFICES = oneOf(
  `work attend volunteer study teach lecture serve intern oversee practice practise represent edit chair direct coordinate organize organise
  host moderate curate
  specialize specialise consult freelance major coach tutor supervise administer captain farm preside produce research live maintain run own
  lead manage head`,
);

/** Verbs of trade that need a thing made or kept: "I make tiles", "we install pumps". */
const TRADES = oneOf(
  `build sell grow raise breed repair restore fix install supply design develop manufacture distribute import export publish translate paint
  print bake brew roast
  cook film photograph train advise clean cut deliver drive fly rent fund operate mend tune weave sew knit carve bind write illustrate compose record
  produce provide offer raise rear collect cover review host edit teach`,
);

/** What a trade does not take as its object: pronouns, single things at hand ("I fix the bug", "I write to ask"). */
const GOODS =
  '(a|an|small|large|custom|local|natural|software|children|wooden|old|used|new|fine|online|open|high|low|special|handmade|' +
  'affordable|organic|our|my own|for a living)';

const DEGREES = oneOf(
  'degree diploma certificate license licence chair post seat position doctorate phd masters master pilot',
);

/** Deeds of a life: they tell who one is even in the past tense. */
const PATHS = [
  'graduated',
  'retired',
  '(succeeded|replaced|followed) .. (as|in|last|at)',
  '(taken|took) up (the|my|a|an)',
  '(moved|settled) (in|into|here|next) (at|to|next|last|door|here|the|your|on|a|this)',
  'grew up',
  'was born',
  'were born',
  'majored',
  'interned',
  'applied (for|to) (the|your|a|an|this)',
  'apprenticed',
  'enrolled',
  'immigrated',
  'emigrated',
  'relocated',
  'resigned',
  'qualified (as|in)?',
  'got (accepted|laid off|promoted|hired|admitted|let go|elected|appointed|transferred|into|my (degree|license|licence|start))',
  '(was|were|have been|had been) (laid off|promoted|hired|accepted|admitted|transferred|let go|elected|appointed|raised|trained)',
  'joined (the|a|an|your|our|my|as|this)?',
  '(founded|co founded|cofounded|launched|opened|established|shut down|sold) (a|an|my|our|the|<number>)',
  '(cofounded|co founded) ..',
  '(took|taken) over (the|a|an|my|our|from|as)?',
  '(moved|came) (here|to|from|into|over)',
  '(worked|studied|taught|served|trained|volunteered|lived|stayed) (as|at|for|in|with|on|under|from|here|abroad|alongside|near|your|<number>)?',
  '(led|managed|directed|chaired|headed|edited|owned|coached|hosted) (a|an|the|my|our|your|<number>)',
  'ran (a|an|my|our|<number>)',
  '(switched|transitioned|moved) (from|to|into) ..',
  '(completed|finished|earned|began|started|left|quit) (my|our|at|as|a|an|from|in|working (at|for|as|with|in)|studying|teaching|building|school|college|university)',
  '(put together|brought together) (a|an|the|our|my)',
  'spent .. (years|months|decades|years)',
  '(led|played|performed|spoken|sung|written|reported) (in|at|for|with) ..',
];

const MAKING = oneOf(
  `built designed made written wrote developed created composed invented recorded drawn painted published started founded launched opened
  released produced translated illustrated curated organized organised compiled restored set up`,
).replace('set|up', 'set up');

export const introductionPhrases: readonly string[] = [
  // A name, or the offer of one.
  "(my|our) name (is|'s)",
  "(my|our) name's",
  '(my|our) names are',
  '(let|allow) me (to)? (briefly|quickly)? introduce (myself|ourselves|my|our)',
  '(by way of introduction|a (little|bit|word) about me|a (little|bit|word) about us)',
  '^ about me',
  '(one|two|three|four|five|some|several|many|<number>) of our .. (board members|trustees|directors|members)',
  '(we|us) here at (the)? ..',
  '(we|all of us|those of us|both of us) (at|of) (the)? ..',
  "^ here at .. (we|we're|we are)",
  '(my|your|our) .. (mum|mom|mother|dad|father|parent|sister|brother|neighbour|neighbor) here',
  'this is (a|an|the)? .. (from|with|at|here|writing|over at|in|of) (the|your|our)?',
  '(writing|reaching out|contacting you|calling|speaking|emailing|e mailing) (to you)? (today)? (from|as|on behalf)',
  // What one does.
  `${I} ${NOW} ${OFFICES} ${THE}?`,
  `${I} ${NOW} ${TRADES} ${GOODS}? .. (${PLACE}|for)`,
  `${I} ${NOW} ${TRADES} ${GOODS}`,
  `${I} ${NOW} (sell|breed|farm|collect|restore|trade in|deal in|specialise in|write about|report on|report to|do research|do the books) ..`,
  `${I} ${NOW} (sell|breed|farm|collect|restore|trade in|deal in|specialise in|write about|report on|report to|do research|do (odd jobs|roofs|gardens)) ..`,
  `${I} ${NOW} ... for a living`,
  `${I} ${NOW} (handle|cover|trade|manage|run|oversee) (the|all|our) .. (book|desk|account|accounts|region|coverage|territory|portfolio|team|market|markets|payroll|marketing|sales|operations|side)`,
  "(i'm|i am|im|we're|we are) .. class of",
  '^ fellow .. (alum|alumna|alumnus|alumni|grad|graduate|member|student|user)',
  "(we are|we're) all (speaking|presenting|members|part of|teaching|from)",
  '(some|two|three|several|a few|my|our) .. (colleagues|friends|classmates|students|coworkers) and (i|me)',
  `${I} ${NOW} speak for (the|a|our)`,
  `${I} (will|'ll|shall|am about to|are about to|expect to|hope to)? (graduate|graduating|qualify|retire) (in|from|next|this|on|at|with|as)`,
  `(i'll|i will|i am to|i'm about to|i am about to|we'll|we will) (be|start|begin) (joining|starting|studying) (at|as|your|the|a|in)? ..`,
  `(i'll|i will|i am to|i'm about to|i am about to|we'll|we will) (be teaching|be moving to|be working (at|as|for|with|in)|(start|begin) (teaching|working|at|as)) (at|as|your|the|a|in)? ..`,
  `${I} ${NOW} use (your|a|an) .. (library|app|parser|software|package|plugin|tool|product|theme|extension) ..`,
  `${I} ${NOW} use (your|a|an) .. (service|framework|editor|font|dataset|code|book|screen reader|wheelchair) ..`,
  `${I} ${NOW} (sit|work) (<number>|a few|next|near|across|opposite|down) .. (from|to|the)`,
  `(i|we) know your (sister|brother|husband|wife|mother|father|son|daughter|work from|boss|partner|colleague|cousin)`,
  '(i|we) know .. (from|through) (the|my|our|work|school|college|church|a)',
  `${I} ${NOW} make .. .. (in|for|at|from|near|out of|by hand)`,
  `${I} ${NOW} (sit|serve|work) on (the|a|your|our)`,
  `${I} ${NOW} (belong to|come from|hail from|go to school|go to college) ${THE}?`,
  `${I} ${NOW} (look after|care for|deal in|deal with|work|attend|sing|dance|row|worship|bank) ${THE}?`,
  `${I} ${NOW} (live|reside|dwell) ${PLACE}?`,
  `${I} ${NOW} play .. (in|for|with) (the|a|your|our)`,
  `${I} ${NOW} keep (bees|goats|hens|chickens|sheep|horses|cattle|pigs|the (books|archive|shop|records|minutes|accounts))`,
  `${I} ${NOW} (hold|have|earned|received) (a|an|my|the) .. ${DEGREES}`,
  `${I} ${NOW} (hold|have) .. (years|decades) (of)? ..`,
  `${I} ${NOW} (make|earn) (a|my|our) living`,
  `${I_AM} ${NOW} (studying|majoring|interning|applying|moving|transitioning)`,
  `${I_AM} ${NOW} working (at|for|as|with (the|a|an|our)|in|on (a|an|my|our)|toward|towards|full|part|remotely)`,
  `${I_AM} ${NOW} (teaching|researching|organizing|organising|training)`,
  `${I_AM} ${NOW} (running|building|leading) ${A}`,
  `${I_AM} ${NOW} (starting (a|an|my|our|at|as|in|on|to (learn|teach|work|build|study|write|train))|pursuing|learning)`,
  `${I_AM} ${NOW} (completing|finishing|preparing) (my|our|for (a|an|my|our))`,
  `${I_AM} ${NOW} (doing|developing|testing|submitting) (a|an|my|our|research)`,
  `${I_AM} ${NOW} ((planning|hosting|considering|launching) (a|an|the|our|my|to (open|start|host|launch|hold|apply|move))|graduating|founding|enrolled|serving)`,
  `${I_AM} ${NOW} (helping|designing|raising|restoring|opening|curating|editing|directing|coordinating)`,
  `${I_AM} ${NOW} (employed|retired|self employed)`,
  `${I_AM} ${NOW} (reporting on|covering) ..`,
  `${I_AM} ${NOW} writing (a|an|my|our|for|the)`,
  `${I_AM} ${NOW} (looking for|seeking|exploring) (a|an|my)? .. (job|internship|position|role|placement|apprenticeship|career|jobs|positions|roles|internships)`,
  `${I_AM} ${NOW} (thinking (of|about)|(looking|trying) to (break|move|transition|switch|become|get into|hire|buy))`,
  `${I_AM} ${NOW} (based|located|headquartered|responsible for|in charge of|new to|new here|new in|between jobs)`,
  `${I_AM} ${NOW} (out of work|on sabbatical|on parental leave|reaching out from|writing from|writing as|calling from)`,
  `${I_AM} ${NOW} (holding|hosting|organizing|organising|sponsoring|launching|running|throwing) (a|an|our|the|this)`,
  // What one has done and made.
  `${I} ${LATELY} ${LATELY} (${PATHS.join('|')})`,
  `${I_HAVE} ${LATELY} (${PATHS.join('|')})`,
  `${I_HAVE} ${LATELY} ${MAKING} ${A}`,
  `${I} ${LATELY} ${MAKING} (a|an|several|various|my own|our own|my first|our first) ..`,
  `${I_HAVE} been (a|an|one|with|working|attempting|trying|teaching|running|studying|writing|using|building) ..`,
  `${I_HAVE} been (developing|leading|living|researching|practicing|practising|volunteering|considering) ..`,
  `${I_HAVE} been (the|in|your|at) .. (for|at|in|since|on|as|with|of|to|here)`,
  `${I_HAVE} been ... (for|since) .. (years|year|months|decades)`,
  // Those to whom one belongs.
  `(my|our) (current|own|small|new|young|graduate|research|local|family|family's)? .. ${GROUP} (is|are|has|have) (<number>|a|an|the|one|based|located|responsible|in|at|working|part|made|planning|organizing|hosting|building|developing|looking|called|named|currently|run|running|been|made up|known|small|new|young|all)`,
  `(my|our) (current|own|small|new|young|graduate|research|local|family|family's)? .. ${GROUP} (here|at|under|of)`,
  `(my|our) (current|own|small|new|young|graduate|research|local|family|family's)? .. ${GROUP} (meets|makes|runs|builds|provides|works|offers|does|hosts)`,
  `(my|our) (own|small|new|young|local|family)? .. ${GROUP} (consists|comprises|organizes|helps|sells|grows|sings|plays|trains|serves|supplies)`,
  `(my|our) (own|small|new|young|local|family)? .. ${GROUP} (teaches|owns|brews|bakes|roasts|prints|designs|develops|publishes|collects|handles|manages|represents|specializes|advises|distributes|operates|invests|supports)`,
  // "On Salt and Tin, our podcast on canning."
  '(my|our) (podcast|magazine|newsletter|blog|zine|journal|quarterly|radio show) (on|about|for|of|with) ..',
  '(my|our) (colleague|colleagues|team|partner|partners|students) and (i|me|we)',
  '(my|our) (background|experience|expertise|day job|career|specialty) (is|has|was|includes|focuses|covers|spans|in)',
  '(my|our) (research|thesis|dissertation|phd|major|degree|trade|profession) (is|has|was|includes|focuses|covers|spans|in)',
  '(for|as part of|in) (my|our) (graduate|undergraduate|senior|master|masters|phd|doctoral|thesis) ..',
  '(for|as part of|in) (my|our) .. (capstone|class|course|research|dissertation|school|high school|college) ..',
  "(where|which|that) (i'm|i am|i) (a|an|the|work|teach|edit|serve|study|volunteer|currently|lead|run)",
  '(i|we) (am|are) both',
  'both (from|alumni|went|studied|grew)',
  // In what capacity one writes.
  '(as|being) (a|an|the) (fellow|current|recent|former|new|young|junior|senior|first generation|phd)',
  '(as|being) (a|an|the) (graduate|undergraduate|aspiring|longtime|small|student|founder|engineer|nurse)',
  '(as|being) (a|an|the) (long time|first year|second year|third year|final year|someone looking)',
  '(as|being) (a|an|the) (teacher|developer|designer|manager|parent|member|director|librarian|lawyer)',
  '(as|being) (a|an|the) (long time|first year|second year|third year|final year|someone who)',
  '(as|being) (a|an|the) (teacher|developer|designer|manager|parent|member|director|librarian|lawyer)',
  '(as|being) (a|an|the) (researcher|professor|consultant|writer|editor|volunteer|mother|father|widow|veteran|pensioner|farmer|doctor|carer|user|owner)',
  '^ (speaking)? as (a|an|your|one of) .. (of|from|in|at|for|with|who|on|i|we|you)',
  '^ as (the)? (treasurer|chair|chairman|chairwoman|president|director|member|secretary|coordinator|organizer|organiser|editor|captain|head) (of|for|at|in)',
  '^ as (the)? (manager|owner|founder|leader|parent|teacher|principal) (of|for|at|in)',
  '^ as (the)? (librarian|maintainer|curator|producer|mayor|dean|warden|steward|governor) (of|for|at|in)',
  '(as a|as your|a|your) (fellow|former) (alum|alumna|alumnus|graduate|student|classmate|colleague|member|employee|intern)',
  'as (a|an|your) (longtime|long time|loyal|concerned|new|fellow|regular)? (shareholder|customer|subscriber|resident)',
  'as (a|an|your) (longtime|long time|loyal|concerned|new|fellow|regular)? (constituent|parent|voter|user|reader|member|patient)',
  'as (a|an|your) (longtime|long time|loyal|concerned|new|fellow|regular)? (tenant|taxpayer|client|supporter|donor|volunteer)',
  'as (a|an|your) (longtime|long time|loyal|concerned|new|fellow|regular)? (neighbor|neighbour|student|contributor|listener|viewer|guest)',
];

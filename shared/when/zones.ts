import type { Lexeme } from './lexer.ts';

/** What a zone's name stands for: the IANA names it may mean, and the season it says. */
export interface ZoneName {
  readonly candidates: readonly string[];
  readonly season: 'standard' | 'daylight' | undefined;
}

const abbreviationTable: readonly (readonly [string, string])[] = [
  ['ET', 'America/New_York'],
  ['EST standard', 'America/New_York'],
  ['EDT daylight', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['CST standard', 'America/Chicago Asia/Shanghai'],
  ['CDT daylight', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['MST standard', 'America/Denver'],
  ['MDT daylight', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
  ['PST standard', 'America/Los_Angeles'],
  ['PDT daylight', 'America/Los_Angeles'],
  ['AKST standard', 'America/Anchorage'],
  ['AKDT daylight', 'America/Anchorage'],
  ['HST', 'Pacific/Honolulu'],
  ['AST standard', 'America/Halifax Asia/Riyadh'],
  ['ADT daylight', 'America/Halifax'],
  ['NST standard', 'America/St_Johns'],
  ['BRT', 'America/Sao_Paulo'],
  ['UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['BST daylight', 'Europe/London Asia/Dhaka'],
  ['WET standard', 'Europe/Lisbon'],
  ['WEST daylight', 'Europe/Lisbon'],
  ['CET', 'Europe/Berlin'],
  ['CEST daylight', 'Europe/Berlin'],
  ['MEZ', 'Europe/Berlin'],
  ['MESZ daylight', 'Europe/Berlin'],
  ['EET', 'Europe/Athens'],
  ['EEST daylight', 'Europe/Athens'],
  ['MSK', 'Europe/Moscow'],
  ['TRT', 'Europe/Istanbul'],
  ['SAST', 'Africa/Johannesburg'],
  ['EAT', 'Africa/Nairobi'],
  ['WAT', 'Africa/Lagos'],
  ['CAT', 'Africa/Maputo'],
  ['GST', 'Asia/Dubai'],
  ['PKT', 'Asia/Karachi'],
  ['IST', 'Asia/Kolkata Europe/Dublin Asia/Jerusalem'],
  ['ICT', 'Asia/Bangkok'],
  ['WIB', 'Asia/Jakarta'],
  ['SGT', 'Asia/Singapore'],
  ['HKT', 'Asia/Hong_Kong'],
  ['PHT', 'Asia/Manila'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul'],
  ['AWST', 'Australia/Perth'],
  ['ACST standard', 'Australia/Adelaide'],
  ['ACDT daylight', 'Australia/Adelaide'],
  ['AEST standard', 'Australia/Sydney'],
  ['AEDT daylight', 'Australia/Sydney'],
  ['NZST standard', 'Pacific/Auckland'],
  ['NZDT daylight', 'Pacific/Auckland'],
];

/** Abbreviations, read in capitals only (small letters where they stand right behind a clock time). */
export const zoneAbbreviations: ReadonlyMap<string, ZoneName> = new Map(
  abbreviationTable.map(([key, zones]) => {
    const [name = '', season] = key.split(' ');
    return [
      name.toLowerCase(),
      { candidates: zones.split(' '), season: season === 'standard' || season === 'daylight' ? season : undefined },
    ];
  }),
);

/** Names that stand alone behind a clock time: "2:30 pm Pacific". */
export const zoneRegions: ReadonlyMap<string, string> = new Map([
  ['eastern', 'America/New_York'],
  ['central', 'America/Chicago'],
  ['mountain', 'America/Denver'],
  ['pacific', 'America/Los_Angeles'],
  ['atlantic', 'America/Halifax'],
  ['zulu', 'UTC'],
]);

const placeTable: readonly (readonly [string, string])[] = [
  [
    'Europe/London',
    'london|uk|u.k.|britain|british|british summer|england|edinburgh|manchester|greenwich|greenwich mean',
  ],
  ['Europe/Dublin', 'dublin|irish|ireland'],
  ['Europe/Lisbon', 'lisbon|portugal'],
  ['Europe/Paris', 'paris|france|french'],
  ['Europe/Berlin', 'berlin|germany|german|munich|frankfurt|hamburg|central european|central european summer|european'],
  ['Europe/Madrid', 'madrid|barcelona|spain|spanish'],
  ['Europe/Rome', 'rome|milan|italy|italian'],
  ['Europe/Amsterdam', 'amsterdam|dutch'],
  ['Europe/Brussels', 'brussels'],
  ['Europe/Zurich', 'zurich|zürich|geneva|swiss'],
  ['Europe/Vienna', 'vienna|graz|austrian'],
  ['Europe/Stockholm', 'stockholm|swedish'],
  ['Europe/Copenhagen', 'copenhagen|danish'],
  ['Europe/Oslo', 'oslo'],
  ['Europe/Helsinki', 'helsinki|finnish'],
  ['Europe/Warsaw', 'warsaw|polish'],
  ['Europe/Prague', 'prague'],
  ['Europe/Athens', 'athens|greek|eastern european'],
  ['Europe/Istanbul', 'istanbul|turkish'],
  ['Europe/Moscow', 'moscow'],
  ['Africa/Nairobi', 'nairobi|kenya|east africa'],
  ['Africa/Lagos', 'lagos|nigerian|west africa'],
  ['Africa/Johannesburg', 'johannesburg|cape town|south africa|south african'],
  ['Africa/Cairo', 'cairo'],
  ['Asia/Jerusalem', 'israel|tel aviv|jerusalem'],
  ['Asia/Dubai', 'dubai|gulf|gulf standard'],
  ['Asia/Kolkata', 'india|indian|india standard|indian standard|mumbai|delhi|bangalore|bengaluru'],
  ['Asia/Bangkok', 'bangkok'],
  ['Asia/Singapore', 'singapore'],
  ['Asia/Hong_Kong', 'hong kong'],
  ['Asia/Shanghai', 'shanghai|beijing|china'],
  ['Asia/Taipei', 'taipei'],
  ['Asia/Tokyo', 'tokyo|japan|japan standard'],
  ['Asia/Seoul', 'seoul|korea'],
  ['Asia/Manila', 'manila'],
  ['Australia/Sydney', 'sydney|melbourne|canberra|australian eastern'],
  ['Australia/Brisbane', 'brisbane'],
  ['Australia/Perth', 'perth'],
  ['Pacific/Auckland', 'auckland|wellington|new zealand'],
  ['Pacific/Honolulu', 'hawaii|honolulu'],
  ['America/Anchorage', 'alaska|anchorage'],
  [
    'America/New_York',
    'new york|ny|nyc|boston|washington|dc|miami|atlanta|philadelphia|east coast|eastern|eastern standard|eastern daylight|us eastern',
  ],
  [
    'America/Chicago',
    'chicago|houston|dallas|austin|texas|minneapolis|central|central standard|central daylight|us central',
  ],
  ['America/Denver', 'denver|mountain|mountain standard|mountain daylight'],
  ['America/Phoenix', 'phoenix|arizona'],
  [
    'America/Los_Angeles',
    'los angeles|la|san francisco|sf|california|seattle|portland|san diego|bay area|west coast|pacific|pacific standard|pacific daylight|us pacific',
  ],
  ['America/Toronto', 'toronto|montreal|ottawa'],
  ['America/Vancouver', 'vancouver'],
  ['America/Halifax', 'halifax|atlantic|atlantic standard|atlantic daylight'],
  ['America/Mexico_City', 'mexico city'],
  ['America/Bogota', 'bogota|bogotá'],
  ['America/Sao_Paulo', 'sao paulo|são paulo|brazil|brasilia|brasília'],
  ['America/Argentina/Buenos_Aires', 'buenos aires'],
];

/** Places whose name together with "time" names a zone: "Berlin time". One to three words, in lower case. */
export const zonePlaces: ReadonlyMap<string, string> = new Map(
  placeTable.flatMap(([zone, names]) => names.split('|').map((it) => [it, zone] as const)),
);

/** The first parts of IANA names. */
export const zoneAreas: ReadonlySet<string> = new Set(
  'america europe asia africa australia pacific atlantic indian antarctica'.split(' '),
);

const firstWords: ReadonlySet<string> = new Set([
  ...[...zonePlaces.keys()].map((it) => it.split(' ')[0] ?? ''),
  ...zoneAreas,
  ...zoneRegions.keys(),
  'my',
  'your',
  'us',
]);

/** The words that a zone's name may begin with. */
export const zoneStarters: readonly string[] = [...zoneAbbreviations.keys(), ...firstWords, 'z'];

/** Whether a zone's name may begin here. */
export function isZoneStart({ text, isUpper, isCapital }: Lexeme): boolean {
  return (
    (isUpper && zoneAbbreviations.has(text)) ||
    ((isCapital || text === 'my' || text === 'your') && firstWords.has(text))
  );
}

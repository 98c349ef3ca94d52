/** What a writer might put into the blanks of a rewrite. */
const VALUES: Readonly<Record<string, string>> = {
  day: 'Friday, March 13',
  date: 'April 1',
  'due date': 'April 1',
  month: 'June',
  time: '10:00 am',
  'time and place': 'noon, at the Blue Door on Mill Lane',
  'day and time': 'Friday, March 13, at 10:00 am',
  'day and date': 'Friday, May 8',
  'time and time zone': '6:00 pm Central time',
  place: 'the town hall of Fulda',
  minutes: '30 minutes',
  'an hour': 'an hour',
  'at your place or by phone': 'by phone',
  link: 'https://example.org/work',
  'the question': 'which of your three shops would you open first today?',
  'which part': 'section 2',
  'what to judge': 'the second half is clear without the map',
  'name or role': 'Ida Roth, its archivist',
  'name and role': 'Ida Roth, its archivist',
  name: 'Ida Roth',
  'role, with its link or number': 'the joiner post (no. 4471)',
  A: 'the first of them',
  B: 'the second',
  'one of them': 'the first',
  'talk or decision': 'talk on salt in Graz',
  'what I changed': 'weigh the wool twice',
  'one thing I can do for you': 'proofread your next catalog',
  'one thing we can do for you': 'proofread your next catalog',
  'one thing I can do': 'proofreading your next catalog',
  'one thing that helps the team': 'ten years of work with larch',
  'one concrete benefit': 'two weeks less on the slip for each boat',
  'what I hear from the others I ask': 'what the four others I ask tell me',
  'what I pay, cover or send': 'pay 200 euros and the train',
  'what we pay, cover or send': 'pay 200 euros and the train',
  'what I do': 'the map librarian of Cork',
  'name, and what I do': 'Nora Flynn, the map librarian of Cork',
  'one goal': 'learning to set type',
  'my question': 'the rent of the second shop',
  'link, and what I did with you': 'https://example.org/form, and the two projects I did with you',
  'one specific reason': 'your note on larch changed our roof',
  'its name': 'Brass and Reed',
  'one point': 'the shared stall in June',
  topic: 'the winter gap',
  'one thing': 'send me the plan of the mill',
};

/** The text with plausible values in its blanks; what was filled before is taken as it is, what is for later is sent later. */
export function filled(text: string): string {
  return text
    .replace(/\n+\[Later, [^\]]*\]/g, '')
    .replace(/\[(?:the question|one new thing)\]\?/g, '[the question]')
    .replace(/\[([^\]\n]+)\](?!\()\.?/g, (all, label: string) => {
      const mark = all.endsWith('.') ? '.' : '';
      if (/\d/.test(label)) return label + mark;
      const value =
        VALUES[label] ??
        VALUES[/^(?:day|time) /.exec(label)?.[0].trim() ?? ''] ??
        (label.startsWith('one ') ? 'the joint stall in June' : label);
      return /[?.]$/.test(value) ? value : value + mark;
    });
}

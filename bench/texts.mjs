// The texts every tool reads: one message of about 150 words, and a file of about one megabyte made of messages like it.

const people = ['Dana', 'Marcus', 'Greta', 'Imre', 'Salma', 'Piet', 'Ruth', 'Noor', 'Teo', 'Farah'];
const fields = [
  'tide gauges',
  'night buses',
  'wound research',
  'loan pricing',
  'cold stores',
  'peat maps',
  'street trees',
];
const places = ['Porto', 'Leeds', 'Graz', 'Akron', 'Oslo', 'Utrecht', 'Cork', 'Turin', 'Halden', 'Tampere', 'Ghent'];

const pick = (list, at) => list[at % list.length];

/** A vague request of about 150 words; `at` varies its names, `edit` is the letter somebody just typed. */
export function message(at, edit = '') {
  const [name, field, place] = [pick(people, at), pick(fields, at * 3 + 1), pick(places, at * 7 + 2)];
  return `Hi ${name},

I came across your profile and was really inspired by your journey in ${field}. I'm a second-year student in ${place}, and over the last
${(at % 9) + 2} months I have been reading whatever I could find about how teams like yours decide what to measure first${edit}. My own small
project compares ${(at % 5) + 2} stations along the river; the numbers agree in winter and drift apart in summer, which nobody here can
explain. I know you're super busy, and I am sorry to bother you with this.

I would love to connect and learn more about your experience. Would you have some time to chat sometime next week? I am happy to
work around your schedule, so whenever works for you is fine. If you know anyone at the institute in ${pick(places, at + 5)} who thinks about
this, an introduction would be amazing too. Let me know if I can ever be helpful in return!

Thanks in advance,
${pick(people, at + 4)}
`;
}

/** Messages separated by lines of dashes, at least `length` characters in all. */
export function manyMessages(length, edit = '') {
  const parts = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const text = message(at, at === 1000 ? edit : '');
    parts.push(text);
    size += text.length;
  }
  return parts.join('\n---\n\n');
}

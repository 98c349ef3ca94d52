import type { Message } from '../message/message.ts';

const KIN =
  /\b(?:[Mm]y|[Oo]ur) (?:\w+ )?(?:son|daughter|friend|nephew|niece|brother|sister|colleague|husband|wife|cousin|student|neighbou?r|pupil|intern|partner)s?,? (\p{Lu}\p{L}+)/u;

/** The person a referral is for, where it is not the writer: "Klara" of "my daughter Klara". */
export function candidateOf({ prose }: Message): string | undefined {
  return KIN.exec(prose.masked)?.[1];
}

import type { Sentence } from '../text/sentences.ts';

const LEANING = new Set(
  'this that these those it its he she they him her them his their so but and also then however otherwise such therefore thus hence if'.split(
    ' ',
  ),
);
const POINTING = new Set(
  'this that these those it he she they him her them too instead there here both such'.split(' '),
);

/** Whether a sentence can stand elsewhere: it neither begins with nor points back by "this", "they", "also", "too". */
export function isSelfContained({ tokens }: Sentence): boolean {
  const [first] = tokens;
  return first !== undefined && !LEANING.has(first.word) && !tokens.some((it) => POINTING.has(it.word));
}

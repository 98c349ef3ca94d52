import { asksFor } from '../facts/blank/blank.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import { slice } from '../text/span.ts';
import type { Rule } from './rule.ts';

export const askWithTheResume: Rule = {
  id: 'ask-with-the-resume',
  group: 'actionable',
  severity: 'information',
  title: 'says what the résumé is for',
  why: 'A résumé by itself asks nothing: the reader has to think up the role, the question and the next step.',

  *check(message) {
    const { facts, prose, reader } = message;
    const resume = facts.artefact.find((it) => it.kind === 'resume');
    if (resume === undefined || facts.ask.some((it) => it.form !== 'implied')) return;
    if (
      facts.job.some((it) => it.kind === 'role' || it.kind === 'employer' || it.kind === 'hiring') ||
      facts.blank.some((it) => asksFor(it, 'role'))
    )
      return;
    if (prose.links.length > 0 || facts.artefact.some((it) => it.kind === 'link')) return;
    const sentence = sentenceOf(prose, resume.span);
    if (
      sentence === undefined ||
      /\b(?:as (?:you )?(?:asked|requested|promised|agreed|discussed)|per your request|you asked)\b/i.test(
        slice(prose.masked, sentence.span),
      )
    )
      return;
    yield {
      span: resume.span,
      message: `A résumé alone leaves ${reader} to invent the question.`,
      fixes: () =>
        isInBody(sentence)
          ? [
              {
                title: 'Name the role and ask one question',
                edits: [
                  addAfter(
                    prose,
                    sentence,
                    inTone(message, "I'm applying for [role, with its link or number]. Is it still open?"),
                  ),
                ],
              },
            ]
          : [],
    };
  },
};

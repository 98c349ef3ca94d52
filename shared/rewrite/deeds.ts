// What a question asks to be done, by its words alone.

/** Something is to be done, so a day for it makes sense; not so with "what would it cost?". Nor while a span of time is named. */
export const ASKS_DEED =
  /^(?!.*\b(?:while|during|throughout|as long as) \p{L})(?:.*\b(?:could|would|can|will|may|might) (?:you|u|someone|somebody|anyone|any of you|one of you|everyone|I|we|it be possible to)\b|.*\b(?:please|pls|plz|kindly|let me know|let us know)\b|(?:send|forward|review|confirm|share|reply|tell|give|call|approve)\b)/iu;

/** "Would you send me the phone numbers?" asks for a thing, although it is about facts. */
export const isTask = (question: string) =>
  /^(?:[^,]{1,60}, )?(?:could|would|can|will) you (?:please )?(?:look|check|review|read|sign|approve|return|fill|finish|fix|update|complete|forward|confirm)\b/i.test(
    question,
  ) || /\b(?:send|forward|e-?mail|give|get|hand) (?:me|us) (?:the|a|an|your|some|copies)\b/i.test(question);

/** "Please let us know your availability in the first two weeks of October": a group is asked for its free days. */
export const isPoll = (question: string) =>
  /\b(?:let (?:me|us|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) know|tell (?:me|us)|send (?:me|us)|share|reply with)\b.*\b(?:availability|available|free|which (?:days?|dates?|times?))\b/iu.test(
    question,
  );

/** An invitation: the sentence says to what, and only the question is missing. */
export const INVITE =
  /\b(?:[Ww]e|I)(?:['’]d| would)? (?:(?:would )?(?:like|love) to |hereby |cordially |warmly )?invite you to (?:the|our|a|an|my|this|\p{Lu})|\bbe (?:our|my|the) guests?\b/u;

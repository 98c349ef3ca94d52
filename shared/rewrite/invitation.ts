/** An invitation: the sentence says to what, and only the question is missing. An interview is a talk like others. */
export const INVITE =
  /\b(?:[Ww]e|I)(?:['’]d| would)? (?:(?:would )?(?:like|love) to |hereby |cordially |warmly )?invite you to (?!an? (?:\S+ ){0,3}(?:interview|call|chat|conversation)\b)(?:the|our|a|an|my|this|\p{Lu})|\bbe (?:our|my|the) guests?\b/u;

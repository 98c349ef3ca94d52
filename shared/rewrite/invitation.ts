/** An invitation: the sentence says to what, and only the question is missing. An interview is a talk like others. */
export const INVITE =
  /\b(?:[Ww]e|I)(?:['’]d| would)? (?:(?:would )?(?:like|love) to |hereby |cordially |warmly )?invite you to (?!an? (?:\S+ ){0,3}(?:interview|call|chat|conversation)\b)(?:the|our|a|an|my|this|\p{Lu})|\bbe (?:our|my|the) guests?\b/u;

/** Who asks somebody to a meal or a party gives it. */
export const HOST =
  /\b(?:join|be with|celebrate with) (?:us|me) (?:for|at) (?!half|an hour|[\d[]|a few)|\b(?:invite|inviting) you to\b|\bcome to (?:our|my)\b|\b(?:dinner|lunch|party|barbecue) (?:at|with) (?:us|our|my|me)\b/i;

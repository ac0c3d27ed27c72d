const auxiliary =
  /^((?:the|a|an|this|it) (?:[\w'-]+ )*?)(is|are|was|were|has|have|may|can|could|does|did) (?!not |no |only |just |all |both |never )(.+)$/i;

/** Words before the verb that would make it the verb of a part of the sentence, or its subject more than one thing. */
const nested = /\b(that|which|who|whose|whom|where|when|if|and|or|no|nothing|none|each|every|any|all|some)\b/i;

/** Words after the verb to which "not" would not reach. */
const joinedOn = /[,;:(]|\b(and|or|nor|but|because|unless|if|where|while|until|so)\b/i;

/** A statement denied: by "not" where its verb is plain to see, else as a whole, so that the words never say another thing. */
export function negated(statement: string): string {
  const [, subject = '', verb = '', rest = ''] = auxiliary.exec(statement) ?? [];
  const nouns =
    subject.match(/(?<!\b(?:of|in|on|at|for|from|to|with|by|after|before) )\b(?:the|a|an|this|it)\b/gi) ?? [];
  const isPlain = verb !== '' && nouns.length === 1 && !nested.test(subject) && !joinedOn.test(rest);
  return isPlain ? `${subject}${verb} not ${rest}` : `it is not so that ${statement}`;
}

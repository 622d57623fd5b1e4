/** What a clause says beside its subject, and questions ask for: who is to do it, by when, that it holds for all. */
export type AnswerKind = 'who' | 'when' | 'whole';

/** What a clause says beside its subject, and questions ask for: who is to do it, by when, that it holds for all. */
export type AnswerKind = 'who' | 'when' | 'whole';

/** What a line below an item says of it: who does it ("Cơ quan thực hiện: …"), by when ("Thời hạn hoàn thành: …"). */
const labels = {
  who: /^(?:Cơ quan|Đơn vị)[^:]{0,30}:/u,
  when: /^Thời (?:hạn|gian)[^:]{0,30}:/u,
} as const;

/** Does the line say this of the item above it? */
export const saysOfItem = (
  { words }: { readonly words: string },
  kind: keyof typeof labels,
): boolean => labels[kind].test(words);

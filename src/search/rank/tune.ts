/** Figures that were tuned on the judged queries (tests/search). */
export const tune = {
  /** What a word in the headings above is worth; what function words, words of a question and provinces weigh; a year beside a word. */
  context: 0.65,
  weak: 0.12,
  asks: 0.5,
  place: 0.12,
  year: 0.6,
  /** Share of the words, by weight, that makes a clause worth showing as close. */
  close: 0.6,
  /** How far apart the words of an answer may stand, beyond twice their number; a question puts together what a clause has in two parts. Of up to three words, beyond their number. */
  spread: 8,
  questionSpread: 24,
  shortSpread: 2,
  /** Shares of the score: having the words, near each other, in one piece, all in one piece. */
  base: 0.5,
  pairs: 0.28,
  run: 0.22,
  whole: 0.1,
  /** From so many words on a clause that is no answer counts less, by half with so many more. */
  longFrom: 60,
  longer: 300,
  /**
   * Small advantages of a clause: it is short; the words stand early, where it names its subject, or several times; it has a number when
   * one is asked for; it promises something, or is the kind of answer that is asked for.
   */
  brief: 0.04,
  early: 0.08,
  subject: 0.07,
  often: 0.02,
  number: 0.15,
  promise: 0.04,
  answers: 0.2,
} as const;

/** With less strength a word is not met. */
export const met = 0.45;

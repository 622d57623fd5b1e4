// What is said where there is no number that can be compared.

/** Said of words, and of a mark, without a number. */
export const noNumber = 'không có số';
/** Said where a province mentions a topic without setting a level, and `spokenOf` after it. */
export const noLevel = 'không đặt mức';
export const spokenOf = 'có nói tới';
/** Said where a province gives a number, but of another measure. */
export const otherMeasure = 'đo thứ khác';
/** The same where the two may still be compared with care: “người dân” beside “dân số”. */
export const unlikeMeasure = 'thước đo khác';

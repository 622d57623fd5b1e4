/**
 * What stands in a text's number before the letters of its body ("22-NQ/TU", "99/TTr-STTTT"), as the source of a regular expression:
 * longer ones before those that they begin with, and no letters after them.
 */
export const numberLetters = String.raw`(?:NQ|QĐ|NĐ|KH|CTr|CTR|CT|TTr|TT|KL|TB|BC|CV|HD|QH\d{1,2})(?![\p{L}\d])`;

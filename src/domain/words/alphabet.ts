/** Letters of điểm in their order: the Vietnamese alphabet without its marked vowels, "đ" after "d". */
export const vietnameseLetters = 'abcdđeghiklmnopqrstuvxy';

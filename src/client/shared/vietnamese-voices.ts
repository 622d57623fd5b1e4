/** The device's Vietnamese voices that it has named so far; Android writes "vi_VN". */
export const vietnameseVoices = (): SpeechSynthesisVoice[] =>
  speechSynthesis.getVoices().filter(({ lang }) => /^vi(?![a-z])/i.test(lang));

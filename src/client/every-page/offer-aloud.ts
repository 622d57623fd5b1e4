import { vietnameseVoices } from '../shared/vietnamese-voices.ts';

// Reading aloud, where the device has a Vietnamese voice, which it may name late. Until then nothing is shown and nothing is loaded.
const offer = () => {
  if (vietnameseVoices().length === 0) return;
  // A property: Safari before 16 has no listeners here.
  speechSynthesis.onvoiceschanged = null;
  void import('../aloud/offer.ts');
};
if (
  'speechSynthesis' in window &&
  document.querySelector('.text-page,.clause-page,subject-view') !== null
) {
  speechSynthesis.onvoiceschanged = offer;
  offer();
}

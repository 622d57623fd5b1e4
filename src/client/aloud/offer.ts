// The ways into reading aloud: a button on the pages of texts, clauses and subjects. Loaded once the device has named a Vietnamese voice.
import { whenLoaded } from '../shared/in-time.ts';
import { el, withStyle } from '../shared/element.ts';
import style from './aloud.css?url';

/** A button that starts reading. @param from the clause to begin with; without it the one in view */
export function aloudButton(label: string, from?: () => Element | null): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'aloud-button no-print' }, label);
  button.addEventListener('click', () => {
    // Some browsers speak later only when the press itself has spoken.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    whenLoaded(import('./reading-bar.ts'), button, (bar) =>
      bar.readAloud(button, from?.() ?? null),
    );
  });
  return button;
}

/** Where the button goes on each kind of page, and what it says. */
const places: readonly (readonly [after: string, label: string])[] = [
  ['.contents .find-button', 'Nghe từ đoạn đang xem'],
  ['.text-page__head .find-button', 'Nghe văn bản này'],
  ['.clause-page__read-on', 'Nghe đoạn này'],
  ['.subject__under', 'Nghe các đoạn đang hiện'],
];
void withStyle(style).then(() => {
  for (const [after, label] of places) document.querySelector(after)?.after(aloudButton(label));
});

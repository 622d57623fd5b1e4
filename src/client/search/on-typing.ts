/** A pause in typing, ms. */
const typingPause = 100;

/** Calls `then` after input: at once when several characters changed together (pasted, dictated, suggested), otherwise when typing pauses. */
export function onTyping(input: HTMLInputElement, then: () => void): void {
  let length = input.value.length;
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    const changed = Math.abs(input.value.length - length);
    length = input.value.length;
    if (changed > 1) then();
    else timer = window.setTimeout(then, typingPause);
  });
}

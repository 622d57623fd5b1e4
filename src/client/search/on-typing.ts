/** A pause in typing, ms. */
const pause = 100;

/** Calls `then` when there is something to search for: at once when several characters came together (pasted, spoken, chosen), else when typing pauses. */
export function onTyping(input: HTMLInputElement, then: () => void): void {
  let length = input.value.length;
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    const came = Math.abs(input.value.length - length);
    length = input.value.length;
    if (came > 1) then();
    else timer = window.setTimeout(then, pause);
  });
}

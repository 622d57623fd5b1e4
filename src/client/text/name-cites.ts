/**
 * Names each citation link by its section and its place there: in a list of links all are called “dẫn câu này”. A page of a text has no
 * room to write that out. Loaded when the page is read.
 */
export function nameCites(text: HTMLElement): void {
  let section = 'đầu văn bản';
  let n = 1;
  text.querySelectorAll('.clause__cite').forEach((link) => {
    // A heading's link stands beside it, a sentence's inside it.
    if (link.matches('.clause > a')) {
      section = link.previousElementSibling?.textContent ?? '';
      n = 0;
    }
    link.setAttribute('aria-label', `${link.textContent}: ${n > 0 ? `câu ${n}, ` : ''}${section}`);
    n++;
  });
}

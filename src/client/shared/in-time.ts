// Files that do not come: how long they are waited for, and what is said then.

/** How long is waited while no file arrives, ms, if no less is said. Six seconds, and what came before, leave ten to say so. */
const patience = 6000;

/** The work; a failure as soon as nothing has arrived for a while, for what never answers must not be waited for. On a slow line, where files keep arriving, it may take its time. */
export const inTime = <T>(work: Promise<T>, longest = patience): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(reject, longest, new Error('no answer'));
    };
    const files = new PerformanceObserver(wait);
    files.observe({ type: 'resource' });
    wait();
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      files.disconnect();
    });
  });

/** A button that loads the page anew: after a new version of the site, files have new names that only a new page knows. */
export function reloadButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'text-button';
  button.type = 'button';
  button.textContent = 'Tải lại trang';
  button.onclick = () => {
    location.reload();
  };
  return button;
}

/** Says behind what was pressed that its part did not come. */
export function notLoaded(beside: Element): void {
  document.querySelector('.load-failure')?.remove();
  const said = document.createElement('p');
  said.className = 'load-failure small-text';
  said.setAttribute('role', 'alert');
  said.append('Không tải được phần này. ', reloadButton());
  beside.after(said);
  said.scrollIntoView({ block: 'nearest' });
}

/** Uses what the reader asked for when it comes; when it does not, that is said. */
export const need = <T>(part: Promise<T>, beside: Element, use: (part: T) => unknown): void =>
  void inTime(part)
    .then(use)
    .catch(() => {
      notLoaded(beside);
    });

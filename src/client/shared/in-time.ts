// Timeouts for files that do not arrive, and the messages shown then.

/** Default timeout, ms: the reader is told of a failure within ten seconds of asking. */
const defaultTimeout = 6000;

/**
 * Rejects when no file at all has arrived for `timeout` ms. Every file that arrives restarts the timer, so that a slow connection is not
 * taken for a broken one.
 * @throws whatever `work` throws, or "no answer"
 */
export const inTime = <T>(work: Promise<T>, timeout = defaultTimeout): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(reject, timeout, new Error('no answer'));
    };
    const files = new PerformanceObserver(wait);
    files.observe({ type: 'resource' });
    wait();
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      files.disconnect();
    });
  });

/** A button that reloads the page: after a deployment, scripts have new names that only a new copy of the page knows. */
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

/** Shows, after the control that was used, that its script could not be loaded. */
export function notLoaded(beside: Element): void {
  document.querySelector('.load-failure')?.remove();
  const message = document.createElement('p');
  message.className = 'load-failure small-text';
  message.setAttribute('role', 'alert');
  message.append('Không tải được phần này. ', reloadButton());
  beside.after(message);
  message.scrollIntoView({ block: 'nearest' });
}

/** Calls `use` with the loaded part; when it cannot be loaded, says so after `beside`. */
export const whenLoaded = <T>(part: Promise<T>, beside: Element, use: (part: T) => unknown): void =>
  void inTime(part)
    .then(use)
    .catch(() => {
      notLoaded(beside);
    });

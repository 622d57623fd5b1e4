/** How long is waited while no file arrives, ms. Seven seconds and what came before leave ten to say so. */
const patience = 7000;

/** The work; a failure as soon as nothing has arrived for a while, for what never answers must not be waited for. On a slow line, where files keep arriving, it may take its time. */
export const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(reject, patience, new Error('no answer'));
    };
    const files = new PerformanceObserver(wait);
    files.observe({ type: 'resource' });
    wait();
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      files.disconnect();
    });
  });

import href from '../../components/clause/clause-tools.css?url';

let loading: Promise<void> | undefined;
/** Loads, once, the style sheet of elements that scripts add to a text. Resolves when it has loaded or failed, or after three seconds. */
export const styled = (): Promise<void> =>
  (loading ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    for (const end of ['load', 'error'])
      link.addEventListener(end, () => {
        resolve();
      });
    setTimeout(resolve, 3000);
    // After every other style sheet, also the one for print, which stands at the end of the page.
    document.body.append(link);
  }));

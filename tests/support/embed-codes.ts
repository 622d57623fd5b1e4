import { builtPages, tree } from './built-pages.ts';

/** The codes that topic pages offer, by kind. @param site the address at which it is read */
export const embedCodes = (site: string) =>
  builtPages()
    .filter(({ path }) => /^\/so-sanh\/[^/]+\/$/.test(path))
    .flatMap((page) =>
      tree(page)
        .querySelectorAll('copy-field textarea')
        .map((field) => {
          const code = field.textContent.replace(/src="(?:https?:\/\/[^/"]+)?\//g, `src="${site}/`);
          return {
            topic: page.path.split('/')[2] ?? '',
            kind: code.includes('?bieu-do') ? 'chart' : 'table',
            frame: code.split('\n')[0] ?? '',
            script: code.split('\n')[1] ?? '',
          };
        }),
    );

/** Frames are loaded at once, so that all of them can be measured. */
export const eager = (frame: string) => frame.replace(' loading="lazy"', '');

import href from '../../styles/clause-tools.css?url';

/** The style of what scripts add, asked for with the first of them; settles when it is there. */
export const styled = new Promise<void>((done) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  for (const end of ['load', 'error'])
    link.addEventListener(end, () => {
      done();
    });
  setTimeout(done, 3000);
  document.head.append(link);
});

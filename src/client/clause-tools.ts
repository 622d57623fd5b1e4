import href from '../styles/clause-tools.css?url';

/** The style of what scripts add, asked for with the first of them; settles when it is there. */
export const styled = new Promise<void>((done) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.addEventListener('load', () => { done(); });
  link.addEventListener('error', () => { done(); });
  document.head.append(link);
});

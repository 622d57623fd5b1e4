// Pages that were read stay readable without network. Nothing of it is loaded before the page is there, and nothing on the page of the search,
// where a reader waits for an answer: the page they open next will do.
import { searchPage } from '../search/hook.ts';

if ('serviceWorker' in navigator && searchPage === null)
  addEventListener('load', () => void import('../offline/register.ts').catch(() => undefined));

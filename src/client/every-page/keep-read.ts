// Pages that were read stay readable without network. Nothing of it is loaded before the page is there.
if ('serviceWorker' in navigator)
  addEventListener('load', () => void import('../offline/register.ts').catch(() => undefined));
export {};

// Inlined in the head of every embed, after first-paint.ts: an embed takes its theme from its address (?nen=), never from the settings
// that the reader chose for the site itself.
{
  const { dataset } = document.documentElement;
  for (const name in dataset) delete dataset[name];
  const theme = new URLSearchParams(location.search).get('nen');
  if (theme === 'sang' || theme === 'toi') dataset['nen'] = theme;
}

// Stands inline in the head of every embed, behind first-paint.ts: its ground is the one its address asks for, never the one that a reader
// chose for the site's own pages.
{
  const { dataset } = document.documentElement;
  for (const name in dataset) delete dataset[name];
  const ground = new URLSearchParams(location.search).get('nen');
  if (ground === 'sang' || ground === 'toi') dataset['nen'] = ground;
}

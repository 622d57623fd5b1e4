// A fragment that names nothing on this page is read anew: it may have been damaged on its way.
function look(): void {
  const id = location.hash.slice(1);
  // Ids are plain letters, which no browser encodes.
  if (id !== '' && document.getElementById(id) === null)
    void import('./arrive-unknown.ts').then((a) => a.leadOn(id));
}
addEventListener('hashchange', look);
look();
export {};

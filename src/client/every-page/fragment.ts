// A URL fragment that is no id on this page may be damaged or out of date: the script that repairs it is loaded.
function checkFragment(): void {
  const id = location.hash.slice(1);
  // Ids are ASCII, so the hash needs no decoding.
  if (id !== '' && document.getElementById(id) === null)
    void import('./arrive-unknown.ts').then((a) => a.redirectDamagedFragment(id));
}
addEventListener('hashchange', checkFragment);
checkFragment();
export {};

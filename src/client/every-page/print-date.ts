// Puts the page's address, with what the reader chose, and today's date in the footer of a printout.
addEventListener('beforeprint', () => {
  const dateElement = document.getElementById('ngay-in');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const address = canonical === null ? location.href : canonical.href + location.search;
  if (dateElement?.previousSibling == null) return;
  dateElement.previousSibling.textContent = `In từ ${address}`;
  // "01/02/2026", as Great Britain writes it and Vietnamese official texts do. By `formatDate`, every page would load another file.
  dateElement.textContent = `, ngày ${new Date().toLocaleDateString('en-GB')}`;
});
export {};

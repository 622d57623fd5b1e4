// Puts the page's address and today's date in the footer of a printout.
addEventListener('beforeprint', () => {
  const dateElement = document.getElementById('ngay-in');
  const address =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  if (dateElement === null) return;
  if (dateElement.previousSibling !== null)
    dateElement.previousSibling.textContent = `In từ ${address}`;
  dateElement.textContent = `, ngày ${new Date().toLocaleDateString('vi')}`;
});
export {};

// The foot of what is printed says from where and when that was.
addEventListener('beforeprint', () => {
  const place = document.getElementById('ngay-in');
  const address =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  if (place === null) return;
  if (place.previousSibling !== null) place.previousSibling.textContent = `In từ ${address}`;
  place.textContent = `, ngày ${new Date().toLocaleDateString('vi')}`;
});
export {};

// The foot of what is printed says when that was.
addEventListener('beforeprint', () => {
  const place = document.getElementById('ngay-in');
  if (place !== null) place.textContent = `, ngày ${new Date().toLocaleDateString('vi')}`;
});
export {};

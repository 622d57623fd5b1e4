// A topic's page always shows every province and year: filters of the matrix in its address are ignored, and a notice says so. Of many
// provinces it sets off those of the address.
import { choiceWords, readChoice, readQuery } from '../../domain/compare/address-choices.ts';

const params = readQuery(location.search);
const tinh = document.querySelector('topic-provinces') === null ? ['tinh'] : [];
const ignored = [...tinh, 'nam', 'linh-vuc', 'so-duoc', 'co', 'khong'].flatMap(
  (name) => readChoice(params, name, []).unknown,
);
if (ignored.length > 0) {
  const notice = document.createElement('p');
  notice.className = 'small-text';
  notice.setAttribute('role', 'status');
  notice.textContent = `Trang này luôn nêu đủ mọi tỉnh và mọi năm, nên bỏ qua ${choiceWords(ignored)} trong địa chỉ.`;
  document.querySelector('h1')?.after(notice);
}

// The page of one topic shows every province and year: a choice in its address, of the comparison's kind, is named and passed over.
import { choiceWords, readChoice, readQuery } from '../../domain/compare/address-choices.ts';

const params = readQuery(location.search);
const asked = ['tinh', 'nam', 'linh-vuc', 'so-duoc'].flatMap(
  (name) => readChoice(params, name, []).unknown,
);
if (asked.length > 0) {
  const said = document.createElement('p');
  said.className = 'small-text';
  said.setAttribute('role', 'status');
  said.textContent = `Trang này luôn nêu đủ mọi tỉnh và mọi năm, nên bỏ qua ${choiceWords(asked)} trong địa chỉ.`;
  document.querySelector('h1')?.after(said);
}

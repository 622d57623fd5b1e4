import { stateAddress, type SearchState } from '../../search/address.ts';
import { meaningWords, missedWords, type Understood } from '../../search/answer/understood.ts';
import { el } from '../shared/element.ts';

/** How the query was interpreted: "Đang tìm trong: Trà Vinh. “kẹt xe” hiểu là “tắc nghẽn giao thông”. Tìm đúng như đã gõ". @returns null when it was taken literally */
export function understoodLine(understood: Understood, state: SearchState): HTMLElement | null {
  const { scopes, left, missed, meanings } = understood;
  const back = el(
    'a',
    { href: stateAddress({ ...state, verbatim: !state.verbatim }), 'data-search': true },
    state.verbatim ? 'Tìm rộng hơn: hiểu tên tỉnh, năm, chữ viết tắt' : 'Tìm đúng như đã gõ',
  );
  if (state.verbatim)
    return el('p', { class: 'understood-line' }, 'Đang tìm đúng như đã gõ. ', back);
  if (scopes.length === 0 && missed.length === 0 && meanings.length === 0) return null;
  const parts = [
    ...(scopes.length > 0
      ? [
          left
            ? `Đã tìm trong: ${scopes.join(' · ')}; chưa thấy, nên tìm ở các tỉnh khác.`
            : `Đang tìm trong: ${scopes.join(' · ')}.`,
        ]
      : []),
    ...missedWords(understood),
    ...meanings.map(meaningWords),
  ];
  return el('p', { class: 'understood-line' }, `${parts.join(' ')} `, back);
}

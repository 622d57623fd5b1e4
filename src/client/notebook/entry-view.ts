// One entry of the notebook as the reader sees it.
import { element } from './element.ts';
import type { DocumentRun } from '../../documents/document-block.ts';
import { citeShort } from '../../domain/cite/cite.ts';
import { wholeCountry } from '../../domain/text/of-provinces.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { citedUrl } from '../../model/addresses.ts';
import type { Found } from './found-entries.ts';

/** What can be done with an entry of the reader's own notebook. */
export interface EntryActions {
  readonly move: (step: -1 | 1) => void;
  readonly remove: () => void;
  /** Keeps the reader's note. */
  readonly note: (words: string) => void;
}

/** Words of a clause; what the editors read as a misprint is marked as on its page. */
const words = (runs: readonly (Pick<DocumentRun, 'text'> & { readonly sic?: string })[]) =>
  runs.map(({ text, sic }) => {
    if (sic === undefined) return text;
    const marked = element('span', { className: 'sic' }, text);
    marked.dataset['readAs'] = sic;
    return marked;
  });

/** How an entry is named to those who do not see its place. */
const nameOf = (found: Found): string =>
  'clause' in found
    ? upperFirst(citeShort(found.clause.place, found.taken.text))
    : 'name' in found
      ? found.name
      : found.entry.cited || found.entry.at;

function content(found: Found): HTMLElement[] {
  const { at, cited } = found.entry;
  if ('gone' in found)
    return [
      element(
        'p',
        { className: 'notebook__gone' },
        'Trang nay không có mục này. ',
        cited === '' ? `Địa chỉ đã giữ: ${at}` : `Khi giữ, mục được dẫn là: ${cited}`,
      ),
    ];
  if ('name' in found) {
    const link = element('a', { href: at }, found.name);
    return [
      element('p', { className: 'notebook__place' }, 'Bảng: ', link),
      ...(found.says === '' ? [] : [element('p', { className: 'small-text' }, found.says)]),
    ];
  }
  const { clause, taken, numbers, changed, hasPage } = found;
  const url = citedUrl(taken.text.slug, clause.id, hasPage);
  const quote = element('blockquote', { cite: url });
  if (clause.marker !== '')
    quote.append(element('span', { className: 'clause__mark' }, `${clause.marker} `));
  quote.append(...words(clause.runs));
  return [
    element(
      'p',
      { className: 'notebook__place' },
      `${taken.province?.name ?? wholeCountry} · `,
      element('a', { href: url }, nameOf(found)),
    ),
    quote,
    ...(changed
      ? [
          element(
            'p',
            { className: 'notebook__gone' },
            'Bản chép của đoạn này đã được sửa sau khi bạn giữ; trên đây là lời nay.',
          ),
        ]
      : []),
    ...(numbers.length === 0
      ? []
      : [
          element(
            'ul',
            { className: 'notebook__numbers' },
            ...numbers.map(({ topic, url: href, said }) =>
              element('li', {}, element('a', { href }, topic), `: ${said}`),
            ),
          ),
        ]),
  ];
}

/** @param actions null in a notebook that is not the reader's own */
export function entryView(
  found: Found,
  index: number,
  total: number,
  actions: EntryActions | null,
): HTMLLIElement {
  const item = element('li', { className: 'notebook__entry' }, ...content(found));
  const { at, note } = found.entry;
  if (actions === null) return item;
  // A notebook may hold two numbers of one clause, two views of one table.
  const name = `mục thứ ${index + 1}, ${nameOf(found)}`;
  const button = (label: string, act: () => void, key: string, off = false) => {
    const made = element('button', { type: 'button', className: 'text-button' }, label);
    made.setAttribute('aria-label', `${label}: ${name}`);
    made.setAttribute('aria-disabled', String(off));
    made.dataset['focus'] = `${key} ${at}`;
    made.addEventListener('click', () => {
      if (!off) act();
    });
    return made;
  };
  const summary = element('summary', {}, 'Ghi chú của bạn');
  summary.setAttribute('aria-label', `Ghi chú của bạn: ${name}`);
  const field = element('textarea', { value: note, rows: 2, maxLength: 2000 });
  const shown = element('p', { className: 'notebook__note print-only' }, note);
  field.dataset['focus'] = `note ${at}`;
  field.setAttribute('aria-label', `Ghi chú của bạn cho: ${name}`);
  field.addEventListener('input', () => {
    actions.note(field.value);
    shown.textContent = field.value;
  });
  item.append(
    element(
      'details',
      { className: 'notebook__details no-print', open: note !== '' },
      summary,
      field,
    ),
    shown,
    element(
      'p',
      { className: 'notebook__actions no-print' },
      button(
        'Lên',
        () => {
          actions.move(-1);
        },
        'up',
        index === 0,
      ),
      button(
        'Xuống',
        () => {
          actions.move(1);
        },
        'down',
        index === total - 1,
      ),
      button('Bỏ', actions.remove, 'remove'),
    ),
  );
  return item;
}

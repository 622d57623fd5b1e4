import { panelText } from '../../domain/chart/chart-panel.ts';
import type { FrozenFile, FrozenList, FrozenRow, FrozenTopic } from '../../release/frozen.ts';
import { versionWords } from '../../release/version.ts';
import { el } from '../shared/element.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { keepPlace, standsStill } from '../shared/keep-place.ts';
import { clauseUrl, topicUrl, withQuery } from '../../model/addresses.ts';

const folder = '/du-lieu/ban';

/** The rows of a frozen table; a quotation leads to its clause as it reads today. */
const rowOf = (row: FrozenRow): HTMLElement => {
  const value = row['gia-tri'] ?? row['trang-thai'] ?? '';
  const place =
    row['ma-van-ban'] === undefined || row['ma-doan'] === undefined
      ? null
      : el(
          'a',
          { href: clauseUrl(String(row['ma-van-ban']), String(row['ma-doan'])) },
          String(row.doan ?? 'đoạn ấy nay'),
        );
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, String(row.tinh ?? '')),
    el('td', { 'data-heading': 'Năm' }, String(row.nam ?? 'không ghi')),
    el('td', { 'data-heading': 'Giá trị' }, String(value)),
    el(
      'td',
      { 'data-heading': 'Câu', class: 'table__cell--wide' },
      row.cau === undefined ? null : `“${row.cau}” `,
      place,
    ),
  );
};

/** The table of a topic as it stood, below what it is. */
function frozenTable({ name, verdict, difference, rows }: FrozenTopic, version: string): Node[] {
  return [
    el(
      'p',
      { id: 'bang-luc-ay' },
      el('b', {}, `${name}, ${versionWords(version)}`),
      `. Kết luận lúc ấy: ${verdict}${difference === null ? '' : ` (${difference})`}.`,
    ),
    el(
      'table',
      { class: 'table table--stacked', 'aria-labelledby': 'bang-luc-ay' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...['Tỉnh', 'Năm', 'Giá trị', 'Câu'].map((h) => el('th', { scope: 'col' }, h)),
        ),
      ),
      el('tbody', {}, ...rows.map(rowOf)),
    ),
  ];
}

/** The charts of a topic as they stood, each with its words below, which stay where nothing can be drawn. */
const frozenCharts = ({ charts = [] }: FrozenTopic, version: string): Node[] =>
  charts.map((panel) => {
    const chart = document.createElement('topic-chart');
    chart.className = 'topic-chart';
    chart.dataset['panel'] = JSON.stringify(panel);
    chart.dataset['rows'] = String(panel.rows.length);
    if (panel.lines.length > 0) chart.dataset['lined'] = '';
    return el(
      'figure',
      { class: 'chart-panel' },
      el('figcaption', {}, `${panel.group} (${versionWords(version)})`),
      chart,
      el('p', { class: 'small-text' }, panelText(panel)),
    );
  });

const list = (items: readonly (Node | string)[]): HTMLElement =>
  el('ul', {}, ...items.map((item) => el('li', {}, item)));

/** The link of a topic's table at a release. */
const linked =
  (version: string) =>
  ({ topic, name }: { topic: string; name: string }): Node =>
    el('a', { href: withQuery(topicUrl(topic), `ban=${version}`) }, name);

function topicAnswer({ version, isNew, changes, table }: FrozenFile, now: string): Node[] {
  const then = versionWords(version);
  if (isNew) return [el('p', {}, `Chỉ tiêu này chưa có ở ${then}. Bảng dưới đây là ${now}.`)];
  if (table === null) return [el('p', {}, `Bạn mở theo ${then}: từ đó bảng này không đổi.`)];
  return [
    el('p', {}, `Bạn mở theo ${then}. Từ đó bảng này đã đổi:`),
    list(changes),
    ...frozenTable(table, version),
    ...frozenCharts(table, version),
    el('p', {}, el('b', {}, `Từ đây là ${now}.`)),
  ];
}

function listAnswer({ version, changed, added, removed }: FrozenList, now: string): Node[] {
  const then = versionWords(version);
  if (changed.length + added.length + removed.length === 0)
    return [el('p', {}, `Bạn mở theo ${then}: từ đó không bảng nào đổi.`)];
  const lines = [
    changed.length === 0
      ? null
      : [
          `${changed.length} chỉ tiêu có bảng đã đổi; mở từng bảng như lúc ấy:`,
          list(changed.map(linked(version))),
        ],
    added.length === 0
      ? null
      : [`${added.length} chỉ tiêu lúc ấy chưa có:`, list(added.map(linked(version)))],
    removed.length === 0 ? null : [`${removed.length} chỉ tiêu nay không còn:`, list(removed)],
  ].filter((line) => line !== null);
  return [
    el('p', {}, `Bạn mở theo ${then}; bảng dưới đây là ${now}. Từ đó:`),
    ...lines.flatMap(([words, items]) => [el('p', {}, words ?? ''), items as Node]),
  ];
}

/** Why a release cannot be shown: it is not kept, or its file did not come. */
async function notShown(asked: string): Promise<Node[]> {
  try {
    const kept = await fetchJson<readonly string[]>(`${folder}/cac-ban.json`, Array.isArray);
    if (!kept.includes(asked))
      return [
        el(
          'p',
          {},
          `Trang này không giữ bản “${asked}”. Còn giữ: ${kept.map(versionWords).join(', ')}. `,
          el('a', { href: '/thay-doi/' }, 'Các thay đổi'),
        ),
      ];
  } catch {
    // Said below.
  }
  return [
    el('p', {}, `Không tải được bản “${asked}”, nên chưa biết từ đó có gì đổi. Hãy thử lại.`),
  ];
}

/**
 * Answers a link with a version: the table is the same, or has changed and stands here as it was, or that release is not kept.
 * @param notice where the answer is put; its data name the page's version and topic
 */
export async function showRelease(notice: HTMLElement, asked: string): Promise<void> {
  const { version = '', topic } = notice.dataset;
  const now = `${versionWords(version)}, là bản hiện nay`;
  const answer = async (): Promise<Node[]> => {
    if (asked === version)
      return [el('p', {}, `Bạn mở theo ${versionWords(asked)}, là bản hiện nay.`)];
    const of = `${folder}/${encodeURIComponent(asked)}/${topic ?? 'so-sanh'}.json`;
    try {
      return topic === undefined
        ? listAnswer(await fetchJson<FrozenList>(of, (f) => f.version === asked), now)
        : topicAnswer(await fetchJson<FrozenFile>(of, (f) => f.version === asked), now);
    } catch {
      return notShown(asked);
    }
  };
  const nodes = await answer();
  // Safari brings a fragment to its place again as long as the page is laid out, unless somebody scrolls: what is held before that stays beside it.
  const target = document.querySelector(':target');
  if (target !== null) await standsStill(target);
  const isPassed = notice.getBoundingClientRect().bottom < 0;
  const read = isPassed ? document.elementFromPoint(innerWidth / 2, innerHeight / 4) : null;
  if (read !== null) void keepPlace(read);
  notice.replaceChildren(...nodes);
}

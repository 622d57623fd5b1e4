import { agreeing, cellOf, isShared, mainYears } from '../domain/compare.ts';
import { formatDate } from '../domain/dates.ts';
import { valueText } from '../domain/format.ts';
import { goalsOf } from '../domain/province-view.ts';
import { comparabilities } from '../schemas/topic.ts';
import type { Edition } from '../edition/model.ts';
import type { Picture } from './picture.ts';

/** Name of the share picture of a page, without its ending: `trang-dau`, a text's, province's or topic's slug with its kind. */
export const pictureName = (kind: 'trang-dau' | 'van-ban' | 'tinh' | 'so-sanh', slug = ''): string => (slug === '' ? kind : `${kind}-${slug}`);

/** Every share picture of the site, by name. Topics of one province alone share the picture of the home page. */
export function pictures(edition: Edition): Map<string, Picture> {
  const all = new Map<string, Picture>();
  const { topics, provinces, texts } = edition;
  const shared = topics.filter(isShared);
  const columnsOf = (slug: string) => provinces.map((p) => {
    const topic = topics.find((t) => t.slug === slug)!;
    const [year] = mainYears;
    const values = agreeing(cellOf(topic, p.slug, year).statements).map(([s]) => valueText(s!));
    return { province: p.slug, name: p.name, value: values[0] ?? 'không nêu' };
  });
  const home = shared.find((t) => t.slug === 'bang-rong-ho-gia-dinh');
  all.set(pictureName('trang-dau'), {
    above: 'Năm văn bản chuyển đổi số, nguyên văn từng chữ', title: 'Bốn tỉnh đã hứa gì về chuyển đổi số: so từng con số',
    below: home === undefined ? '' : `${home.name}, ${mainYears[0]}: ba thước đo khác nhau`, columns: home === undefined ? [] : columnsOf(home.slug),
  });
  for (const t of shared)
    all.set(pictureName('so-sanh', t.slug), { above: `So sánh bốn tỉnh, mốc ${mainYears[0]}`, title: t.name, below: `${comparabilities[t.comparability]}${t.difference === null ? '' : `: ${t.difference}`}`, columns: columnsOf(t.slug) });
  for (const t of texts)
    all.set(pictureName('van-ban', t.slug), { above: t.standing.charAt(0).toUpperCase() + t.standing.slice(1), title: t.title, below: [t.number === null ? '' : `Số ${t.number}`, t.date === null ? '' : formatDate(t.date), `${t.clauses.length} đoạn, mỗi đoạn có địa chỉ riêng`].filter(Boolean).join(' · '), columns: [] });
  for (const p of provinces)
    all.set(pictureName('tinh', p.slug), { above: 'Tỉnh, trước 01/7/2025', title: `${p.name} đã hứa gì về chuyển đổi số`, below: `${goalsOf(edition, p.slug).length} chỉ tiêu, mỗi con số dẫn về đúng câu của nó`, columns: [] });
  return all;
}

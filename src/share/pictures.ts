import { standingIn } from '../domain/text/standing-in.ts';
import { isSpeech } from '../domain/text/is-speech.ts';
import { notOfficial } from '../domain/text/short-notice.ts';
import { mostAlike } from '../domain/compare/alike-figures.ts';
import { outlooksSaid } from '../domain/compare/outlook.ts';
import { isGoal, mainYears } from '../domain/compare/compare.ts';
import { formatDate } from '../domain/words/dates.ts';
import { beforeMerger, datedName, datedSource, isFormer } from '../domain/text/merger.ts';
import { placeKinds, provinceCount, textCount } from '../domain/words/counted.ts';
import { numbersWithoutGoal, verdictWords } from '../domain/compare/verdict-words.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import { ofProvinces, provinceOf, wholeCountry } from '../domain/text/of-provinces.ts';
import { headingSays, measureName } from '../domain/compare/measure-name.ts';
import { goalsOf } from '../domain/compare/province-view.ts';
import { marksOf } from '../domain/national/marks-of.ts';
import type { Edition, NationalMark, Province, Text, Topic } from '../model/model.ts';
import { measuresOf } from './column-of.ts';
import { shownOf } from './many-provinces.ts';
import { nationalLine } from './national-line.ts';
import type { Picture } from './picture-type.ts';
import { provinceUrl } from '../model/addresses.ts';
import { offeredPairs } from '../domain/compare/offered-pairs.ts';
import { pairPicture } from './pair-picture.ts';
import { subjectPicture } from './subject-picture.ts';

/** File name of a page's share picture, without extension: `trang-dau`, `trang-khac` of pages without one of their own, a text's, province's, topic's or subject's slug, or two texts', with its kind. */
export const pictureName = (
  kind: 'trang-dau' | 'trang-khac' | 'van-ban' | 'tinh' | 'so-sanh' | 'chu-de' | 'doi-chieu',
  slug = '',
): string => (slug === '' ? kind : `${kind}-${slug}`);

const arrow = mainYears.join(' → ');

/** "Số 22-NQ/TU · 08/6/2022"; says what the source does not print. */
const printed = ({ number, date, type }: Text): string =>
  number === null && date === null
    ? isSpeech({ type })
      ? 'Bài trình bày không có số, ngày'
      : 'Bản nguồn không in số, ngày'
    : [
        number === null ? 'Bản nguồn không in số' : `Số ${number}`,
        date === null ? 'bản nguồn không in ngày' : formatDate(date),
      ].join(' · ');

/** "Nguồn: 5 văn bản của 4 tỉnh (trước 01/7/2025)". @param texts how many */
const sourceWords = (texts: number, provinces: readonly Province[]): string =>
  `Nguồn: ${texts} văn bản của ${provinces.length} ${placeKinds(provinces)}${datedSource(provinces)}`;

function sourceOf(topic: Topic, all: readonly Province[]): string {
  const goals = topic.statements.filter(isGoal);
  const speaking = all.filter((p) => goals.some((s) => s.province === p.slug));
  // Where nobody sets a goal, all were read.
  const provinces = speaking.length === 0 ? all : speaking;
  return sourceWords(
    speaking.length === 0
      ? all.flatMap((p) => p.texts).length
      : new Set(goals.map((s) => s.text)).size,
    provinces,
  );
}

/** What all goals count, when it is one thing with a number. */
function measureLines(topic: Topic, measures: readonly string[]): readonly string[] {
  const [group] = measures;
  if (group === undefined || measures.length > 1 || headingSays(group) === 'nothing') return [];
  const counted = measureName(topic.statements.filter(isGoal), group);
  return counted === topic.name ? [] : [`Thước đo: ${counted}`];
}

/** The parts of every picture of a comparison: verdict, the measure if there is only one, and all columns. */
function comparison(
  topic: Topic,
  provinces: readonly Province[],
  marks: readonly NationalMark[],
): Pick<Picture, 'verdict' | 'below' | 'national' | 'columns' | 'units' | 'source'> {
  const measures = measuresOf(topic);
  const { columns, units, lines } = shownOf(topic, provinces);
  return {
    verdict:
      measures.length === 0
        ? null
        : { comparability: topic.comparability, difference: topic.difference },
    below:
      measures.length === 0
        ? [`${upperFirst(verdictWords['khong-muc-tieu'])}; ${numbersWithoutGoal}.`]
        : [
            ...measureLines(topic, measures),
            ...outlooksSaid(topic.statements, provinces),
            ...lines,
          ],
    national:
      units === null ? nationalLine(topic, provinces, marksOf(marks, { topic: topic.slug })) : null,
    columns,
    units,
    source: sourceOf(topic, provinces),
  };
}

/** Every share picture of the site, by name; national marks wherever there is one, with room or without. */
export function pictures(edition: Edition): Map<string, Picture> {
  const { topics, provinces, texts, subjects, nationalMarks } = edition;
  const all = new Map<string, Picture>();
  const alike = mostAlike(topics, provinces, mainYears[0]).topic;
  all.set(pictureName('trang-dau'), {
    ...comparison(alike, provinces, nationalMarks),
    kind: `${upperFirst(textCount(texts))}, nguyên văn từng chữ`,
    title: `${upperFirst(provinceCount(provinces))} đã hứa gì về chuyển đổi số: so từng con số`,
    subject: `${alike.name}, ${arrow}`,
    path: '/',
  });
  all.set(pictureName('trang-khac'), {
    kind: upperFirst(textCount(ofProvinces(texts))),
    title: `Văn bản chuyển đổi số của ${provinceCount(provinces)}, nguyên văn từng chữ`,
    subject: null,
    verdict: null,
    below: ['Đọc, tìm, so mục tiêu, dẫn đúng đoạn: mỗi con số dẫn về câu của nó', notOfficial],
    national: null,
    columns: [],
    units: null,
    source: sourceWords(ofProvinces(texts).length, provinces),
    path: '/',
  });
  for (const topic of topics)
    all.set(pictureName('so-sanh', topic.slug), {
      ...comparison(topic, provinces, nationalMarks),
      kind: `So sánh ${provinceCount(provinces)}: ${arrow}`,
      title: topic.name,
      subject: null,
      path: topic.url,
    });
  for (const t of texts) {
    const province = provinceOf(t, provinces);
    all.set(pictureName('van-ban', t.slug), {
      kind: upperFirst(standingIn(t.standing, province)),
      title: t.title,
      subject: null,
      verdict: null,
      below: [
        printed(t),
        `${t.clauses.length} đoạn, mỗi đoạn có địa chỉ và cách dẫn riêng`,
        notOfficial,
      ],
      national: null,
      columns: [],
      units: null,
      source:
        province === null ? wholeCountry : upperFirst(`${province.kind} ${datedName(province)}`),
      path: t.url,
    });
  }
  for (const p of provinces)
    all.set(pictureName('tinh', p.slug), {
      kind: upperFirst([p.kind, ...(isFormer(p) ? [beforeMerger] : [])].join(', ')),
      title: `${p.name} đã hứa gì về chuyển đổi số`,
      subject: null,
      verdict: null,
      below: [
        `${goalsOf(edition, p.slug).length} chỉ tiêu, mỗi con số dẫn về đúng câu của nó`,
        ...p.texts.map((t) => t.shortName),
      ],
      national: null,
      columns: [],
      units: null,
      source: `Nguồn: ${p.texts.length} văn bản`,
      path: provinceUrl(p.slug),
    });
  const wordsOnly = { subject: null, verdict: null, national: null, columns: [], units: null };
  const own = ofProvinces(texts);
  for (const s of subjects)
    all.set(pictureName('chu-de', s.id), {
      ...wordsOnly,
      ...subjectPicture(edition, s),
      source: sourceWords(own.length, provinces),
    });
  for (const [a, b] of offeredPairs(edition)) {
    const of = provinces.filter((p) => p.slug === a.province || p.slug === b.province);
    all.set(pictureName('doi-chieu', `${a.slug}-${b.slug}`), {
      ...wordsOnly,
      ...pairPicture(edition, [a, b]),
      source: sourceWords(2, of),
    });
  }
  return all;
}

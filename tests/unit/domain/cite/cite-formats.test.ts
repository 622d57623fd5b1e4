import { expect, test } from 'vitest';
import * as formats from '../../../../src/domain/cite/cite-formats.ts';
import { citePlace } from '../../../../src/domain/cite/cite-place.ts';
import { clausePageUrl } from '../../../../src/model/addresses.ts';
import { edition } from '../../../support/edition.ts';

const cited = (slug: string, id: string): formats.Cited => {
  const text = edition.texts.find((t) => t.slug === slug) ?? expect.fail(`no text "${slug}"`);
  const clause = edition.clause(slug, id) ?? expect.fail(`no clause "${id}"`);
  return {
    place: citePlace(clause, edition.lineage(clause)),
    text,
    id,
    words: clause.words,
    url: `https://doi-chieu.example${clausePageUrl(slug, id)}`,
  };
};
const resolution = cited('kien-giang-nq22', 'ii_2-2-1-3_g2');
const decision = cited('tra-vinh-qd2043-2024', 'dieu-1_khoan-1_diem-dd');
const undated = cited('dong-thap-nq04', 'ii_2-2-3_g8');
const speech = cited('gia-lai-trinh-bay-nq04', 'muc-4-2-1_g1_c3');

test('the full form of a resolution has place, number, date, issuer and subject', () => {
  expect(formats.full(resolution)).toBe(
    'Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II Nghị quyết số 22-NQ/TU ngày 08/6/2022 của Ban Thường vụ Tỉnh ủy Kiên Giang về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và định hướng đến năm 2030',
  );
});
test('the short form of a decision names điểm, khoản and Điều without commas', () => {
  expect(formats.short(decision)).toBe('Điểm đ khoản 1 Điều 1 Quyết định số 2043/QĐ-UBND');
});
test('the press form puts who speaks first, then the words, the place and the address', () => {
  expect(formats.press(resolution)).toBe(
    'Nghị quyết 22-NQ/TU của Ban Thường vụ Tỉnh ủy Kiên Giang, ban hành ngày 08/6/2022, ghi: “Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 80%.” (gạch đầu dòng thứ 2, mục 2.2.1.3, phần II). https://doi-chieu.example/van-ban/kien-giang-nq22/ii_2-2-1-3_g2/',
  );
});
test('words that print no year are quoted with the heading that dates them, in every form that quotes', () => {
  const dated = { ...resolution, heading: '2.2.1. Mục tiêu đến năm 2025' };
  const under = 'dưới đề mục “2.2.1. Mục tiêu đến năm 2025”';
  expect(formats.press(dated)).toContain(`ghi ${under}: “Tỷ lệ hộ gia đình`);
  for (const write of [formats.html, formats.markdown, formats.ris])
    expect(write(dated).replaceAll('\\', '').toLowerCase()).toContain(under.toLowerCase());
  const all = { words: dated.words, citation: formats.full(dated), url: dated.url };
  for (const write of [formats.whole, formats.wholeHtml]) {
    expect(write({ ...all, heading: dated.heading }, '2026-11-30')).toContain(`, ${under}.`);
    expect(write(all, '2026-11-30')).not.toContain('đề mục');
  }
  expect(formats.bibtex(dated)).toBe(formats.bibtex(resolution));
});
test('the press form of a speech calls it a speech and invents no date', () => {
  expect(formats.press(speech)).toMatch(/^Bài trình bày Nghị quyết số 04-NQ\/TU .*2030 ghi: “/);
  expect(formats.press(speech)).not.toContain('ban hành');
  // A speech is given, not issued.
  const given = { ...speech, text: { ...speech.text, date: '2022-03-31' } };
  expect(formats.press(given)).toContain(', trình bày ngày 31/3/2022, ghi');
});
test('BibTeX of a resolution is @legislation with its issuer as one author', () => {
  expect(formats.bibtex(resolution)).toBe(`@legislation{kien-giang-nq22_ii_2-2-1-3_g2,
  title = {{Nghị quyết số 22-NQ/TU về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và định hướng đến năm 2030}},
  author = {{Ban Thường vụ Tỉnh ủy Kiên Giang}},
  number = {22-NQ/TU},
  date = {2022-06-08},
  year = {2022},
  month = {6},
  day = {8},
  note = {Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II},
  langid = {vietnamese},
  url = {https://doi-chieu.example/van-ban/kien-giang-nq22/ii_2-2-1-3_g2/},
}`);
});
test('BibTeX of a speech is @misc without author, number or year', () => {
  const entry = formats.bibtex(speech);
  expect(entry).toMatch(/^@misc\{/);
  for (const field of ['author', 'number', 'year', 'date'])
    expect(entry).not.toContain(`  ${field} =`);
});
test('what is unknown is left out: Đồng Tháp has no number and no date', () => {
  for (const form of [formats.full, formats.bibtex, formats.ris, formats.press])
    expect(form(undated)).not.toMatch(/null|undefined|ngày|số \d/);
  expect(formats.ris(undated)).not.toMatch(/^(M1|PY|DA) /m);
});
test('RIS lines end in CRLF, begin with TY and end with ER', () => {
  expect(formats.ris(resolution).split('\r\n')).toEqual([
    'TY  - LEGAL',
    'TI  - Nghị quyết số 22-NQ/TU về Chuyển đổi số tỉnh Kiên Giang đến năm 2025 và định hướng đến năm 2030',
    'AU  - Ban Thường vụ Tỉnh ủy Kiên Giang',
    'M1  - 22-NQ/TU',
    'PY  - 2022',
    'DA  - 2022/06/08/',
    'SE  - Gạch đầu dòng thứ 2, mục 2.2.1.3, phần II',
    'AB  - Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang đạt 80%.',
    'LA  - vi',
    'UR  - https://doi-chieu.example/van-ban/kien-giang-nq22/ii_2-2-1-3_g2/',
    'ER  - ',
  ]);
  expect(formats.ris(speech)).toMatch(/^TY {2}- GEN\r\n/);
});
test('signs that a format would take for its own are escaped', () => {
  const odd = { ...resolution, words: '- 50% & <b> *a* [c] "d" _e_', place: 'mục 5% & 3_a' };
  expect(formats.html(odd)).toContain('- 50% &amp; &lt;b&gt; *a* [c] &quot;d&quot; _e_');
  expect(formats.markdown(odd)).toContain('> \\- 50% & \\<b\\> \\*a\\* \\[c\\] "d" \\_e\\_');
  expect(formats.bibtex(odd)).toContain('note = {Mục 5\\% \\& 3\\_a}');
});
test('the whole carries words, citation, address and the day it was read', () => {
  const all = { words: decision.words, citation: formats.full(decision), url: decision.url };
  expect(formats.whole(all, '2026-11-08')).toBe(
    `“${decision.words}”\n${formats.full(decision)}.\n${decision.url}\n(Xem ngày 08/11/2026)`,
  );
  expect(formats.wholeHtml(all, '2026-11-08')).toContain(`<a href="${decision.url}">`);
});
test('every clause of every text can be cited in every form', () => {
  for (const text of edition.texts)
    for (const c of text.clauses) {
      const all = cited(text.slug, c.id);
      for (const form of [
        formats.full,
        formats.short,
        formats.press,
        formats.bibtex,
        formats.ris,
        formats.html,
        formats.markdown,
      ])
        expect(form(all)).not.toMatch(/undefined|null|NaN/);
    }
});

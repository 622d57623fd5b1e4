import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/search/engine/engine.ts';
import { marks } from '../../../src/search/rank/marks.ts';
import { search } from '../../../src/search/search.ts';
import { topicOf } from '../../../src/search/answer/topic-of.ts';
import { understood } from '../../../src/search/answer/understood.ts';
import { readState, resultAddress, stateAddress } from '../../../src/search/address.ts';
import { lexicon, sources } from './edition.ts';

const first = async (query: string) => (await search(sources, query)).exact[0]?.record;

test.for<[query: string, text: string, words: string]>([
  ['dien thoai thong minh 95%', 'kien-giang', 'điện thoại thông minh đạt 95%'],
  ['kinh te so 20% grdp', '', '20% GRDP'],
  ['hoof sow suwcs ddieenj tuwr', '', 'hồ sơ sức khỏe điện tử'],
  ['truy suất nguồn gốc', '', 'truy xuất nguồn gốc'],
  ['"chợ không dùng tiền mặt"', 'tra-vinh', 'chợ không dùng tiền mặt'],
  ['TTHC toàn trình Trà Vinh', 'tra-vinh', 'cung cấp trực tuyến toàn trình'],
  ['bao nhieu nguoi co chu ky so', '', 'dân số trưởng thành có chữ ký số'],
  ['bao nhiêu doanh nghiệp dùng hợp đồng điện tử', '', 'doanh nghiệp sử dụng hợp đồng điện tử'],
])('“%s” finds first (%s) “%s”', async ([query, text, words]) => {
  const best = await first(query);
  expect(best?.words.replaceAll('khoẻ', 'khỏe')).toContain(words);
  expect(best?.ref.startsWith(text)).toBe(true);
});

test('exact marks come before folded ones', async () => {
  const { exact } = await search(sources, '"cán bộ"');
  expect(exact.every((s) => /cán bộ/i.test(s.record.words))).toBe(true);
});

test.for(['karaoke', 'lịch cúp điện', '9999/QĐ-UBND', '"thẻ căn cước gắn chip"', 'án tử hình'])('“%s” is answered by nothing, or nearly', async (query) => {
  expect((await search(sources, query)).exact).toEqual([]);
});

test('when the province says nothing of it, others do, as near results', async () => {
  const { exact, near } = await search(sources, 'đồng tháp chợ không dùng tiền mặt');
  expect(exact).toEqual([]);
  expect(near[0]?.record.ref).toMatch(/^tra-vinh/);
});

test('a query without an answer reads a bounded number of records', async () => {
  let read = 0;
  const engine: Engine = { ...sources.engine, read: (id) => { read += 1; return sources.engine.read(id); } };
  for (const query of ['tàu điện ngầm', 'giá xăng dầu', 'thuế thu nhập cá nhân']) {
    read = 0;
    await search({ ...sources, engine }, query);
    expect(read, query).toBeLessThanOrEqual(16);
    expect(read, query).toBeGreaterThan(0);
  }
});

test('filters hold for every clause', async () => {
  const { exact, near } = await search(sources, 'tỷ lệ dân số', { nam: ['2030'], tinh: ['kien-giang'] });
  expect(exact.length).toBeGreaterThan(0);
  expect([...exact, ...near].every((s) => s.record.ref.startsWith('kien-giang') && s.record.years.includes(2030))).toBe(true);
});

describe('marks', () => {
  const marked = async (query: string, words: string) => marks(words, (await search(sources, query)).plan).map((m) => words.slice(m.start, m.end));
  test('touching words are one mark', async () => expect(await marked('dien thoai thong minh', 'có điện thoại thông minh đạt 80%')).toEqual(['điện thoại thông minh']));
  test('what the marks contradict is not marked', async () => expect(await marked('số', 'các sở và cơ sở dữ liệu số')).toEqual(['số']));
  test('typed without marks, the word meant is the one beside its neighbour', async () => expect(await marked('hoa don dien tu', 'Tiếp tục đầu tư hóa đơn điện tử')).toEqual(['hóa đơn điện tử']));
  test('the meaning of an abbreviation', async () => expect(await marked('TTHC', 'cắt giảm thủ tục hành chính')).toEqual(['thủ tục hành chính']));
  test('a number with its sign', async () => expect(await marked('80%', 'đạt 80% và 180%')).toEqual(['80%']));
});

test.for<[query: string, topic: string | null]>([
  ['dien thoai thong minh', 'dien-thoai-thong-minh'], ['smartphone', 'dien-thoai-thong-minh'], ['kiên giang điện thoại thông minh 2030', 'dien-thoai-thong-minh'], ['năng suất lao động', 'nang-suat-lao-dong'],
  ['chuyển đổi số', null], ['2043/QĐ-UBND', null],
  ['bao nhieu phan tram dan co dien thoai', 'dien-thoai-thong-minh'],
  ['có bao nhiêu sở ban ngành', null],
])('“%s” names the topic %s', async ([query, topic]) => expect(topicOf(await search(sources, query), lexicon)).toBe(topic));

describe('what was understood', () => {
  const said = async (query: string) => understood(await search(sources, query));
  test('a scope', async () => expect((await said('vinh long chu ky so')).scopes).toEqual(['Trà Vinh (vinh long)']));
  test('a meaning', async () => expect((await said('kẹt xe')).meanings).toEqual([{ typed: 'kẹt xe', meant: 'tắc nghẽn giao thông', why: 'synonym' }]));
  test('a repair', async () => expect((await said('camara giám sát')).meanings).toEqual([{ typed: 'camara', meant: 'camera', why: 'repair' }]));
  test.for(['dien thoai thong minh', 'điện thoại thông mi', 'TÀI KHOẢN'])('nothing is said of “%s”', async (query) => expect((await said(query)).meanings).toEqual([]));
});

test('a search and its address lead to each other', () => {
  const state = { q: 'chữ ký số', verbatim: true, filters: { tinh: ['tra-vinh', 'gia-lai'], nam: ['2030'] }, byText: true };
  expect(readState(new URL(stateAddress(state), 'https://x').searchParams)).toEqual(state);
});

test('the address of a result ends in the clause and names the words to mark', () => {
  expect(resultAddress('gia-lai-trinh-bay-nq04#muc-2_g1', ['Điện thoại', '7,0%'])).toBe('/van-ban/gia-lai-trinh-bay-nq04/?tim=%C4%91i%E1%BB%87n+tho%E1%BA%A1i~7%2C0%25#muc-2_g1');
});

import { expect, test } from 'vitest';
import { statusWords } from '../../../../src/client/search/status.ts';
import { asciiFold } from '../../../../src/domain/words/fold.ts';
import { tokens } from '../../../../src/domain/words/tokens.ts';
import { isOpen } from '../../../../src/search/plan/runs.ts';
import { beforeSynonyms } from '../../../../src/search/plan/make-plan.ts';
import { search } from '../../../../src/search/search.ts';
import { input, lexicon, searchIn, sources } from '../edition.ts';

const places = lexicon.places;
const names = places.map(([name]) => name as string);
const keys = (words: string): string =>
  tokens(words)
    .map((t) => t.key)
    .join(' ');
/** What of a query is taken for a place, by index keys; of a name alone, too. */
const placesIn = (q: string): readonly string[] =>
  beforeSynonyms(q, lexicon).pieces.flatMap((p) =>
    !isOpen(p) && (p.unit.role === 'place' || p.unit.role === 'phrase')
      ? [p.unit.typed.map((t) => t.key).join(' ')]
      : [],
  );
/** With "tỉnh" before it, or alone. */
const isKnown = (q: string, name: string): boolean =>
  placesIn(q).some((place) => place === keys(name) || place.endsWith(` ${keys(name)}`));
const told = async (q: string): Promise<string> =>
  statusWords({ ...(await search(sources, q)), sources }, q);

test.each([
  ['cáp quang KG', 'kien-giang'],
  ['mục tiêu GL 2030', 'gia-lai'],
])('in “%s” the letters stand for %s', async (q, province) => {
  const { plan, exact } = await search(sources, q);
  expect(plan.provinces).toEqual([province]);
  expect(exact.length).toBeGreaterThan(0);
});

test('all former provinces are in the list, each under a name of its own', () => {
  expect(names.length).toBe(63);
  expect(new Set(places.flat().map((n) => n.toLowerCase())).size).toBe(places.flat().length);
  for (const { name, successor, mergedFrom } of lexicon.provinces)
    for (const known of [name, successor, ...mergedFrom]) expect(names).toContain(known);
});

test.each([
  ['Hà Nội', 'Hà Nội'],
  ['ha noi', 'Hà Nội'],
  ['HN', 'Hà Nội'],
  ['tp. Hà Nội', 'Hà Nội'],
  ['Cà Mau', 'Cà Mau'],
  ['TP.HCM', 'Thành phố Hồ Chí Minh'],
  ['tp hcm', 'Thành phố Hồ Chí Minh'],
  ['TPHCM', 'Thành phố Hồ Chí Minh'],
  ['Sài Gòn', 'Thành phố Hồ Chí Minh'],
  ['thanh pho ho chi minh', 'Thành phố Hồ Chí Minh'],
  ['Thừa Thiên Huế', 'Huế'],
  ['thành phố Huế', 'Huế'],
  ['BR-VT', 'Bà Rịa - Vũng Tàu'],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Đăk Nông', 'Đắk Nông'],
  ['Dak Nong', 'Đắk Nông'],
  ['Bắc Cạn', 'Bắc Kạn'],
  ['Tiền Giang', 'Tiền Giang'],
])('“%s” is %s: no text is held of it, and its syllables are not looked for', async (q, name) => {
  const { exact, near } = await search(sources, q);
  expect([...exact, ...near]).toEqual([]);
  expect(await told(q)).toBe(
    `Trang này không có văn bản nào của ${name}. Cũng không đoạn nào viết “${q}”.`,
  );
});

test('whoever asks for something in a province without a text is told so, and what others say is no answer', async () => {
  for (const q of [
    'chữ ký số Hà Nội',
    'chu ky so ca mau',
    'tp hcm chữ ký số',
    'chữ ký số 2030 Bến Tre',
  ]) {
    const { exact, near } = await search(sources, q);
    expect(exact, q).toEqual([]);
    expect(near[0]?.record.words, q).toMatch(/chữ ký số/i);
    expect(await told(q), q).toMatch(
      /^Trang này không có văn bản nào của [^.]+\. Dưới đây là đoạn của tỉnh khác\.$/,
    );
  }
  expect(await told('so sánh chữ ký số Hà Nội, Cà Mau')).toContain('của Hà Nội, Cà Mau.');
  const beside = await search(sources, 'so sánh chữ ký số Hà Nội và Kiên Giang');
  expect(beside.exact[0]?.record.ref).toMatch(/^kien-giang-/);
});

test('of a province that others with texts became a part of, these are named', async () => {
  expect(await told('An Giang')).toContain('chỉ có của Kiên Giang, nay thuộc An Giang.');
  expect((await search(sources, 'chữ ký số An Giang')).plan.provinces).toEqual(['kien-giang']);
});

test('no text is found by its kind where the province that is named has none', async () => {
  for (const q of [
    'nghị quyết chuyển đổi số Hà Nội',
    'quyết định của Cà Mau',
    'nghị quyết Bến Tre',
  ])
    expect((await search(sources, q)).plan.described, q).toBeNull();
});

test.each([
  'lam dong bo',
  'dien bien phuc tap',
  'ha noi dung',
  'hoa binh dang',
  'quang nam 2030',
  'phu cap quang nam 2030',
  'ben tre em',
  'thai binh quan',
  'hung yen tam',
  'an giang day',
  'danh gia lai quy trinh',
  'hinh thanh hoa don dien tu',
  'da nang cao nang luc',
  'quang cao truc tuyen quang ba du lich',
  'nam dinh huong phat trien',
  'cong nghe an toan',
  'hoat dong thap',
  'Đoàn TNCS Hồ Chí Minh',
])('“%s” names no province', (q) => {
  expect(placesIn(q)).toEqual([]);
});

test.each([
  ['kien giang day manh chuyen doi so', 'kien giang'],
  ['kien giang day va hoc tu xa', 'kien giang'],
  ['o ha noi dung chu ky so', 'o ha noi'],
  ['chữ ký số Ha Noi dùng thế nào', 'ha noi'],
  ['an giang dao tao', 'an giang'],
  ['nghe an an toan thong tin', 'nghe an'],
  ['quang nam nam 2030', 'quang nam'],
  ['lam dong dien thoai', 'lam dong'],
  ['dien bien chu ky so', 'dien bien'],
  ['hop dong dien tu dong thap', 'dong thap'],
  ['tinh thanh hoa chu ky so', 'tinh thanh hoa'],
])('“%s” names %s', (q, place) => {
  expect(placesIn(q)).toEqual([place]);
});

test('of all names without marks, none is read into words of the texts', () => {
  const known = names.map((name) => ({ name, words: keys(name).split(' ') }));
  for (const { record } of sourcesWords())
    for (let length = 2; length <= 6; length++)
      for (let at = 0; at + length <= record.length; at++) {
        const some = record.slice(at, at + length);
        const like = known.filter(({ words }) =>
          some.some((_, i) => words.every((w, j) => some[i + j]?.key === w)),
        );
        if (like.length === 0) continue;
        const q = some.map((t) => asciiFold(t.text)).join(' ');
        const printed = some
          .map((t) => t.text)
          .join(' ')
          .toLowerCase();
        if (!like.some(({ name }) => printed.includes(name.toLowerCase())))
          expect(placesIn(q), q).toEqual([]);
      }
});
const sourcesWords = () => input.clauses.map((c) => ({ record: tokens(c.words) }));

test('between all names and all words that share a syllable with one, typed without marks, the word is read where both cannot be', () => {
  const words = input.places.words.map((w) => tokens(w)).filter((w) => w.length === 2);
  for (const name of names.filter((n) => tokens(n).length === 2)) {
    const [first, last] = tokens(name);
    for (const [a, b] of words) {
      if (a?.key === last?.key) expect(placesIn(asciiFold(`${name} ${b?.text}`))).toEqual([]);
      if (b?.key === first?.key) expect(placesIn(asciiFold(`${a?.text} ${name}`))).toEqual([]);
    }
  }
});

test('beside the name of any topic every province is known, with its marks always, without in 99.5%', () => {
  let [asked, missed] = [0, 0];
  for (const name of names)
    for (const { name: topic } of input.topics.filter((_, i) => i % 4 === 0))
      for (const q of [`${topic} ${name}`, `${name} ${topic}`]) {
        expect(isKnown(q, name), q).toBe(true);
        asked += 1;
        if (!isKnown(asciiFold(q), name)) missed += 1;
      }
  expect(missed / asked).toBeLessThanOrEqual(0.005);
});

test('an old province comes before those that are merged with it in the new one of its name', async () => {
  const [old] = input.provinces.filter((p) => p.name === 'Đồng Tháp');
  const sister = { ...old!, id: 'tien-giang', name: 'Tiền Giang' };
  const own = input.texts.find((t) => t.province === 'dong-thap')!;
  const text = { ...own, id: 'tien-giang-nq99', province: 'tien-giang' };
  const both = searchIn({
    ...input,
    // Before it in every list, and with the same words.
    provinces: [sister, ...input.provinces],
    texts: [text, ...input.texts],
    clauses: [
      ...input.clauses.filter((c) => c.text === own.id).map((c) => ({ ...c, text: text.id })),
      ...input.clauses,
    ],
  }).sources;
  const textsOf = async (q: string): Promise<readonly string[]> => {
    const { exact, plan } = await search(both, q);
    return [
      ...(plan.described?.texts ?? []),
      ...exact.map((s) => s.record.ref.split('#')[0] as string),
    ];
  };
  for (const q of ['đồng tháp dữ liệu mở', 'hạ tầng số đồng tháp', 'nghị quyết đồng tháp']) {
    const found = await textsOf(q);
    expect(found, q).toContain(text.id);
    expect(found.lastIndexOf(own.id), q).toBeGreaterThan(-1);
    expect(found[0], q).toBe(own.id);
  }
  expect(new Set(await textsOf('tiền giang dữ liệu mở'))).toEqual(new Set([text.id]));
});

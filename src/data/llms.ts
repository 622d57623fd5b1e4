import { isShared } from '../domain/compare/compare.ts';
import { cellWords } from '../domain/compare/cell-state.ts';
import { noLevel, spokenOf } from '../domain/compare/without-number.ts';
import { isSpeech } from '../domain/text/is-speech.ts';
import { namesDated, placeName } from '../domain/text/merger.ts';
import { nationalCount, provinceCount, textCount } from '../domain/words/counted.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import { ofProvinces, ofWholeCountry, wholeCountry } from '../domain/text/of-provinces.ts';
import { insideSentence } from '../domain/words/inside-sentence.ts';
import { formatDate } from '../domain/words/dates.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition, Text } from '../model/model.ts';
import { verdictWords } from '../domain/compare/verdict-words.ts';
import { dataFiles } from './dictionary.ts';
import type { TableIndex } from './published-file.ts';
import { indexTitle } from './split.ts';
import { wholeWorkUrl } from './structured.ts';

/** "22-NQ/TU, 08/6/2022, Ban Thường vụ Tỉnh ủy": what is known of a text, in one line. */
const known = (text: Text): string =>
  [
    isSpeech(text) ? 'bài trình bày một nghị quyết, không phải nghị quyết' : null,
    text.number === null && !isSpeech(text) ? 'bản nguồn không in số' : null,
    text.date === null ? 'không rõ ngày' : formatDate(text.date),
    text.issuer,
    `${text.clauses.length} đoạn`,
  ]
    .filter((part) => part !== null)
    .join(', ');

/**
 * `llms.txt` (llmstxt.org): for programs that read the site for somebody, what it is, how its words are to be taken, and where the
 * same stands as data.
 * @param divided tables in whose place an index stands
 */
export function llms(
  edition: Edition,
  at: Address,
  divided: ReadonlyMap<string, TableIndex> = new Map(),
): string {
  const { texts, provinces, topics, subjects, statements } = edition;
  const link = (name: string, path: string, note: string): string =>
    `- [${name.replaceAll(/[[\]]/g, '')}](${at(path)}): ${note}`;
  const verdicts = (['cung-thuoc-do', 'so-duoc-co-luu-y', 'khac-thuoc-do'] as const)
    .map((v) => `“${verdictWords[v]}”`)
    .join(', ');
  const national = ofWholeCountry(texts);
  const dated = namesDated(provinces);
  return [
    '# Đối chiếu',
    '',
    `> ${upperFirst(textCount(ofProvinces(texts)))} chuyển đổi số của ${provinceCount(provinces)} Việt Nam${dated === '' ? '' : ` (${dated})`}${nationalCount(texts, ' và ')}, nguyên văn từng đoạn, so từng con số. Bản đăng lại, không phải bản chính thức; hiệu lực hiện nay chưa kiểm.`,
    '',
    `- Lời của văn bản không được sửa; lời của người biên tập luôn ghi là của người biên tập.`,
    `- Mỗi con số dẫn về đúng đoạn của nó. Khi dẫn một con số, dẫn cả câu và địa chỉ của đoạn.`,
    `- Hai con số chỉ so được khi kết luận của chỉ tiêu cho phép: ${verdicts}. “${verdictWords['khac-thuoc-do']}” nghĩa là không so.`,
    `- Ô không có số luôn có lý do: “${cellWords['not-stated']}”, “${noLevel}, ${spokenOf}”, “${cellWords['no-number']}”, “${cellWords['not-applicable']}”, “${cellWords.outside}” (văn bản trang này có của tỉnh ấy nói việc khác; không phải là không nêu). Không ô nào nghĩa là 0.`,
    `- “Phổ cập”, “mỗi người dân” là lời không có số, không phải 100%.`,
    `- Mức quốc gia đứng cạnh để đối chiếu, không phải cam kết của tỉnh nào.`,
    '',
    '## Văn bản',
    '',
    ...provinces.flatMap((province) =>
      province.texts.map((text) =>
        link(text.shortName, text.url, `${placeName(province)}; ${known(text)}`),
      ),
    ),
    ...national.map((text) =>
      link(text.shortName, text.url, `${insideSentence(wholeCountry)}; ${known(text)}`),
    ),
    '',
    '## So sánh, phương pháp',
    '',
    link(
      'Bảng so sánh',
      '/so-sanh/',
      `${topics.filter(isShared).length} chỉ tiêu mà ít nhất hai tỉnh cùng đặt mục tiêu`,
    ),
    link('Chủ đề', '/chu-de/', `${subjects.length} chủ đề, mỗi văn bản nói gì, đoạn cạnh đoạn`),
    link(
      'Phương pháp',
      '/phuong-phap/',
      'văn bản được chép, con số được đọc, kết luận được rút ra thế nào',
    ),
    link('Thay đổi', '/thay-doi/', 'mỗi bản dữ liệu đổi gì, mục sửa sai đứng trước'),
    link('For researchers', '/en/', 'in English: the texts, how to read them, the data dictionary'),
    '',
    '## Dữ liệu (CC BY 4.0)',
    '',
    link('datapackage.json', '/du-lieu/datapackage.json', 'mọi bảng, từng trường, SHA-256'),
    ...dataFiles
      .filter((f) => f.format === 'json')
      .map((f) => {
        const index = divided.get(f.path);
        const title = index === undefined ? f.title : indexTitle(f.title, index);
        return link(
          f.path,
          `/du-lieu/${f.path}`,
          f.name === 'statements' ? `${title}: ${statements.length}` : title,
        );
      }),
    ...texts.map((text) =>
      link(
        `${text.slug}.jsonld`,
        wholeWorkUrl(text.slug),
        `${text.shortName}, tên và địa chỉ của mọi đoạn theo schema.org`,
      ),
    ),
    '',
  ].join('\n');
}

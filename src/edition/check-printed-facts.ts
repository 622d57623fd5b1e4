import { attempt, isTextRead } from './faults.ts';
import { failIn, type FindClause } from './known-clauses.ts';
import type { ContentFile } from './read-content.ts';
import { bodyOf, isOfProvince, levelOfNumber } from '../domain/text/issuers.ts';
import { ofProvinces } from '../domain/text/of-provinces.ts';
import { mentionStart } from '../domain/cite/references.ts';
import type { Text } from '../model/model.ts';
import type { ProvinceData } from '../schemas/province.ts';
import type { ReferenceData } from '../schemas/reference.ts';

/** Case, and the two spellings of "khóa", do not make another name. */
const folded = (words: string): string => words.toLowerCase().replaceAll('khoá', 'khóa');
const holds = (words: string, part: string): boolean => folded(words).includes(folded(part));

/** Whether words print a day as "08/6/2022" or "ngày 08 tháng 6 năm 2022". */
function printsDay(words: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return new RegExp(`(?<!\\d)0?${day}(?:/| tháng )0?${month}(?:/| năm )${year}(?!\\d)`).test(words);
}

/** A number without what stands between its parts: "22/NQ-TU" and "22-NQ/TU" are one. */
const bare = (number: string | null): string => (number ?? '').replace(/[^\p{L}\d]/gu, '');

/** How far after a mention its day and its issuer may stand. */
const farthest = 100;

/** For each mention: its own words with what follows them, as far as a day and an issuer may stand. */
const besideMentions = ({ mentions }: ReferenceData, clause: FindClause): string[] =>
  mentions.map((m) => {
    const words = clause(m.text, m.clause)?.words ?? '';
    const start = mentionStart(words, m);
    return words.slice(start, start + m.words.length + farthest);
  });

/** @throws ContentError when none of the mentions of a reference prints its number, its day, its issuer or its subject */
function checkReference(
  { file, data }: ContentFile<ReferenceData>,
  clause: FindClause,
  texts: readonly Text[],
): void {
  const fail = failIn(file);
  const beside = besideMentions(data, clause).join('\n');
  const words = data.mentions.map((m) => m.words).join('\n');
  const printed = [
    ...data.mentions.map((m) => clause(m.text, m.clause)?.words ?? ''),
    ...(texts.find((t) => t.slug === data.edition)?.clauses.map((c) => c.words) ?? []),
  ].join('\n');
  const own = texts.find(
    (t) => t.slug === data.edition && t.number !== null && t.number === data.number,
  );
  const inMentions = 'Trường này lấy từ chữ in ở các chỗ dẫn trong "mentions".';
  for (const number of data.numberVariants)
    if (!printed.includes(number) && own?.numberPrinted !== number)
      fail(number, `không chỗ dẫn nào in số "${number}".`, inMentions);
  if (
    data.number !== null &&
    ![data.number, ...data.numberVariants].some(
      (n) => beside.includes(n) && bare(n) === bare(data.number),
    )
  )
    fail('number:', `không chỗ dẫn nào in số "${data.number}".`, inMentions);
  if (own !== undefined && own.date !== data.date)
    fail(
      'date:',
      `ngày ${data.date} khác ngày ${own.date} của văn bản "${own.slug}".`,
      `Hai tệp nói về một văn bản: content/texts/${own.slug}.mdx.`,
    );
  if (own === undefined && data.date !== null && !printsDay(beside, data.date))
    fail('date:', `không chỗ dẫn nào in ngày ${data.date}.`, inMentions);
  if (own !== undefined && data.issuer !== own.issuer)
    fail(
      'issuer:',
      `cơ quan "${data.issuer}" khác "${own.issuer}" của văn bản "${own.slug}".`,
      `Hai tệp nói về một văn bản: content/texts/${own.slug}.mdx.`,
    );
  if (own === undefined && data.issuer !== null && !holds(printed, data.issuer))
    fail('issuer:', `không chỗ dẫn nào in cơ quan "${data.issuer}".`, inMentions);
  if (data.subject !== null && !holds(printed, data.subject))
    fail('subject:', `không chỗ dẫn nào in “${data.subject}”.`, inMentions);
  if (!holds(data.named ? printed : own === undefined ? words : printed, data.type))
    fail('type:', `không chỗ dẫn nào gọi văn bản này là "${data.type}".`, inMentions);
  const level = levelOfNumber(data.number);
  if (level !== null && level !== data.level)
    fail(
      'level:',
      `"level" là "${data.level}", nhưng số "${data.number}" là của cấp "${level}".`,
      `Ghi "${level}".`,
    );
  const citing = new Set(
    ofProvinces(texts.filter((t) => data.mentions.some((m) => m.text === t.slug))).map(
      (t) => t.province,
    ),
  );
  if (data.level !== 'khac' && isOfProvince(data.level) !== (data.province !== null))
    fail(
      'province:',
      `"province" là ${JSON.stringify(data.province)}, mà "level" là "${data.level}".`,
      'Văn bản của tỉnh ủy và của ủy ban có tỉnh; văn bản cấp quốc gia là null.',
    );
  if (data.province !== null && !citing.has(data.province))
    fail(
      'province:',
      `"province" là "${data.province}", tỉnh mà không văn bản nào của nó dẫn văn bản này.`,
      `Các tỉnh có dẫn: ${[...citing].join(', ')}.`,
    );
}

/**
 * What the front matter of a text says of it must be printed in it, or beside a mention of it in another text.
 * @param province null: of the whole country
 * @throws ContentError
 */
function checkText(
  text: Text,
  file: string,
  province: ProvinceData | null,
  citedBeside: string,
): void {
  const fail = failIn(file);
  const words = [...text.clauses.map((c) => c.words), citedBeside].join('\n');
  const asPrinted =
    'Trường này lấy từ chữ in của văn bản; văn bản không in thì ghi null, kèm "…Note".';
  if (
    text.numberPrinted !== null &&
    text.numberNote === undefined &&
    !words.includes(text.numberPrinted)
  )
    fail('numberPrinted:', `văn bản không in số "${text.numberPrinted}".`, asPrinted);
  if (bare(text.number) !== bare(text.numberPrinted))
    fail(
      'number:',
      `số "${text.number}" khác số được in "${text.numberPrinted}".`,
      'Hai trường chỉ khác nhau ở dấu nối.',
    );
  if (text.date !== null && !printsDay(words, text.date))
    fail('date:', `văn bản không in ngày ${text.date}.`, asPrinted);
  if (
    text.issuer !== null &&
    !holds(words, text.issuer) &&
    (province === null || !holds(words, text.issuer.replace(` ${province.name}`, '')))
  )
    fail('issuer:', `văn bản không in cơ quan "${text.issuer}".`, asPrinted);
  const body = bodyOf(text.issuer);
  if (
    !folded(text.standing).startsWith(folded(text.type)) ||
    (body !== null && !text.standing.endsWith(` của ${body}`))
  )
    fail(
      'standing:',
      `"standing" là "${text.standing}", không hợp với loại và cơ quan ban hành của văn bản.`,
      `Văn bản là ${text.type}${text.issuer === null ? '' : ` của ${text.issuer}`}.`,
    );
  if (!text.sourceFile.startsWith(`${text.slug}.`))
    fail(
      'sourceFile:',
      `bản nguồn "${text.sourceFile}" không mang mã của văn bản.`,
      `Bản nguồn là content/sources/${text.slug}.txt.`,
    );
  if (text.signer !== null && !holds(words, text.signer))
    fail('signer:', `văn bản không in tên "${text.signer}".`, asPrinted);
  for (const part of text.signerPosition?.split(', ') ?? [])
    if (!holds(words, part))
      fail('signerPosition:', `văn bản không in chức vụ "${part}".`, asPrinted);
  if (!text.title.startsWith(text.type))
    fail(
      'type:',
      `"title" không mở đầu bằng "${text.type}".`,
      'Tên trang mở đầu bằng loại văn bản.',
    );
  if (province === null) return;
  // Where the printed title does not name the province, the issuer does.
  const printed = text.clauses.find((c) => c.kind === 'tieu-de')?.words ?? province.name;
  const naming = [text.title, ...(holds(printed, province.name) ? [] : [text.issuer ?? ''])];
  if (!naming.some((said) => said.includes(province.name)))
    fail(
      'province:',
      `"title" và "issuer" không có tên "${province.name}".`,
      `Văn bản thuộc tỉnh mà nó nói tới: sửa "province", hoặc viết đủ cơ quan, như “Ủy ban nhân dân ${province.kind} ${province.name}”.`,
    );
  const other = province.kind === 'tỉnh' ? 'thành phố' : 'tỉnh';
  if (
    holds(words, `${other} ${province.name}`) &&
    !holds(words, `${province.kind} ${province.name}`)
  )
    fail(
      'province:',
      `văn bản gọi là "${other} ${province.name}", content/provinces/${text.province}.yaml ghi "kind" là "${province.kind}".`,
      'Ghi như văn bản gọi.',
    );
}

/** Whether every text that names a reference, and its own where the edition holds it, was read: only then can be told what none prints. */
const isReadWhole = ({ data }: ContentFile<ReferenceData>): boolean =>
  [...data.mentions.map((m) => m.text), ...(data.edition === null ? [] : [data.edition])]
    .map((text) => isTextRead(text, 'số, ngày, cơ quan của các văn bản được dẫn'))
    .every(Boolean);

/** Holds numbers, days, issuers and names that files give of texts against the printed words. @throws ContentError with file and line */
export function checkPrintedFacts(
  texts: readonly Text[],
  fileOf: (text: string) => string,
  provinces: ReadonlyMap<string, ProvinceData>,
  references: readonly ContentFile<ReferenceData>[],
  clause: FindClause,
): void {
  for (const text of texts)
    attempt(() => {
      const province = text.province === null ? null : provinces.get(text.province);
      const citing = references.filter((r) => r.data.edition === text.slug);
      if (!citing.every(isReadWhole)) return;
      const cited = citing.flatMap((r) => besideMentions(r.data, clause)).join('\n');
      if (province !== undefined) checkText(text, fileOf(text.slug), province, cited);
    });
  for (const reference of references.filter(isReadWhole))
    attempt(() => {
      checkReference(reference, clause, texts);
    });
}

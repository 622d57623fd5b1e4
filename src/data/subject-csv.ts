import { citeClause } from '../domain/cite/cite.ts';
import {
  partWords,
  quietWords,
  subjectView,
  wholeQuiet,
  type PassageView,
} from '../domain/subject/subject-view.ts';
import { afterRunIn, isAgencyLine, isDeadlineLine } from '../domain/text/task-lines.ts';
import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import type { Edition, Subject } from '../model/model.ts';
import { subjectWeights } from '../schemas/subject.ts';
import { field, type Field } from './field.ts';

/** In the order of the CSV. New columns go to the end: the order is published. */
export const subjectFields = [
  field('chu-de', 'string', 'Tên chủ đề'),
  field('tinh', 'string', 'Tỉnh, như lúc ban hành văn bản'),
  field('van-ban', 'string', 'Tên gọn của văn bản'),
  field('phan', 'string', 'Phần của văn bản'),
  field(
    'muc-do',
    'string',
    `“${subjectWeights.about}”, “${subjectWeights.touches}”; văn bản không có đoạn nào nói về chủ đề: “${quietWords.silent.long}”, “${quietWords['name-only'].long}”, “${quietWords.elsewhere.long}”`,
  ),
  field('cach-dan', 'string', 'Cách dẫn rút gọn của đoạn'),
  field(
    'loi',
    'string',
    'Những chữ nói về chủ đề, nguyên văn; cả đoạn khi cả đoạn nói về nó. Nhiều chỗ trong một đoạn cách nhau bằng “ … ”',
  ),
  field('co-quan', 'string', 'Dòng “Cơ quan thực hiện” dưới đoạn, nguyên văn'),
  field('thoi-han', 'string', 'Dòng thời hạn dưới đoạn, nguyên văn'),
  field('so-con-so', 'integer', 'Số cam kết có con số nằm trong những chữ ấy'),
  field('ca-doan', 'string', 'Cả đoạn, nguyên văn'),
  field('dia-chi', 'string', 'Địa chỉ của đoạn'),
  field('ma-chu-de', 'string', 'Mã chủ đề, cũng là địa chỉ'),
  field('ma-van-ban', 'string', 'Mã văn bản'),
  field('ma-doan', 'string', 'Mã đoạn'),
] as const satisfies readonly Field[];

type Column = (typeof subjectFields)[number]['name'];
export const subjectColumns: readonly Column[] = subjectFields.map((field) => field.name);
type Row = Readonly<Record<Column, string | number | null>>;

/** `chu-de/<id>.csv`: the passages of one subject in the order of the texts, and why a text has none. */
export function subjectRows(edition: Edition, subject: Subject, at: Address = fromRoot): Row[] {
  const view = subjectView(edition, subject);
  return view.columns.flatMap(({ text, province, cells }) => {
    const head = {
      'chu-de': subject.name,
      tinh: province.name,
      'van-ban': text.shortName,
      'ma-chu-de': subject.id,
      'ma-van-ban': text.slug,
    };
    const cited = (id: string) => ({
      'cach-dan': citeClause(edition, text.slug, id).citation,
      'dia-chi': at(clauseUrl(text.slug, id)),
      'ma-doan': id,
    });
    const row = (part: string, { passage, clause, numbers, lines }: PassageView): Row => {
      const agency = lines.find(isAgencyLine);
      const deadline = lines.find(isDeadlineLine);
      return {
        ...head,
        ...cited(clause.id),
        phan: part,
        'muc-do': subjectWeights[passage.weight],
        loi: passage.words?.join(' … ') ?? clause.words,
        'co-quan': agency === undefined ? null : afterRunIn(agency),
        'thoi-han': deadline === undefined ? null : afterRunIn(deadline),
        'so-con-so': numbers.length,
        'ca-doan': clause.words,
      };
    };
    const quiet = wholeQuiet(view, text.slug);
    const referral = cells.find((c) => c.referral !== null);
    const silence: Row[] =
      quiet === null
        ? []
        : [
            {
              ...head,
              ...(referral?.referral == null
                ? { 'cach-dan': null, 'dia-chi': null, 'ma-doan': null }
                : cited(referral.referral.clause.id)),
              phan: referral === undefined ? null : partWords(referral.part),
              'muc-do': quietWords[quiet].long,
              loi: subject.silences.find((s) => s.text === text.slug)?.words ?? null,
              'co-quan': null,
              'thoi-han': null,
              'so-con-so': null,
              'ca-doan': referral?.referral?.clause.words ?? null,
            },
          ];
    return [
      ...silence,
      ...cells.flatMap((c) => [...c.about, ...c.touches].map((p) => row(partWords(c.part), p))),
    ];
  });
}

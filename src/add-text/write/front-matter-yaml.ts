import { stringify } from 'yaml';
import { standingsOf, textTypes } from '../../schemas/text-types.ts';
import type { FrontMatter } from '../draft/front-matter.ts';

/** One field; a `null` that the schema refuses says what the editor has to write. */
const field = (name: string, value: unknown, ask = ''): string =>
  value === null && ask !== ''
    ? `${name}: null # ${ask}\n`
    : stringify({ [name]: value }, { lineWidth: 0 });

/** The head of the MDX file. A text of the whole country has no scope: it is compared with nothing. Notes are written only where there is something to note. */
export function frontMatterYaml(front: FrontMatter, province: string | null, text: string): string {
  const note = (name: string, words: string | null) => (words === null ? '' : field(name, words));
  return [
    '---\n',
    field('province', province),
    field(
      'type',
      front.type,
      `điền${front.calledType === null ? ': văn bản tự gọi mình là gì' : ` (văn bản tự gọi là “${front.calledType}”)`}; một trong: ${textTypes.join(', ')}`,
    ),
    field('number', front.number),
    field('numberPrinted', front.numberPrinted),
    note('numberNote', front.numberNote),
    field('date', front.date),
    note('dateNote', front.dateNote),
    field('issuer', front.issuer),
    note('issuerNote', front.issuerNote),
    field('signer', front.signer),
    field('signerPosition', front.signerPosition),
    field('title', front.title, 'điền: tên văn bản, chữ thường'),
    field('subject', front.subject, 'điền: “về …”, “phê duyệt …”'),
    field('shortName', front.shortName, 'điền: loại và số, hay tên thay cho số'),
    field(
      'standing',
      front.standing,
      front.type === null
        ? 'điền: cơ quan nào nói trong văn bản'
        : `điền, một trong: ${standingsOf(front.type).join(' · ')}`,
    ),
    field('sourceFile', `${text}.txt`),
    field('missing', front.missing),
    province === null
      ? ''
      : field(
          'scope',
          null,
          'điền: nói cả lĩnh vực chuyển đổi số thì xóa dòng này; chỉ một phần thì viết hai dòng “about”, “topics” (content/guide.md)',
        ),
    '---\n\n',
  ].join('');
}

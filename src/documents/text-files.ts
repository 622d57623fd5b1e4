import { akomaNtosoXml } from './akoma-ntoso.ts';
import type { TextDocument } from './document.ts';
import { docx } from './docx/docx.ts';
import { htmlPage } from './html.ts';
import { markdown } from './markdown.ts';
import { fileStyle } from './page-style.ts';
import { plainText } from './plain-text.ts';

/** A format in which a text is taken away, by its file's ending. */
export interface TextFormat {
  readonly ending: 'docx' | 'pdf' | 'md' | 'txt' | 'html' | 'xml';
  /** As readers know it. */
  readonly name: string;
  readonly mediaType: string;
  /** For what it is of use, after its name. */
  readonly use: string;
}

/** In the order in which readers are offered them. */
export const textFormats: readonly TextFormat[] = [
  {
    ending: 'docx',
    name: 'DOCX',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    use: 'Word, LibreOffice: đề mục thật, cách dẫn ở chân trang',
  },
  {
    ending: 'pdf',
    name: 'PDF',
    mediaType: 'application/pdf',
    use: 'khổ A4, có dấu trang và số trang, máy đọc màn hình đọc được',
  },
  {
    ending: 'html',
    name: 'HTML',
    mediaType: 'text/html; charset=utf-8',
    use: 'một tệp mở được từ đĩa, mỗi đoạn có mã như trên trang này',
  },
  {
    ending: 'md',
    name: 'Markdown',
    mediaType: 'text/markdown; charset=utf-8',
    use: 'chữ có đánh dấu, cách dẫn ở ghi chú cuối',
  },
  {
    ending: 'txt',
    name: 'TXT',
    mediaType: 'text/plain; charset=utf-8',
    use: 'chỉ có chữ',
  },
  {
    ending: 'xml',
    name: 'Akoma Ntoso',
    mediaType: 'application/akn+xml',
    use: 'chuẩn XML cho văn bản pháp luật (OASIS LegalDocumentML), mỗi đoạn có eId',
  },
];

/** Where a text lies in a format: `/tai-ve/<text>.<ending>`. */
export const textFileName = (text: string, ending: TextFormat['ending']): string =>
  `${text}.${ending}`;

const bytes = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

/** The bytes of a whole text in a format; a PDF is printed by a browser (`build/text-pdfs.ts`). The same document gives the same bytes. */
export async function textFile(
  document: TextDocument,
  ending: Exclude<TextFormat['ending'], 'pdf'>,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (ending) {
    case 'docx':
      return docx(document);
    case 'html':
      return bytes(htmlPage(document, { style: fileStyle, contents: true }));
    case 'md':
      return bytes(markdown(document));
    case 'txt':
      return bytes(plainText(document));
    case 'xml':
      return bytes(akomaNtosoXml(document));
  }
}

import { notOfficial } from '../domain/text/short-notice.ts';
import { addressInWords, type DocumentPart } from './document.ts';

/** What stands before the words of a text in every format. */
export interface FrameWords {
  /** First of all, without a full stop. */
  readonly first: string;
  readonly rows: readonly { readonly name: string; readonly words: string }[];
}

/** The notice of a part and where it is read: the beginning of every file. */
export const frameWords = ({ notice, address, version }: DocumentPart): FrameWords => ({
  first: notOfficial,
  rows: [
    ...notice,
    { name: 'Đọc và dẫn từng đoạn', words: addressInWords(address) },
    ...(version === null ? [] : [{ name: 'Bản dữ liệu', words: version }]),
    {
      name: 'Chỗ in nhầm',
      words: 'giữ nguyên như bản nguồn; cách hiểu của người biên tập ở ghi chú',
    },
  ],
});

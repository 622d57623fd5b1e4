import { forceToday, notOfficial } from '../domain/text/citing-notice.ts';
import { addressInWords, type DocumentPart } from './document.ts';

/** What stands around the words of a text in every format, in its own words. */
export interface FrameWords {
  /** First of all. */
  readonly first: string;
  readonly rows: readonly { readonly name: string; readonly words: string }[];
}

/** The notice of a part, its source and where it is read: the beginning of every file. */
export const frameWords = ({ notice, text, address }: DocumentPart): FrameWords => ({
  first: notOfficial,
  rows: [
    ...notice,
    {
      name: 'Nguyên văn theo',
      words: `bản nguồn ${text.sourceFile}, SHA-256 ${text.sourceSha256}; chỗ in nhầm giữ nguyên`,
    },
    { name: 'Đọc và dẫn từng đoạn', words: addressInWords(address) },
  ],
});

/** Below the name of a file's text, where a table would be too much. */
export const standing = `${notOfficial}. ${forceToday}.`;

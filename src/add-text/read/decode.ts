import { Refusal } from '../../model/refusal.ts';

/** Words that Vietnamese official texts hold in their first lines, as the old one-byte codes show them. */
const legacy: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'TCVN3 (ABC, phông .VnTime)',
    /[µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ]/gu,
  ],
  ['VNI (phông VNI-Times)', /\p{L}(?:[ùøûõïâáàåãäêéèúüë]|[ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])(?=\p{Ll}|\s|$)/gu],
];
/** Letters that only real Vietnamese Unicode has. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Words that come out of the old codes in nearly every official text: "của", "nghị quyết", "chuyển đổi", "đến năm". */
const tcvnWords = /(?:cña|®Õn|n¨m|quyÕt|chuyÓn|nh©n d©n|tØnh|vµ)(?!\p{L})/u;
const vniWords = /(?:cuûa|ñeán|naêm|quyeát|chuyeån|nhaân daân|tænh|vaø)(?!\p{L})/u;

/**
 * Refuses words in an old Vietnamese code, by its name: they look like letters and would be published as nonsense.
 * @param words of the whole file, or of enough of it
 */
export function refuseLegacy(words: string): void {
  const name = tcvnWords.test(words)
    ? legacy[0]?.[0]
    : vniWords.test(words)
      ? legacy[1]?.[0]
      : undefined;
  if (name === undefined) return;
  const real = words.normalize('NFC').match(vietnamese)?.length ?? 0;
  const old =
    words.match(tcvnWords.test(words) ? /[®µ¸¹¨©ªÕÓÖ]/gu : /[ñùøûõïâáàåãäêéèúüë]/giu)?.length ?? 0;
  if (real > old) return;
  throw new Refusal(
    `chữ trong tệp theo bảng mã cũ ${name}, không phải Unicode.`,
    'Đổi sang Unicode (Unikey: Ctrl + Shift + F6, hoặc Word với phông Times New Roman) rồi chạy lại.',
  );
}

/**
 * The characters of a text file: UTF-8 with or without its mark, or UTF-16 with its mark.
 * @param told gets a sentence for what is not plain UTF-8
 * @throws Refusal for any other code, named where it can be
 */
export function decode(bytes: Uint8Array, told: string[]): string {
  const [a, b, c] = bytes;
  const utf16 =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) {
    told.push(`Tệp viết bằng ${utf16.toUpperCase()}; bản nguồn được lưu bằng UTF-8.`);
    return new TextDecoder(utf16).decode(bytes.subarray(2));
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) told.push('Bỏ dấu đầu tệp của UTF-8 (BOM).');
  const zeros = bytes.subarray(0, 2000).reduce((n, byte) => n + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0)
    throw new Refusal(
      'tệp này không phải tệp chữ (có byte 0, hoặc UTF-16 thiếu dấu đầu tệp).',
      'Lưu lại bằng UTF-8, hoặc đưa tệp PDF, DOCX, HTML gốc.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuseLegacy(new TextDecoder('windows-1252').decode(bytes));
    throw new Refusal(
      'tệp này không viết bằng UTF-8 (có thể là Windows-1258, TCVN3 hay VNI).',
      'Mở tệp bằng đúng bảng mã của nó, lưu lại bằng UTF-8 rồi chạy lại.',
    );
  }
}

import { Refusal } from '../../model/refusal.ts';
import type { PageWords } from './pdf-words.ts';

/** Refusals of pdf.js, in plain words. */
export function pdfRefusal(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new Refusal(
        'tệp PDF này có mật khẩu.',
        'Mở bằng mật khẩu, lưu một bản không mật khẩu rồi chạy lại.',
      )
    : new Refusal(
        'tệp PDF này hỏng, không mở được.',
        'Tải lại tệp; nếu vẫn hỏng thì tìm bản khác của văn bản.',
      );
}

/** Refuses a file, or pages of one, without words, or whose letters nobody can tell. @throws Refusal */
export function checkReadable(pages: readonly PageWords[]): void {
  const letters = pages.map((p) =>
    p.words.reduce((n, w) => n + (w.words.match(/\p{L}/gu)?.length ?? 0), 0),
  );
  const empty = letters.filter((n) => n < 15).length;
  if (empty === pages.length)
    throw new Refusal(
      'tệp PDF này là bản quét: không có lớp chữ.',
      'Tìm bản PDF có chữ hay bản DOCX; chương trình không tự đoán chữ từ ảnh.',
    );
  const bare = pages.flatMap((p, i) => ((letters[i] ?? 0) < 15 && p.pictures > 0 ? [i + 1] : []));
  if (bare.length > 0)
    throw new Refusal(
      `trang ${bare.join(', ')} của tệp PDF này chỉ có ảnh, không có lớp chữ.`,
      'Thêm một phần văn bản mà thiếu phần kia là sai: tìm bản có chữ ở mọi trang, hoặc cắt các trang ấy ra nếu không phải văn bản.',
    );
  const strange = pages.reduce(
    (n, p) =>
      n + p.words.reduce((m, w) => m + (w.words.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0), 0),
    0,
  );
  if (strange > 20)
    throw new Refusal(
      `phông trong tệp PDF này không nói chữ nào là chữ nào (${strange} ký tự không đọc được).`,
      'Tìm bản DOCX hay bản PDF khác của văn bản.',
    );
}

import { extname } from 'node:path';
import { Refusal } from '../../model/refusal.ts';
import type { Received } from './line.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { readPlain } from './read-plain.ts';

const starts = (bytes: Uint8Array, words: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().startsWith(words);

/** What a file is by its own bytes, whatever its name says; null for plain words. */
function nature(bytes: Uint8Array): '.pdf' | '.docx' | '.html' | null {
  if (starts(bytes, '%PDF-')) return '.pdf';
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf))
    return '.docx';
  return /^\ufeff?<(?:!doctype html|html)/iu.test(
    new TextDecoder().decode(bytes.subarray(0, 200)).trimStart(),
  )
    ? '.html'
    : null;
}

/**
 * Reads a received file by its kind.
 * @param name its name, for the extension
 * @throws Refusal when it is empty, of another kind than its name says, broken, locked or a scan
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<Received> {
  const given = extname(name).toLowerCase();
  const extension = { '.htm': '.html', '.markdown': '.md' }[given] ?? given;
  if (bytes.length === 0) throw new Refusal(`tệp ${name} trống.`, 'Lấy lại tệp.');
  if (!['.pdf', '.docx', '.html', '.txt', '.md', '.doc'].includes(extension))
    throw new Refusal(
      `không đọc được tệp ${extension === '' ? 'không có đuôi' : extension}.`,
      'Đưa tệp .pdf, .docx, .html, .txt hoặc .md.',
    );
  const is = nature(bytes);
  if (is !== null && is !== extension && extension !== '.doc')
    throw new Refusal(
      `tệp ${name} mang đuôi ${extension} nhưng là tệp ${is}.`,
      `Đổi tên tệp cho đúng đuôi ${is} rồi chạy lại.`,
    );
  if (is === null && extension !== '.txt' && extension !== '.md' && extension !== '.html')
    throw new Refusal(
      `tệp ${name} không phải tệp ${extension}, hoặc đã hỏng.`,
      'Tải lại tệp từ nơi đăng.',
    );
  if (extension === '.pdf') return readPdf(bytes);
  if (extension === '.docx' || extension === '.doc') return readDocx(bytes);
  return extension === '.html' ? readHtml(bytes) : readPlain(bytes);
}

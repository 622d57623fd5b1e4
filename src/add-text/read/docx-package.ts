import { DOMParser, type Document } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { Refusal } from '../../model/refusal.ts';

/** The parts of a package by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Refuses what is no DOCX, by what it is instead. @returns the parts of the package */
export function packageParts(bytes: Uint8Array): Parts {
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (ole) {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw locked
      ? new Refusal('tệp DOCX này có mật khẩu.', 'Mở bằng Word, bỏ mật khẩu, lưu lại rồi chạy lại.')
      : new Refusal(
          'tệp này là .doc của Word cũ, không phải .docx.',
          'Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi chạy lại.',
        );
  }
  try {
    const files = unzipSync(bytes);
    if (files['word/document.xml'] !== undefined) return files;
  } catch {
    throw new Refusal(
      'tệp DOCX này hỏng, không mở được.',
      'Lấy lại tệp, hoặc mở bằng Word và lưu lại.',
    );
  }
  throw new Refusal(
    'tệp này không phải tài liệu Word (thiếu word/document.xml).',
    'Đưa đúng tệp .docx của văn bản.',
  );
}

/** A part as XML, null when there is no such part. @throws Refusal when it is broken */
export function xmlOf(parts: Parts, name: string): Document | null {
  const file = parts[name];
  if (file === undefined) return null;
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(
      new TextDecoder().decode(file),
      'text/xml',
    );
  } catch {
    throw new Refusal(`tệp DOCX này hỏng ở ${name}.`, 'Mở bằng Word, lưu lại rồi chạy lại.');
  }
}

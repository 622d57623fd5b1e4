import { beginsAsLine } from '../../domain/text/task-lines.ts';
import type { SearchRecord } from '../format/record.ts';

/** "Giao Ban Thường vụ …", "Đề nghị Đoàn Thanh niên: …": who is asked stands behind. */
const given = '(?:(?:giao|đề nghị|phân công|yêu cầu)\\s+)?';
const several = '(?:các\\s+)?';
const bodies = [
  'sở',
  'ban (?!hành)',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'hđnd',
  'hội đồng',
  'hội liên',
  'đảng (?:đoàn|bộ|ủy|uỷ)',
  'cấp (?:ủy|uỷ)',
  'huyện(?: (?:ủy|uỷ)|,)',
  'văn phòng',
  'công an',
  'cục',
  'đoàn thanh niên',
  'mặt trận',
  'trung tâm công nghệ',
  'báo [kt]',
  'người đứng đầu',
  'cơ quan (?:chủ trì|thực hiện)',
  'doanh nghiệp (?:công nghệ|viễn thông|bưu chính)[^,]*:',
].join('|');
const begins = new RegExp(`^${given}${several}(?:${bodies})`, 'iu');

/** "Sở Nội vụ", "Các sở, ban, ngành …": do the words begin with who is to do it? */
export const namesBody = (words: string): boolean => begins.test(words);

/** "100% …", "Tất cả người dân …", "phổ cập": it holds for every one of its subject. */
const forAll = /(?<![\d.,])100\s?%|^(?:tất cả|mọi|mỗi)\s|\sđều (?:có|được)\s|phổ cập|toàn dân/iu;

/** What a clause tells beside its subject: who is to do it, in its own first words, in the heading right above or in a line below; by when; that it holds for all. */
export const answerKinds = ({
  words,
  trail,
  years,
  lines,
}: Pick<SearchRecord, 'words' | 'trail' | 'years' | 'lines'>): SearchRecord['answers'] => [
  ...(namesBody(words) ||
  namesBody(trail.at(-1) ?? '') ||
  lines.some((line) => beginsAsLine(line.words, 'who'))
    ? (['who'] as const)
    : []),
  ...(years.length > 0 || lines.some((line) => beginsAsLine(line.words, 'when'))
    ? (['when'] as const)
    : []),
  ...(forAll.test(words) ? (['whole'] as const) : []),
];

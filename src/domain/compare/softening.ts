/**
 * Words that weaken a promise: a direction instead of a goal (“tiến tới”, “từng bước”), help instead of the deed itself
 * (“tạo điều kiện”, “góp phần”), a possibility (“có thể”, “khả năng”), a trial, a proposal, a vague share (“cơ bản”,
 * “hầu hết”), a condition. “cơ bản” only before a verb (“kỹ năng số cơ bản” is a kind of skill); “máy có thể đọc” is a kind of
 * file.
 */
const softening = new RegExp(
  [
    'tiến tới',
    'tiến đến',
    'hướng tới',
    'hướng đến',
    'từng bước',
    'bước đầu',
    'dần(?: dần)?',
    'phấn đấu',
    'nỗ lực',
    'cố gắng',
    'dự kiến',
    'khoảng',
    'góp phần',
    'tạo điều kiện',
    'tạo thuận lợi',
    'hỗ trợ',
    'khuyến khích',
    'vận động',
    'thúc đẩy',
    'ưu tiên',
    'nhằm',
    'với mục tiêu',
    '(?<!máy )có thể',
    '(?<!máy )(?:có )?khả năng',
    'sẵn sàng',
    'thí điểm',
    'thử nghiệm',
    'nghiên cứu',
    'đề nghị',
    'đề xuất',
    'tham mưu',
    'xem xét',
    'chương trình',
    'cơ bản(?= (?:đạt|hoàn thành|hoàn thiện|hình thành|xây dựng|phổ cập|số hóa|bảo đảm|đảm bảo|được|có)(?!\\p{L}))',
    'hầu hết',
    'phần lớn',
    'đa số',
    'một số',
    '(?:dựa trên|theo|có) nhu cầu',
    'nếu',
    'khi đủ điều kiện',
    'đáp ứng yêu cầu',
    'đảm bảo yêu cầu',
  ]
    .map((words) => `(?<!\\p{L})${words}(?!\\p{L})`)
    .join('|'),
  'giu',
);

/** The softening words in a text, in lower case. */
export const softeningIn = (text: string): readonly string[] =>
  [...text.matchAll(softening)].map(([words]) => words.toLowerCase());

// npm run check-content: every fault of content/ at once, by file, without Astro and without a browser.
import { editorsCommand, takesNoWords } from '../edition/editors-command.ts';
import { judged } from '../edition/faults.ts';
import { parseLock } from '../edition/ids-lock.ts';
import { readSource } from '../edition/read-content.ts';
import { checkAll } from './check-all.ts';
import type { ContentError } from '../model/content-error.ts';

/** Faults by file, files in alphabetical order, faults by line; before them the file and how many. */
export function faultReport(faults: readonly ContentError[]): string {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  return [...byFile.keys()]
    .sort()
    .map((file) => {
      const own = (byFile.get(file) ?? []).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
      return [`${file} (${own.length})`, ...own.map(({ message }) => message)].join('\n');
    })
    .join('\n\n');
}

if (import.meta.main) {
  const { positionals, usage } = editorsCommand('npm run check-content', {});
  takesNoWords(positionals, usage);
  const { faults, unjudged } = judged(checkAll);
  if (faults.length > 0) {
    const waiting =
      unjudged.length === 0
        ? ''
        : `\nChưa xét được, vì phải dựa vào các tệp còn lỗi ở trên: ${unjudged.join('; ')}.`;
    console.error(
      `${faultReport(faults)}\n\n${faults.length} lỗi.${waiting}\nSửa xong thì chạy lại: npm run check-content`,
    );
    process.exitCode = 1;
  } else {
    const drafts = [...parseLock(readSource('content/ids.lock')).drafts];
    console.log(
      [
        'Nội dung đúng phép kiểm: không có lỗi.',
        ...drafts.map(
          (text) =>
            `Mã của ${text} còn là nháp. Đã chắc thì công bố, từ đó là vĩnh viễn: npm run ids -- --publish ${text}`,
        ),
        'Việc tiếp theo: npm test, hoặc npm start để xem trang.',
      ].join('\n'),
    );
  }
}

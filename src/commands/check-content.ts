// npm run check-content: every fault of content/ at once, by file, without Astro and without a browser.
import { editorsCommand, takesNoWords } from './editors-command.ts';
import { faultReport } from '../edition/fault-report.ts';
import { judged } from '../edition/faults.ts';
import { parseLock } from '../edition/ids-lock.ts';
import { readSource } from '../edition/read-content.ts';
import { checkAll } from '../build/check-all.ts';

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

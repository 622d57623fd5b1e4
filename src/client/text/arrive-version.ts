import { markWords } from './clause-words.ts';
import './clause-tools.ts';
import { plainValue, readQuery, unknownWords } from '../../domain/compare/address-choices.ts';
import { textData } from './text-data.ts';
import { formatDate } from '../../domain/words/dates.ts';

/** What the address says beside the clause: ?trich=3-9 marks words, ?v=… is compared with the words of today. */
export async function tell(article: HTMLElement, clause: HTMLElement): Promise<void> {
  const query = readQuery(location.search);
  const words = clause.querySelector<HTMLElement>('.clause__words');
  if (words === null || clause.querySelector('.citation-notice') !== null) return;
  const say = (said: string) => {
    const notice = document.createElement('aside');
    notice.className = 'citation-notice';
    notice.setAttribute('role', 'status');
    notice.textContent = said;
    words.after(notice);
  };
  const quoted = plainValue(query.get('trich') ?? '');
  if (
    quoted !== '' &&
    clause.querySelector('mark') === null &&
    markWords(words, quoted) === undefined
  )
    say(unknownWords([{ name: 'trich', value: quoted }]));
  const version = plainValue(query.get('v') ?? '').toLowerCase();
  if (version === '') return;
  const data = await textData(article.dataset['text'] ?? '').catch(() => undefined);
  if (data === undefined)
    return say(
      'Không tải được dữ liệu để biết lời của đoạn có đổi từ khi liên kết được chép hay không. Hãy tải lại trang.',
    );
  const now = data.clauses.find(({ id }) => id === clause.id)?.version;
  if (now === undefined || now === version) return;
  const former = data.former[clause.id]?.find((f) => f.version === version);
  say(
    former === undefined
      ? 'Liên kết này ghi mã một bản chép mà trang không có. Hãy đối chiếu lại lời đã trích với lời ở đây.'
      : `Bản chép của đoạn này đã được sửa ngày ${formatDate(former.mended)}, sau khi liên kết được chép. Trước đó trang chép: “${former.words}”`,
  );
}

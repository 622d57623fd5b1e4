import { markWords } from './clause-words.ts';
import { styled } from './clause-tools.ts';
import { plainValue, readQuery, unknownWords } from '../../domain/compare/address-choices.ts';
import { textData } from './text-data.ts';
import { formatDate } from '../../domain/words/dates.ts';

void styled();

/** Handles the address of a citation: ?trich=3-9 highlights words; for ?v=… a notice says so when the clause's words have changed since. */
export async function announceVersion(article: HTMLElement, clause: HTMLElement): Promise<void> {
  const query = readQuery(location.search);
  const words = clause.matches('tr, thead')
    ? clause
    : clause.querySelector<HTMLElement>('.clause__words');
  if (words === null || clause.querySelector('.citation-notice') !== null) return;
  const showNotice = (message: string) => {
    const notice = document.createElement('aside');
    notice.className = 'citation-notice';
    notice.setAttribute('role', 'status');
    notice.textContent = message;
    words.after(notice);
  };
  const quoted = plainValue(query.get('trich') ?? '');
  if (
    quoted !== '' &&
    clause.querySelector('mark') === null &&
    markWords(words, quoted) === undefined
  )
    showNotice(unknownWords([{ name: 'trich', value: quoted }]));
  const version = plainValue(query.get('v') ?? '').toLowerCase();
  if (version === '') return;
  const data = await textData(article.dataset['text'] ?? '').catch(() => undefined);
  if (data === undefined)
    return showNotice(
      'Không tải được dữ liệu để biết lời của đoạn có đổi từ khi liên kết được chép hay không. Hãy tải lại trang.',
    );
  const current = data.clauses.find(({ id }) => id === clause.id)?.version;
  if (current === undefined || current === version) return;
  const former = data.former[clause.id]?.find((f) => f.version === version);
  showNotice(
    former === undefined
      ? 'Liên kết này ghi mã một bản chép mà trang không có. Hãy đối chiếu lại lời đã trích với lời ở đây.'
      : `Bản chép của đoạn này đã được sửa ngày ${formatDate(former.mended)}, sau khi liên kết được chép. Trước đó trang chép: “${former.words}”`,
  );
}

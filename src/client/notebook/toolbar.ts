// Copying, printing and saving a notebook.
import { queryOf } from '../../domain/notebook/notebook.ts';
import { copyAndSay, today } from '../shared/copy.ts';
import { whenLoaded } from '../shared/in-time.ts';
import type { Found } from './found-entries.ts';

const button = (label: string, act: (button: HTMLButtonElement) => void): HTMLButtonElement => {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'text-button',
    textContent: label,
  });
  made.addEventListener('click', () => {
    act(made);
  });
  return made;
};

/** @param version of the data @param clear empties the notebook; null where it is not the reader's own */
export function toolbar(
  found: readonly Found[],
  version: string,
  clear: (() => void) | null,
): HTMLElement[] {
  const region = document.createElement('p');
  region.className = 'copy-status';
  region.setAttribute('role', 'status');
  const notebook = found.map(({ entry }) => entry);
  const files = () => import('./notebook-files.ts');
  const save = (ending: 'docx' | 'md' | 'txt') => (from: HTMLButtonElement) => {
    whenLoaded(
      files().then((f) => f.saveNotebook(found, version, ending)),
      from,
      () => {
        region.textContent = `Đã lưu tệp .${ending}.`;
      },
    );
  };
  return [
    button('Sao chép liên kết của sổ', (from) => {
      void copyAndSay(
        from,
        region,
        { plain: new URL(`/so-trich/${queryOf(notebook)}`, location.origin).href },
        'Đã sao chép liên kết',
      );
    }),
    button('Sao chép lời và cách dẫn', (from) => {
      whenLoaded(files(), from, (f) => {
        void copyAndSay(from, region, f.notebookWords(found, today()), 'Đã sao chép');
      });
    }),
    button('Lưu tệp Word', save('docx')),
    button('Lưu Markdown', save('md')),
    button('Lưu văn bản thuần', save('txt')),
    button('In', () => {
      print();
    }),
    ...(clear === null ? [] : [button('Xóa mọi mục', clear)]),
    region,
  ];
}

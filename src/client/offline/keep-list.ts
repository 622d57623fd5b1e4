// <keep-list>: what the reader keeps for a time without network, and what they may keep. Where the browser cannot keep pages the sentence
// in its place stays.
import {
  framePart,
  partsFile,
  restPart,
  type Part,
  type Parts,
} from '../../domain/offline/parts.ts';
import { formatBytes } from '../../domain/words/bytes.ts';
import { el } from '../shared/element.ts';
import { reloadButton } from '../shared/in-time.ts';
import {
  alone,
  keepPart,
  keptParts,
  NotKept,
  removeParts,
  removeUseless,
  type KeptPart,
} from './keep-part.ts';
import { forgetReadPages, readPages } from './read-pages.ts';
import { build, root } from './own-site.ts';

/** What is kept or taken out by one press: a text, or everything. */
interface Choice {
  readonly title: string;
  /** Where it is read. */
  readonly href: string;
  /** Names of parts. */
  readonly parts: readonly string[];
  readonly group: string | undefined;
}

/** Not every browser tells of its room: Safari before 17 does in part, WebKitGTK not at all. */
const room: Partial<StorageManager> = 'storage' in navigator ? navigator.storage : {};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const weight = (part: Part): number => sum(part.files.map(({ bytes }) => bytes));
const button = (label: string, about: string, press: () => void): HTMLButtonElement => {
  const made = el('button', { type: 'button', class: 'text-button' }, label);
  // Every line has the same buttons: their names say which line.
  made.setAttribute('aria-label', `${label}: ${about}`);
  made.addEventListener('click', press);
  return made;
};

/** What the host offers now; undefined when it does not say. */
async function partsNow(): Promise<Parts | undefined> {
  const response = await fetch(root + partsFile, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok === true
    ? ((await response.json().catch(() => undefined)) as Parts | undefined)
    : undefined;
}

/** Why it was not kept, for readers. */
function reason(error: unknown, size: number): readonly (string | Node)[] {
  if (error instanceof NotKept)
    return [error.message, ' ', ...(error.gone ? [reloadButton()] : [])];
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return ['Đã dừng. Phần đang tải chưa được giữ.'];
  if (name === 'QuotaExceededError')
    return [
      `Trình duyệt không còn đủ chỗ: phần này cần ${formatBytes(size)}. Phần này không được giữ.`,
    ];
  return ['Trình duyệt này không giữ được phần ấy.'];
}

class KeepList extends HTMLElement {
  /** Of this page's build; undefined without network or when the site has another build by now. */
  private parts: readonly Part[] | undefined;
  private version = '';
  private kept: readonly KeptPart[] = [];
  private readonly status = el('p', { role: 'status' });
  private readonly list = el('ul', { class: 'keep-list__choices' });
  private readonly groups = el('div');
  /** The regions whose texts are seen. */
  private readonly unfolded = new Set<string>();
  private readonly shared = el('p', { class: 'small-text' });
  private readonly read = el('div');
  private working: AbortController | undefined;

  connectedCallback(): void {
    // Behind an address without https there is neither.
    if ('serviceWorker' in navigator && 'caches' in window)
      void this.start().catch(() => undefined);
  }

  private async start(): Promise<void> {
    // Without the worker what is kept would not open.
    await navigator.serviceWorker.ready;
    await alone(removeUseless).catch(() => undefined);
    const parts = await partsNow();
    if (parts?.build === build) {
      this.parts = parts.parts;
      this.version = parts.version;
    }
    for (const words of document.querySelectorAll<HTMLElement>('[data-with-worker]'))
      words.hidden = false;
    this.replaceChildren(this.status, this.list, this.groups, this.shared, this.read);
    await this.show();
    if (parts === undefined)
      this.say(
        this.kept.length + this.read.childElementCount > 0
          ? 'Không lấy được danh sách các phần, nên chưa giữ thêm được; những gì kê dưới đây vẫn mở được. '
          : 'Không lấy được danh sách các phần, và máy này chưa giữ trang nào. ',
        reloadButton(),
      );
    else if (parts.build !== build) this.say('Trang này đã có bản mới. ', reloadButton());
    // What another window has changed meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.show();
    });
  }

  private say(...words: readonly (string | Node)[]): void {
    this.status.replaceChildren(...words);
  }

  private choices(): readonly Choice[] {
    const offered = (this.parts ?? this.kept).map(({ name }) => name);
    // Of two builds a part may be kept twice; what the site offers no longer may still be kept.
    const known = new Map(
      [...(this.parts ?? []), ...this.kept.filter(({ name }) => !this.offers(name))].map(
        (part) => [part.name, part] as const,
      ),
    );
    const texts = [...known.values()].filter(({ name }) => name !== framePart && name !== restPart);
    return [
      ...(offered.includes(restPart)
        ? [
            {
              title: 'Tất cả: mọi văn bản, bảng so sánh, chủ đề, nhiệm vụ, cả ô tìm',
              href: root,
              parts: offered,
              group: undefined,
            },
          ]
        : []),
      ...texts.map(({ name, title, group }) => ({
        title,
        href: `${root}van-ban/${name}/`,
        parts: [framePart, name],
        group,
      })),
    ];
  }

  /** Whether the site has a part now, as far as is known. */
  private offers(name: string): boolean {
    return this.parts?.some((part) => part.name === name) === true;
  }

  private async show(): Promise<void> {
    this.kept = await keptParts();
    const choices = this.choices();
    this.list.replaceChildren(
      ...choices.filter(({ group }) => group === undefined).map((choice) => this.line(choice)),
    );
    const groups = new Set(choices.flatMap(({ group }) => group ?? []));
    this.groups.replaceChildren(
      ...[...groups].map((name) =>
        this.group(
          name,
          choices.filter(({ group }) => group === name),
        ),
      ),
    );
    const frame = this.parts?.find(({ name }) => name === framePart);
    if (frame !== undefined)
      this.shared.textContent = this.kept.some((k) => k.name === framePart && k.build === build)
        ? `Số của phần đã giữ gồm cả phần chung của mọi trang (${formatBytes(frame.size)}), chỉ giữ một lần.`
        : `Số nào cũng gồm cả phần chung của mọi trang (tải ${formatBytes(weight(frame))}, giải nén thành ${formatBytes(frame.size)}), chỉ tải và giữ một lần.`;
    const pages = await readPages();
    this.read.replaceChildren(
      ...(pages.length === 0
        ? []
        : [
            el('h3', {}, `Trang đã đọc (${pages.length})`),
            el(
              'p',
              { class: 'small-text' },
              'Trình duyệt này tự giữ các trang bạn đã mở gần đây. ',
              button('Xóa các trang đã đọc', 'khỏi máy này', () => {
                void forgetReadPages().then(() => this.show());
              }),
            ),
            el(
              'ul',
              { class: 'keep-list__read' },
              ...pages.map(({ href, title }) => el('li', {}, el('a', { href }, title))),
            ),
          ]),
    );
  }

  /** The texts of a region, to unfold: what is kept of them is seen without. */
  private group(name: string, choices: readonly Choice[]): HTMLElement {
    const kept = choices.filter(({ parts }) =>
      this.kept.some((k) => k.name !== framePart && parts.includes(k.name)),
    ).length;
    const counted = `${choices.length} văn bản${kept > 0 ? `, đã giữ ${kept}` : ''}`;
    const made = el(
      'details',
      { class: 'texts-by-region' },
      el('summary', {}, `${name} `, el('span', {}, counted)),
      el('ul', { class: 'keep-list__choices' }, ...choices.map((choice) => this.line(choice))),
    );
    made.open = this.unfolded.has(name);
    made.addEventListener('toggle', () => {
      if (made.open) this.unfolded.add(name);
      else if (made.isConnected) this.unfolded.delete(name);
    });
    return made;
  }

  /** A choice: what it takes or what is kept of it, and what can be done. */
  private line({ title, href, parts }: Choice): HTMLElement {
    const here = this.kept.filter((k) => parts.includes(k.name));
    const now = new Set(here.filter((k) => k.build === build).map(({ name }) => name));
    const isGone = this.parts !== undefined && !parts.every((name) => this.offers(name));
    const offered = isGone ? undefined : this.parts?.filter(({ name }) => parts.includes(name));
    const missing = offered?.filter(({ name }) => !now.has(name)) ?? [];
    const own = here.filter(({ name }) => name !== framePart);
    const all = parts.every((name) => here.some((k) => k.name === name));
    const isWhole = offered === undefined ? all : missing.length === 0;
    const bytes = formatBytes(sum(missing.map(weight)));
    const said = el('p', { class: 'small-text' });
    const does = el('p', { class: 'keep-list__does' });
    if (isGone)
      said.append('Trang nay không còn văn bản này; phần đã giữ chỉ mở được khi không có mạng. ');
    if (isWhole) {
      const versions = [...new Set(own.map(({ version }) => version))].join(', ');
      said.append(
        `Đã giữ bản ${versions}: ${formatBytes(sum(here.filter((k) => own.some((o) => o.build === k.build)).map(({ size }) => size)))}.`,
      );
    } else if (offered !== undefined) {
      if (all) said.append('Đang giữ bản cũ, vẫn mở được. ');
      else if (own.length > 0) said.append('Đã giữ một phần. ');
      said.append(
        `${all ? 'Bản mới: tải' : 'Tải'} ${bytes}, giải nén thành ${formatBytes(sum(missing.map(({ size }) => size)))}.`,
      );
      does.append(button(all ? 'Tải bản mới' : 'Giữ', title, () => void this.keep(missing, title)));
    }
    if (own.length > 0 && all)
      does.append(
        button('Bỏ', title, () => {
          void alone(() => removeParts(own.map(({ name }) => name)))
            .catch((error: unknown) => {
              this.say(...reason(error, 0));
            })
            .then(() => this.show());
        }),
      );
    if (this.working !== undefined)
      for (const b of does.querySelectorAll('button')) b.disabled = true;
    const name = all ? el('a', { href }, title) : title;
    const isAll = parts.includes(restPart);
    return el('li', { class: isAll && 'keep-list__all' }, el('h3', {}, name), said, does);
  }

  /** Keeps the parts one after the other; each that has come is kept, whatever becomes of the next. */
  private async keep(parts: readonly Part[], title: string): Promise<void> {
    this.working = new AbortController();
    const { signal } = this.working;
    const size = sum(parts.map((p) => p.size));
    const total = sum(parts.map(weight));
    const bar = el('progress', { max: String(total), 'aria-label': `Đang tải ${title}` });
    const amount = el('span', {});
    let come = 0;
    const came = (bytes: number): void => {
      come += bytes;
      bar.value = come;
      amount.textContent = ` ${formatBytes(come)} / ${formatBytes(total)} `;
    };
    this.say(
      `Đang tải để giữ “${title}”. `,
      bar,
      amount,
      button('Dừng', title, () => {
        this.working?.abort();
      }),
    );
    await this.show();
    try {
      const { usage = 0, quota = Infinity } = (await room.estimate?.()) ?? {};
      if (quota - usage < size)
        throw new NotKept(
          `Trình duyệt chỉ còn ${formatBytes(quota - usage)} cho trang này, phần này cần ${formatBytes(size)}. Chưa giữ gì thêm.`,
        );
      // The host may have another build by now, and this one's files may linger in a cache on the way.
      const now = await partsNow();
      if (now !== undefined && now.build !== build)
        throw new NotKept('Trang này đã có bản mới.', true);
      // Without it a browser short of room may take out what is kept. Asked for because the reader has chosen to keep.
      void room.persist?.().catch(() => undefined);
      await alone(async () => {
        for (const part of parts)
          await keepPart(part, { build, version: this.version }, signal, came);
        await removeUseless();
      });
      this.say(`Đã giữ “${title}”: mở được khi không có mạng.`);
    } catch (error) {
      this.say(...reason(error, size));
    }
    this.working = undefined;
    await this.show();
  }
}
customElements.define('keep-list', KeepList);

/** The list of a combobox: arrow keys move the active option, Escape clears it; Home and End are left to the field. Options have their address in `data-href`. */
export class Listbox {
  private active = -1;

  constructor(
    readonly input: HTMLInputElement,
    readonly list: HTMLElement,
    readonly beforeOpening: () => void,
  ) {
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        this.move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape' && this.active >= 0) {
        event.preventDefault();
        this.activate(-1);
      }
    });
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option !== null) this.open(option, event.ctrlKey || event.metaKey);
    });
    list.addEventListener('auxclick', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option !== null && event.button === 1) this.open(option, true);
    });
  }

  private get options(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  show(options: readonly HTMLElement[]): void {
    options.forEach((option, i) => (option.id = `tim-lua-chon-${i}`));
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.activate(-1);
  }

  /** Opens the active option. @returns false when there is none */
  openActive(): boolean {
    const option = this.options[this.active];
    if (option === undefined) return false;
    this.open(option, false);
    return true;
  }

  private open(option: HTMLElement, newTab: boolean): void {
    const href = option.dataset['href'];
    if (href === undefined) return;
    this.beforeOpening();
    if (newTab) window.open(href, '_blank', 'noopener');
    else location.assign(href);
  }

  private move(by: number): void {
    const count = this.options.length;
    if (count === 0) return;
    this.activate(
      this.active < 0
        ? by > 0
          ? 0
          : count - 1
        : (this.active + by + count + 1) % (count + 1) === count
          ? -1
          : (this.active + by + count + 1) % (count + 1),
    );
  }

  private activate(at: number): void {
    this.active = at;
    this.options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    const option = this.options[at];
    if (option === undefined) this.input.removeAttribute('aria-activedescendant');
    else {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }
}

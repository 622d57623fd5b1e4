// <subject-actions>: copies the page's address and citation, prints it.
import { formatDate } from '../../domain/words/dates.ts';
import { listed } from '../../domain/words/listed.ts';
import { copyAndSay, today } from '../shared/copy.ts';

class SubjectActions extends HTMLElement {
  connectedCallback() {
    const region = this.querySelector<HTMLElement>('[role=status]');
    if (region === null) return;
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-action]');
      const action = button?.dataset['action'];
      if (button === null) return;
      if (action === 'print') print();
      if (action === 'link')
        void copyAndSay(button, region, { plain: location.href }, 'Đã sao chép liên kết');
      if (action === 'citation')
        void copyAndSay(button, region, { plain: this.citation() }, 'Đã sao chép trích dẫn');
    });
  }

  private citation(): string {
    const texts = [...document.querySelectorAll<HTMLElement>('.subject-heads > p')]
      .filter((p) => !p.classList.contains('subject-column--off'))
      .map((p) => p.textContent.replace(/\s+/g, ' ').trim());
    return `Đối chiếu, chủ đề “${this.dataset['name'] ?? ''}”: đặt cạnh nhau ${listed(texts)}. ${location.href} (Xem ngày ${formatDate(today())})`;
  }
}

customElements.define('subject-actions', SubjectActions);

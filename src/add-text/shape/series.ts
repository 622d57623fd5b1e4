import { isBullet, placesOf, type Mark } from './mark.ts';

/** How a mark fits those before it: the first or the next of a series, one that leaves a gap, or none at all. */
export type Fit = 'next' | 'gap' | 'none';

/**
 * Remembers the numbers met so far, by scheme and by the numbers in front ("2.2." of "2.2.1."), and says how a new one fits.
 * It keeps "12/2024." at the head of a wrapped line, or "5. Khóa XIII" inside a sentence, from being read as a part.
 */
export class SeriesOfMarks {
  private readonly last = new Map<string, readonly number[]>();

  private key({ scheme, number }: Mark): string {
    return `${scheme} ${number.split('.').slice(0, -1).join('.')}`;
  }

  fit(mark: Mark): Fit {
    if (isBullet(mark.scheme)) return 'next';
    const places = placesOf(mark);
    const before = this.last.get(this.key(mark));
    if (places.includes(1)) return 'next';
    // A series that begins in the middle is doubtful, but "Điều 5." alone on its line is hardly anything else.
    if (before === undefined)
      return mark.scheme === 'dieu' || mark.scheme === 'chuong' ? 'gap' : 'none';
    if (places.some((p) => before.some((b) => p === b + 1))) return 'next';
    return places.some((p) => before.some((b) => p >= b && p <= b + 5)) ? 'gap' : 'none';
  }

  take(mark: Mark): void {
    if (isBullet(mark.scheme)) return;
    this.last.set(
      this.key(mark),
      placesOf(mark).filter((p) => p > 0),
    );
  }
}

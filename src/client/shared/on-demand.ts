/** Something that is fetched when it is first needed. An attempt that failed may be repeated. */
export class OnDemand<T> {
  /** What came; undefined before it is here. */
  value: T | undefined;
  /** An attempt is on its way. */
  isOnTheWay = false;
  /** The last attempt failed. */
  isMissing = false;

  /** Nobody has asked for it yet, or since `askAgain`. */
  get isUnasked(): boolean {
    return this.value === undefined && !this.isOnTheWay && !this.isMissing;
  }

  /** Forgets that an attempt failed. */
  askAgain(): void {
    this.isMissing = false;
  }

  /** Fetches it unless it is here or on its way. @param then called when it is here, or known not to come */
  async fetch(load: () => Promise<T>, then: () => void): Promise<void> {
    if (this.value !== undefined || this.isOnTheWay) return;
    this.isOnTheWay = true;
    this.isMissing = false;
    try {
      this.value = await load();
    } catch {
      this.isMissing = true;
    }
    this.isOnTheWay = false;
    then();
  }
}

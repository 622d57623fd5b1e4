/** A text that may be cited. */
export interface NamedText {
  /** Its slug, which tells type and number: "tra-vinh-qd2043-2024". */
  readonly id: string;
  /** Slug of its province; null for a text of the whole country. */
  readonly province: string | null;
  /** Letters that are typed for the name of its province, from its file. */
  readonly letters: readonly string[];
  /** Day of issue, if known: two decisions may have the same number. */
  readonly date: string | null;
}

/** One unit of a place: its possible kinds, the likeliest first, and its possible numbers ("d" typed without accents is d or đ). */
export interface Unit {
  readonly kinds: readonly string[];
  readonly numbers: readonly string[];
}

/** What a typed citation says. */
export interface ParsedCitation {
  /** Slugs of the texts that fit what was named; of all texts when none was named. */
  readonly texts: readonly string[];
  readonly namesText: boolean;
  /** The citation as typed, when it names a text that is none of the known ones. */
  readonly unknownText: string | null;
  readonly units: readonly Unit[];
  /** Id of a clause, when one was typed or pasted. */
  readonly id: string | null;
  /** Parts that were not understood, as typed, in order. Words of a title or an issuer are among them: only the caller has those. */
  readonly unused: readonly string[];
}

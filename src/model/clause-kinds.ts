/**
 * The kinds of clause and what is true of each: the one list. A new kind is a line here, its citation in `domain/cite/cite-place.ts`, and
 * the component by which editors write it (`component`, `block` for `<Khoi ten="…">`, `sign` for a bullet of Markdown).
 */
interface Traits {
  /** The MDX component. */
  readonly component?: string;
  /** Bullets: the sign of their Markdown list, and the sign as printed. */
  readonly sign?: '-' | '+' | '*';
  readonly printed?: string;
  /** The lower-case letter that counts it in ids, where no number is printed. */
  readonly letter?: 'g' | 'c' | 't' | 'd' | 'h';
  /** A block of an official text that is known by name, at most once in the text and in each appendix. */
  readonly block?: true;
  /** A printed number says where it stands. */
  readonly numbered?: true;
  /** Its printed number follows the one before it; Điều do so through the whole text or appendix, the others in what holds them. */
  readonly consecutive?: true;
  /** Its number is its place among its like. */
  readonly counted?: true;
  /** It stands in the table of contents. */
  readonly outlined?: true;
  /** In two columns at the head of the text. */
  readonly letterhead?: true;
  /** What official texts must have, and readers do not look for. */
  readonly form?: true;
}

const traits = {
  phan: { component: 'Phan', numbered: true, consecutive: true, outlined: true }, // I-, II.
  chuong: { component: 'Chuong', numbered: true, consecutive: true, outlined: true }, // Chương I
  muc: { component: 'Muc', numbered: true, consecutive: true, outlined: true }, // 2.2.1., Mục 1
  dieu: { component: 'Dieu', numbered: true, consecutive: true, outlined: true },
  khoan: { component: 'Khoan', numbered: true, consecutive: true, outlined: true },
  diem: { component: 'Diem', numbered: true, consecutive: true, outlined: true },
  'phu-luc': { component: 'PhuLuc', numbered: true, outlined: true }, // Phụ lục I, KẾ HOẠCH: numbers begin anew inside
  'de-muc': { component: 'DeMuc', letter: 'd', outlined: true }, // run-in heading without a marker of its own
  gach: { sign: '-', printed: '-', letter: 'g', counted: true },
  cong: { sign: '+', printed: '+', letter: 'c', counted: true },
  cham: { sign: '*', printed: '·', letter: 't', counted: true },
  doan: { letter: 'd', counted: true }, // unnumbered paragraph
  bang: { component: 'Bang', counted: true, outlined: true }, // its words: caption and head
  hang: { letter: 'h', counted: true }, // row of a table; its words: its cells
  'chu-thich': { component: 'ChuThich', numbered: true }, // footnote
  'muc-luc': { component: 'MucLuc', counted: true, form: true }, // a line of the table of contents in a speech
  'can-cu': { counted: true, form: true }, // legal basis
  'co-quan': { block: true, letterhead: true, form: true },
  'quoc-hieu': { block: true, letterhead: true, form: true },
  'so-hieu': { block: true, letterhead: true, form: true },
  'ngay-ky': { block: true, letterhead: true, form: true },
  'tieu-de': { block: true },
  'tham-quyen': { block: true, form: true },
  'de-nghi': { block: true, form: true },
  'quyet-dinh': { block: true, form: true },
  'noi-nhan': { block: true, form: true },
  'ky-ten': { block: true, form: true },
  'kem-theo': { block: true, form: true }, // "(Kèm theo Kế hoạch số …)"
} as const satisfies Record<string, Traits>;

export type ClauseKind = keyof typeof traits;
/** Blocks that a text has at most once, known by name. */
export type NamedBlock = {
  [K in ClauseKind]: (typeof traits)[K] extends { block: true } ? K : never;
}[ClauseKind];

const all: Readonly<Record<ClauseKind, Traits>> = traits;
const kinds = /* @__PURE__ */ Object.keys(traits) as ClauseKind[];
/** What is true of a kind. */
export const traitsOf = (kind: ClauseKind): Traits => all[kind];
// What a page's script does not use is left out of it: each list is marked as free of side effects.
const kindsWith = (trait: keyof Traits): readonly ClauseKind[] =>
  kinds.filter((kind) => all[kind][trait] !== undefined);

export const namedBlocks = /* @__PURE__ */ kindsWith('block') as readonly NamedBlock[];
/** Bullets: they may look like headings, but no table of contents lists them. */
export const bulletKinds = /* @__PURE__ */ kindsWith('sign');
/** Kinds whose printed number says where they stand. */
export const numberedKinds = /* @__PURE__ */ kindsWith('numbered');
/** Kinds whose printed numbers follow one another. */
export const consecutiveKinds = /* @__PURE__ */ kindsWith('consecutive');
/** Kinds whose number is their ordinal. */
export const countedKinds = /* @__PURE__ */ kindsWith('counted');
/** Kinds in the table of contents: numbered units, tables and run-in headings, never bullets. */
export const outlinedKinds = /* @__PURE__ */ kindsWith('outlined');
/** Issuer, motto, number and place are in two columns, as in the printed document. */
export const letterheadKinds = /* @__PURE__ */ kindsWith('letterhead');
/** What official texts must have, and readers do not look for. */
export const formKinds = /* @__PURE__ */ kindsWith('form');
/** Kinds that few texts have: their style is a file of its own (`components/clause/clause-table.css`). */
export const styledApart: readonly ClauseKind[] = ['bang', 'chu-thich', 'phu-luc', 'chuong'];
/** MDX component → kind. Built where it is asked for: no page's script needs it. */
export const componentKinds = (): Readonly<Record<string, ClauseKind>> =>
  Object.fromEntries(
    kinds.flatMap((kind): [string, ClauseKind][] => {
      const { component } = all[kind];
      return component === undefined ? [] : [[component, kind]];
    }),
  );
/** Sign of a Markdown list → kind. */
export const signKinds = (): Readonly<Record<string, ClauseKind>> =>
  Object.fromEntries(bulletKinds.map((kind) => [all[kind].sign ?? '', kind]));

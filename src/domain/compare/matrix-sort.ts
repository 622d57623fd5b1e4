/** What of a row the orders go by. */
interface Sortable {
  readonly name: string;
}

/**
 * The orders of the matrix's rows: what the form calls each, and how two rows stand to each other in it; 0 keeps them in the order of
 * the page.
 */
const orders = {
  'tru-cot': { name: 'thứ tự trụ cột', compare: () => 0 },
  'nhieu-tinh': {
    name: 'nhiều tỉnh nêu nhất',
    compare: (a, b, speaking) => speaking(b) - speaking(a),
  },
  ten: { name: 'tên', compare: (a, b) => a.name.localeCompare(b.name, 'vi') },
} as const satisfies Record<
  string,
  {
    name: string;
    compare: <R extends Sortable>(a: R, b: R, speaking: (row: R) => number) => number;
  }
>;

export type Sort = keyof typeof orders;
/** The order of the page. */
export const pageOrder: Sort = 'tru-cot';
export const sorts = Object.keys(orders) as readonly Sort[];

/** What the form calls an order. */
export const sortName = (sort: Sort): string => orders[sort].name;

/** Rows in an order. @param speaking how many provinces state something in a row */
export const sorted = <R extends Sortable>(
  rows: readonly R[],
  sort: Sort,
  speaking: (row: R) => number,
): readonly R[] => [...rows].sort((a, b) => orders[sort].compare(a, b, speaking));

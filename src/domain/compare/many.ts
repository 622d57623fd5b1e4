/** From so many provinces on, pages are made for many: five columns by choice and one that counts all, marks by region. */
export const manyProvinces = 7;

/** True when there are too many provinces to stand beside each other on every page. */
export const isMany = ({ length }: { readonly length: number }): boolean => length >= manyProvinces;

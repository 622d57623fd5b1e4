import type { Province } from '../../model/model.ts';

/** A standing as its province says it: a city has a “Thành ủy” and an “Ủy ban nhân dân thành phố”. @param province null: of the whole country */
export const standingIn = (standing: string, province: Pick<Province, 'kind'> | null): string =>
  province?.kind === 'thành phố'
    ? standing.replace(/ tỉnh$/u, ' thành phố').replace(/Tỉnh ủy$/u, 'Thành ủy')
    : standing;

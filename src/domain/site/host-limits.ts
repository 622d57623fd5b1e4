/** What free hosts of static sites take (Cloudflare Pages in 2026): files of a site, and bytes of one. */
export const hostLimits = { files: 20_000, bytes: 25 * 2 ** 20 } as const;

/** The whole site for a disk, from the root of the site. */
export const diskZip = 'tai-ve/doi-chieu-tren-dia.zip';

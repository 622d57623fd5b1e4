import { bibtexEscape } from '../domain/cite/cite-formats.ts';
import { formatDate } from '../domain/words/dates.ts';

/** What is cited: the data as a whole, at a version. */
export interface CitedData {
  /** "2026.11.28", with a fingerprint when it was not released. */
  readonly version: string;
  /** Day of the release it comes from, YYYY-MM-DD. */
  readonly day: string;
  /** Absolute; null when the site does not know its own address. */
  readonly url: string | null;
}

const name = 'Đối chiếu: cam kết chuyển đổi số cấp tỉnh';
const known = (url: string | null): string => (url === null ? '' : `, ${url}`);

/** How the data are cited, each way under its name; an unknown address is left out. */
export const dataCitations = ({
  version,
  day,
  url,
}: CitedData): Readonly<Record<string, string>> => {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    'Báo chí': `Theo dữ liệu của Đối chiếu (bản ${version}${known(url)}).`,
    'Học thuật': `Đối chiếu (${year}). ${name} (bản ${version}, ngày ${formatDate(day)}) [Bộ dữ liệu]. CC BY 4.0.${url === null ? '' : ` ${url}`}`,
    BibTeX: `@misc{doi-chieu-${version},
  title = {{${bibtexEscape(name)}}},
  author = {{Đối chiếu}},
  date = {${day}},
  year = {${year}},
  month = {${Number(month)}},
  note = {Bộ dữ liệu, bản ${version}, CC BY 4.0},
  langid = {vietnamese},${url === null ? '' : `\n  url = {${url}},`}
}`,
    RIS: [
      'TY  - DATA',
      `TI  - ${name}`,
      'AU  - Đối chiếu',
      `PY  - ${year}`,
      `DA  - ${year}/${month}/${date}/`,
      `ET  - ${version}`,
      'LA  - vi',
      ...(url === null ? [] : [`UR  - ${url}`]),
      'ER  - ',
    ].join('\r\n'),
    'CSL-JSON': JSON.stringify(
      [
        {
          id: `doi-chieu-${version}`,
          type: 'dataset',
          title: name,
          author: [{ literal: 'Đối chiếu' }],
          issued: { 'date-parts': [[Number(year), Number(month), Number(date)]] },
          version,
          language: 'vi',
          license: 'CC-BY-4.0',
          ...(url === null ? {} : { URL: url }),
        },
      ],
      null,
      2,
    ),
  };
};

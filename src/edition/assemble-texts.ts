import { textUrl } from '../model/addresses.ts';
import { ContentError } from '../model/content-error.ts';
import type { Text } from '../model/model.ts';
import type { ProvinceData } from '../schemas/province.ts';
import type { TextMeta } from '../schemas/text.ts';
import { attempt, canJudge, readingEnds } from './faults.ts';
import { lineOf } from './line-of.ts';
import { parseText } from './parse-mdx.ts';
import type { RawContent } from './read-all.ts';
import type { ContentFile } from './read-content.ts';
import { by } from './sort-by.ts';

/** Provinces by their slug. */
type Provinces = ReadonlyMap<string, Pick<ProvinceData, 'order'>>;

/** @throws ContentError when the text is of a province that is not described */
function checkProvinceOf({ file, data }: ContentFile<TextMeta>, provinces: Provinces): void {
  if (
    data.province !== null &&
    !provinces.has(data.province) &&
    canJudge('tỉnh của các văn bản', `provinces/${data.province}.yaml`)
  )
    throw new ContentError(
      { file, line: lineOf(file, 'province:') },
      `không có tỉnh "${data.province}".`,
      `Các mã đã có: ${[...provinces.keys()].join(', ')}. Tỉnh mới: viết content/provinces/${data.province}.yaml (mẫu ở content/guide.md).`,
    );
}

/** @throws ContentError when the text names a source that is missing */
function sourceHashOf(raw: Pick<RawContent, 'sourceHash'>, text: ContentFile<TextMeta>): string {
  try {
    return raw.sourceHash(text.data.sourceFile);
  } catch {
    throw new ContentError(
      { file: text.file, line: lineOf(text.file, 'sourceFile:') },
      `không có tệp "${text.data.sourceFile}" trong content/sources/.`,
      'Thêm bản nguồn vào thư mục ấy, hoặc sửa trường "sourceFile".',
    );
  }
}

/**
 * The texts clause by clause, in the order of their provinces, then of their dates; those of the whole country last. A text that cannot
 * be read counts as unread for all that is judged after it.
 * @throws ContentError
 */
export function assembleTexts(
  raw: Pick<RawContent, 'texts' | 'sourceHash'>,
  provinces: Provinces,
): readonly Text[] {
  const parsed = (t: ContentFile<TextMeta>): Text => {
    attempt(() => {
      checkProvinceOf(t, provinces);
    });
    return {
      ...t.data,
      slug: t.slug,
      url: textUrl(t.slug),
      sourceSha256: sourceHashOf(raw, t),
      clauses: parseText(t.slug, t.body, t.file, t.bodyLine),
    };
  };
  const texts = raw.texts
    .flatMap((t) => attempt(() => parsed(t)) ?? [])
    .sort(
      by(
        (t) => (t.province === null ? Infinity : (provinces.get(t.province)?.order ?? 0)),
        (t) => t.date ?? '',
        (t) => t.slug,
      ),
    );
  if (raw.texts.some((t) => !texts.some((text) => text.slug === t.slug))) readingEnds();
  return texts;
}

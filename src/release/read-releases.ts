import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, readFolder, readSource } from '../edition/read-content.ts';
import { ContentError } from '../model/content-error.ts';
import { releaseSchema, type ReleaseData } from '../schemas/release.ts';
import type { FrozenTopic } from './frozen.ts';
import { releaseDay, newerFirst } from './version.ts';

/** A release of the data. */
export interface Release {
  readonly version: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly changes: ReleaseData['changes'];
  /** SHA-256 of all data at its time, hex. */
  readonly data: string;
  readonly topics: readonly FrozenTopic[];
}

/** The tables of a release. @throws ContentError when the file is not there or not what `npm run release` writes */
function readSnapshot(file: string): Pick<Release, 'data' | 'topics'> {
  const again = 'Tệp này do "npm run release" viết; lấy lại nó từ git.';
  if (!existsSync(file)) throw new ContentError({ file }, 'thiếu tệp này.', again);
  try {
    const [head, ...topics] = JSON.parse(readSource(file)) as [{ data: string }, ...FrozenTopic[]];
    if (!/^[\da-f]{64}$/.test(head.data)) throw new SyntaxError();
    return { data: head.data, topics };
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw new ContentError({ file }, 'không đọc được bản lưu này.', again);
  }
}

/**
 * All releases, newest first.
 * @throws ContentError when a file's name is no version, its snapshot is missing, or a snapshot has no release
 */
export function readReleases(root = 'content'): Release[] {
  const folder = join(root, 'snapshots');
  const releases = readFolder(join(root, 'releases'), '.yaml', releaseSchema).map(
    ({ slug, file, data }): Release => {
      const day = releaseDay(slug);
      if (day === null)
        throw new ContentError(
          { file },
          `"${slug}" không phải tên một bản.`,
          'Tên tệp là ngày phát hành, như 2026.11.28.yaml; bản thứ hai trong ngày là 2026.11.28.2.yaml.',
        );
      return {
        version: slug,
        day,
        changes: data.changes,
        ...readSnapshot(join(folder, `${slug}.json`)),
      };
    },
  );
  const known = new Set(releases.map((r) => `${r.version}.json`));
  const stray = namesIn(folder).find((name) => !known.has(name));
  if (stray !== undefined)
    throw new ContentError(
      { file: join(folder, stray) },
      'bản lưu này không có tệp kể thay đổi.',
      `Viết content/releases/${stray.replace(/\.json$/, '.yaml')}, hoặc xóa bản lưu.`,
    );
  return releases.toSorted((a, b) => newerFirst(a.version, b.version));
}

// npm run release: keeps today's data as a release (content/snapshots/) and drafts what it says of it (content/releases/), which an
// editor then reads, sorts and completes. Refuses when nothing changed since the last one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { assemble } from '../edition/assemble.ts';
import { editorsCommand, takesNoWords } from './editors-command.ts';
import { readAll } from '../edition/read-all.ts';
import { parseLock } from '../edition/ids-lock.ts';
import { ContentError } from '../model/content-error.ts';
import type { ReleaseData } from '../schemas/release.ts';
import { changesSince } from '../release/changes-since.ts';
import { readReleases } from '../release/read-releases.ts';
import { dataHash, frozenTopics, snapshotText } from '../release/snapshot.ts';
import { nextVersion } from '../release/version.ts';
import { topicUrl } from '../model/addresses.ts';

const { positionals, usage } = editorsCommand('npm run release', {});
takesNoWords(positionals, usage);
const content = readAll();
const edition = assemble(content);
for (const text of parseLock(content.lock).drafts)
  throw new ContentError(
    { file: 'content/ids.lock' },
    `mã của văn bản "${text}" còn là nháp.`,
    `Công bố trước khi phát hành: npm run ids -- --publish ${text}`,
  );
const releases = existsSync('content/releases') ? readReleases() : [];
const [last] = releases;
if (last?.data === dataHash(edition))
  throw new ContentError(
    { file: `content/releases/${last.version}.yaml` },
    'dữ liệu chưa đổi gì từ bản này.',
    'Chỉ phát hành khi có thay đổi.',
  );
const version = nextVersion(
  new Date().toISOString().slice(0, 10),
  releases.map((r) => r.version),
);
const then = new Map((last?.topics ?? []).map((t) => [t.topic, t]));
const now = frozenTopics(edition);
const drafted: ReleaseData['changes'] = now.flatMap((table): ReleaseData['changes'] => {
  const before = then.get(table.topic);
  const address = topicUrl(table.topic);
  if (before === undefined)
    return last === undefined
      ? []
      : [{ kind: 'addition', words: `Chỉ tiêu mới: ${table.name}.`, address }];
  return changesSince(before, table).map((words) => ({
    kind: 'content',
    words: `${table.name}. ${words}`,
    address,
  }));
});
const gone = [...then.values()].filter((t) => !now.some((n) => n.topic === t.topic));
const changes: ReleaseData['changes'] = [
  ...drafted,
  ...gone.map(({ name }) => ({ kind: 'content' as const, words: `Không còn chỉ tiêu “${name}”.` })),
];
const head = `# Bản ${version}. Nháp do máy viết: đọc lại từng câu, nói vì sao đổi, chỗ nào trước đây sai thì để kind: correction.\n`;
mkdirSync('content/releases', { recursive: true });
mkdirSync('content/snapshots', { recursive: true });
writeFileSync(`content/snapshots/${version}.json`, snapshotText(edition));
writeFileSync(
  `content/releases/${version}.yaml`,
  `${head}${stringify(
    {
      changes:
        changes.length > 0
          ? changes
          : [
              {
                kind: 'addition',
                words:
                  last === undefined
                    ? 'Bản đầu tiên có tên.'
                    : 'Các bảng so sánh không đổi; dữ liệu khác có đổi: viết ở đây đổi gì, vì sao.',
              },
            ],
    },
    { lineWidth: 0 },
  )}`,
);
console.log(
  `content/releases/${version}.yaml: ${changes.length} thay đổi trong các bảng so sánh.\nViệc tiếp theo: đọc lại tệp này từng câu, nói vì sao đổi, rồi npm run check-content`,
);

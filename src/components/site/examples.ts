import Breadcrumb from './Breadcrumb.astro';
import CopyView from './CopyView.astro';
import DataLink from './DataLink.astro';
import FileFingerprint from './FileFingerprint.astro';
import KeyList from './KeyList.astro';
import ReaderSettings from './ReaderSettings.astro';
import ReleaseNotice from './ReleaseNotice.astro';
import ReportLink from './ReportLink.astro';
import { mapped } from '../examples/states.ts';
import { contacts, reported } from '../examples/settings.ts';
import { clausePageUrl } from '../../model/addresses.ts';
import { versionOf } from '../../edition/former-words.ts';
import SiteContact from './SiteContact.astro';
import Wordmark from './Wordmark.astro';
import { shown, whole, type Samples } from '../examples/samples.ts';

/** The components of this folder in every state. */
export const siteComponents = ({ topics, text, clause }: Samples) => ({
  Breadcrumb: shown(Breadcrumb, {
    'một bậc': { steps: [{ name: 'Các tỉnh', href: '#' }] },
    'nhiều bậc, tên rút gọn': {
      steps: [
        { name: 'Văn bản', href: '#' },
        { name: 'II', href: '#', inFull: 'II. QUAN ĐIỂM, MỤC TIÊU' },
        { name: '2.2. Mục tiêu cụ thể', href: '#' },
      ],
    },
  }),
  CopyView: shown(CopyView, { '': { title: 'Mức quốc gia', version: '2026.11.28' } }),
  DataLink: shown(DataLink, {
    '': { path: 'so-sanh.csv', version: '2026.11.28', label: 'Tải CSV' },
  }),
  FileFingerprint: shown(FileFingerprint, {
    '': { of: { bytes: 426129, hash: `sha256:${'0'.repeat(64)}` } },
  }),
  KeyList: shown(KeyList, whole),
  ReaderSettings: shown(ReaderSettings, whole),
  ReleaseNotice: shown(ReleaseNotice, {
    'một chỉ tiêu, không hiện': { version: '2026.11.28', topic: topics[0]!.slug },
    'cả bảng, không hiện': { version: '2026.11.28' },
  }),
  ReportLink: shown(
    ReportLink,
    mapped(reported, (way) => ({
      way,
      at: (path: string) => `https://doi-chieu.example${path}`,
      path: clausePageUrl(text.slug, clause.id),
      words: clause.words,
      version: versionOf(clause.words),
    })),
  ),
  SiteContact: shown(
    SiteContact,
    mapped(contacts, (settings) => ({ settings })),
  ),
  Wordmark: shown(Wordmark, whole, 'row'),
});

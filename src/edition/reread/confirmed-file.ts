import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { ContentError } from '../../model/content-error.ts';
import { readSource } from '../read-content.ts';
import { yamlData } from '../yaml-data.ts';

const file = 'content/confirmed.yaml';

/** File → "field hash" of a sentence → what the texts said on its matter when it was read: "text hash" of each, in their order. */
const schema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
export type Confirmed = z.infer<typeof schema>;

/** `content/confirmed.yaml`. @throws ContentError when it is missing, or is no such list */
export function readConfirmed(root = 'content'): Confirmed {
  const path = join(root, 'confirmed.yaml');
  if (!existsSync(path))
    throw new ContentError({ file }, 'thiếu tệp này.', 'Trả tệp ấy lại từ commit gần nhất.');
  return yamlData({ file, yaml: readSource(path) }, schema.nullable()) ?? {};
}

/** The text of the file. */
export const confirmedFile = (confirmed: Confirmed): string =>
  `# Câu của ban biên tập đã có người đọc lại, và lời của các văn bản lúc ấy. Do "npm run reread -- --confirm" viết.\n${stringify(confirmed, { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' })}`;

import { embedFrame, embedScript } from '../domain/compare/embed-code.ts';
import { type Address, embedUrl } from '../model/addresses.ts';
import type { Topic } from '../model/model.ts';

/** Where the oEmbed answer of a topic's page stands. */
export const oembedUrl = (topic: string): string => `${embedUrl(topic)}oembed.json`;

/** Width of the frame where the page that embeds it gives none, px. */
const width = 640;

/** The oEmbed answer (oembed.com, 1.0, 2.3.4.4) for a topic's page: its table in a frame. @param height of the frame, px */
export const oembed = (
  topic: Pick<Topic, 'slug' | 'name'>,
  height: number,
  at: Address,
): Readonly<Record<string, unknown>> => ({
  type: 'rich',
  version: '1.0',
  title: topic.name,
  provider_name: 'Đối chiếu',
  provider_url: at('/'),
  width,
  height,
  html: `${embedFrame(topic, 'table', height, at)}\n${embedScript(at)}`,
});

import type { APIRoute, GetStaticPaths } from 'astro';
import { oembed } from '../../../data/oembed.ts';
import { embedView } from '../../../domain/compare/embed-view.ts';
import { addressOn } from '../../../model/addresses.ts';
import type { Topic } from '../../../model/model.ts';
import { getEdition } from '../../../edition/site.ts';
import { embedHeight } from '../../../share/embed-height.ts';

/** The oEmbed answer of each topic. Only with the site's address, because it is used on other sites. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE === undefined
    ? []
    : getEdition().topics.map((topic) => ({
        params: { topic: topic.slug },
        props: { topic },
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic }, site }) => {
  const { provinces, texts } = getEdition();
  const height = await embedHeight(embedView(topic, provinces, texts));
  return new Response(JSON.stringify(oembed(topic, height, addressOn(site))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

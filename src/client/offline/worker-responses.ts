// What an answer is: a page, of which build, or the file of its name.
import { buildOf } from '../../domain/offline/parts.ts';

const isHtml = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('text/html') === true;

/** Whether an answer can be the file of such a name: some hosts, and what stands between, answer a script or a style with a page or with words. */
export function isFile(path: string, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  const is = path.endsWith('.js') ? /javascript/ : path.endsWith('.css') ? /css/ : null;
  return response.ok && (is === null ? !isHtml(response) : is.test(type));
}

/** The build of a page; undefined for what is no page of the site. */
export async function builtBy(response: Response): Promise<string | undefined> {
  if (!isHtml(response)) return undefined;
  const reader = response.clone().body?.getReader();
  const decoder = new TextDecoder();
  let html = '';
  while (reader !== undefined && html.length < 200) {
    const { value, done } = await reader.read();
    if (done) break;
    html += decoder.decode(value, { stream: true });
    // A page says it in its second tag.
    if (html.includes('<head')) break;
  }
  void reader?.cancel();
  return buildOf(html);
}

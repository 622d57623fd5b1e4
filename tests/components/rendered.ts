import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { examplesOf } from '../../src/components/examples/all.ts';
import { edition } from '../support/edition.ts';

const container = await AstroContainer.create({
  astroConfig: { site: 'https://doi-chieu.example' },
});
export const examples = examplesOf(edition);
export type Name = keyof typeof examples;

/** The HTML of any component. */
export const render = (component: unknown, props: object = {}): Promise<string> =>
  container.renderToString(component as Parameters<typeof container.renderToString>[0], {
    props: { ...props },
  });

/** The HTML of one component in one state of the examples. @throws when there is no such state */
export function rendered(name: Name, state: string): Promise<string> {
  const { component, states } = examples[name];
  if (states[state] === undefined) throw new Error(`${name} has no state "${state}".`);
  return render(component, states[state]);
}

/** What a reader sees, without markup: elements stand apart, but a number and its “%” are one word. */
export const text = (html: string): string =>
  html
    .replace(/<script[^>]*>[^]*?<\/script>/g, '')
    .replaceAll('</a><small>%', '%')
    .replace(/<(?:"[^"]*"|[^">])*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

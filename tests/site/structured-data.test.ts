// What the pages tell machines of themselves, against the definitions of schema.org: those of the package schema-dts, which is generated
// from the vocabulary. The compiler checks that every type is there, every property belongs to its type, every value to its property.
import { existsSync, globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Legislation, WithContext } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { edition } from '../support/edition.ts';
import { parse } from 'node-html-parser';

type Thing = { readonly [name: string]: unknown };
const block = /<script type="application\/ld\+json">(.*?)<\/script>/s;
const found = [
  ...builtPages().flatMap(({ path, html }) => {
    const json = block.exec(html)?.[1];
    return json === undefined ? [] : [{ path, html, data: JSON.parse(json) as Thing }];
  }),
];
const works = edition.texts.map((text) => ({
  text,
  data: JSON.parse(readFileSync(`dist/du-lieu/schema-org/${text.slug}.jsonld`, 'utf8')) as Thing,
}));
const nodesOf = (data: Thing): readonly Thing[] =>
  Array.isArray(data['@graph']) ? (data['@graph'] as Thing[]) : [data];
const on = (path: string, type: string): Thing | undefined =>
  nodesOf(found.find((f) => f.path === path)?.data ?? {}).find((n) => n['@type'] === type);

/** The same thing with one example of each different part of a list, and of all words only that they are words: what a type sees of it. */
function shape(value: unknown): unknown {
  if (Array.isArray(value))
    return [...new Map(value.map(shape).map((v) => [JSON.stringify(v), v])).values()];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, v]) => [
      name,
      typeof v === 'string' && !name.startsWith('@') ? 'x' : name === '@id' ? 'x' : shape(v),
    ]),
  );
}

/** What the compiler says of each list of things as those of schema.org: one program for all, for the types of schema.org are many. */
function faultsOfEach(lists: readonly (readonly unknown[])[]): readonly string[][] {
  const sources = new Map(
    lists.map((things, at) => [
      `checked-${at}.ts`,
      `import type { Graph, Thing, WithContext } from 'schema-dts';\n${things
        .map((t, i) => `export const a${i}: Graph | WithContext<Thing> = ${JSON.stringify(t)};`)
        .join('\n')}`,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const own = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) => {
    const source = sources.get(name);
    return source === undefined ? own(name, target) : ts.createSourceFile(name, source, target);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map((d) =>
        ts.flattenDiagnosticMessageText(d.messageText, '\n').split('\n').slice(0, 4).join(' '),
      ),
  );
}

describe('JSON-LD', () => {
  test('of every page and every text keeps to the types and properties of schema.org, and others would be found', () => {
    const shapes = new Map(
      [...found, ...works].map(({ data }) => {
        const seen = shape(data);
        return [JSON.stringify(seen), seen] as const;
      }),
    );
    expect(shapes.size).toBeGreaterThan(8);
    const context = { '@context': 'https://schema.org' } as const;
    const right: WithContext<Legislation> = { ...context, '@type': 'Legislation', name: 'x' };
    const [own, good, ...wrong] = faultsOfEach([
      [...shapes.values()],
      [right],
      [{ ...context, '@type': 'Legislation', legislationNumber: 'x' }],
      [{ ...context, '@type': 'Resolution', name: 'x' }],
      [{ ...context, '@graph': [{ '@type': 'Dataset', distribution: 'x' }] }],
    ]);
    expect(own).toEqual([]);
    expect(good).toEqual([]);
    expect(wrong.filter((faults) => faults.length === 0)).toEqual([]);
    expect(wrong).toHaveLength(3);
  });

  test('names only pages and files that are there', () => {
    const addresses = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(addresses)
        : typeof value !== 'object' || value === null
          ? []
          : Object.entries(value).flatMap(([name, v]) =>
              ['@id', 'url', 'item', 'contentUrl'].includes(name) && typeof v === 'string'
                ? [v]
                : addresses(v),
            );
    const missing = new Set(
      [...found, ...works]
        .flatMap(({ data }) => addresses(data))
        .map((a) => new URL(a, 'http://site').pathname)
        .filter((path) => !existsSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`)),
    );
    expect([...missing]).toEqual([]);
  });

  test('is on every page of these kinds', () => {
    const kinds: Record<string, number> = {};
    for (const { data } of found)
      for (const { '@type': type } of nodesOf(data))
        kinds[String(type)] = (kinds[String(type)] ?? 0) + 1;
    const parts = edition.texts.flatMap((t) => t.clauses.map(() => t.type));
    expect((kinds['Legislation'] ?? 0) + (kinds['CreativeWork'] ?? 0)).toBe(
      edition.texts.length + parts.length,
    );
    expect(kinds['Dataset']).toBe(1 + edition.topics.length + edition.subjects.length);
    expect(kinds['DefinedTermSet']).toBe(1);
  });
});

test.for(works)(
  '$text.slug as a whole holds each of its clauses once, in reading order',
  ({ text, data }) => {
    const ids = (part: Thing): string[] => [
      String(part['@id']).split('/').at(-2) ?? '',
      ...((part['hasPart'] ?? []) as Thing[]).flatMap(ids),
    ];
    expect(ids(data).slice(1).sort()).toEqual(text.clauses.map((c) => c.id).sort());
    const page = parse(readFileSync(`dist/van-ban/${text.slug}/index.html`, 'utf8'));
    const file = page.querySelector('link[type="application/ld+json"]')?.getAttribute('href');
    expect(existsSync(`dist${file}`)).toBe(true);
  },
);

test('each clause says which text it is part of', () => {
  for (const { path, data } of found.filter((f) => /^\/van-ban\/[^/]+\/[^/]+\/$/.test(f.path))) {
    const own = nodesOf(data)[0];
    expect(new URL(String(own?.['@id']), 'http://site').pathname).toBe(path);
    expect(new URL(String((own?.['isPartOf'] as Thing)['@id']), 'http://site').pathname).toBe(
      path.replace(/[^/]+\/$/, ''),
    );
  }
});

test('the steps that readers see above a page are those that machines are told, and end with the page', () => {
  const trails = builtPages()
    .map(({ path, html }) => ({ path, seen: parse(html).querySelectorAll('.breadcrumb a') }))
    .filter(({ seen }) => seen.length > 0);
  expect(trails.length).toBeGreaterThan(500);
  for (const { path, seen } of trails) {
    const told = (on(path, 'BreadcrumbList')?.['itemListElement'] ?? []) as Thing[];
    expect(
      told.slice(0, -1).map(({ item }) => String(item).replace(/^https?:\/\/[^/]+/, '')),
      path,
    ).toEqual(seen.map((a) => a.getAttribute('href')));
    // The last step is the page itself, which has no need of its address.
    expect(told.at(-1)).toEqual({
      '@type': 'ListItem',
      position: seen.length + 1,
      name: expect.any(String) as string,
    });
    expect(told.map(({ position }) => position)).toEqual(told.map((_, i) => i + 1));
  }
});

test('the glossary tells every term, and of a meaning by the editors that it is theirs', () => {
  const terms = (on('/thuat-ngu/', 'DefinedTermSet')?.['hasDefinedTerm'] ?? []) as Thing[];
  expect(terms.map((t) => t['name'])).toEqual(edition.glossary.map((t) => t.term));
  const byEditors = edition.glossary.filter(
    (t) => t.meanings.length === 0 && t.editorsReading !== null,
  );
  expect(byEditors.length).toBeGreaterThan(0);
  expect(
    terms.filter((t) => String(t['description']).endsWith('(cách hiểu của người biên tập)')).length,
  ).toBe(byEditors.length);
});

test('each dataset offers its own files', () => {
  for (const topic of edition.topics) {
    const files = (on(topic.url, 'Dataset')?.['distribution'] ?? []) as Thing[];
    expect(files.map((f) => String(f['contentUrl']).split('/').at(-1))).toEqual([
      `${topic.slug}.csv`,
      `${topic.slug}.xlsx`,
    ]);
  }
  const all = (on('/du-lieu/', 'Dataset')?.['distribution'] ?? []) as Thing[];
  expect(all.length).toBeGreaterThan(10);
  expect(globSync('dist/du-lieu/chu-de/*.csv').length).toBe(edition.subjects.length);
});

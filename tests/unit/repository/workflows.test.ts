import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const folder = '.github/workflows/';
const files = readdirSync(folder);
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const guide = readFileSync('content/hosting.md', 'utf8');

const text = z.string().min(1);
const step = z.union([
  z.strictObject({
    run: text,
    env: z.record(text, text).optional(),
  }),
  z.strictObject({
    // A version that its makers keep as it is.
    uses: z.string().regex(/^actions\/[\w-]+@v\d+$/),
    id: text.optional(),
    with: z.record(text, z.union([text, z.number()])).optional(),
  }),
]);
/** What of GitHub's form of a workflow the files use. */
const workflow = z.strictObject({
  name: text,
  on: z.strictObject({
    push: z.strictObject({ branches: z.tuple([z.literal('main')]) }),
    workflow_dispatch: z.null(),
  }),
  permissions: z.record(text, z.enum(['read', 'write'])),
  concurrency: z.strictObject({ group: z.literal('dat-trang') }),
  jobs: z.strictObject({
    deploy: z.strictObject({
      if: text,
      'runs-on': z.literal('ubuntu-latest'),
      environment: z.strictObject({ name: text, url: text }).optional(),
      steps: z.array(step).min(4),
    }),
  }),
});

test('every place that hosting.md names has a workflow', () => {
  expect(files.toSorted()).toEqual(['cloudflare-pages.yml', 'github-pages.yml', 'netlify.yml']);
});

describe.for(files)('%s', (file) => {
  const source = readFileSync(folder + file, 'utf8');
  const place = file.replace('.yml', '');
  const read = () => workflow.parse(parse(source, { strict: true, uniqueKeys: true }));
  const steps = () => read().jobs.deploy.steps;
  const runs = () => steps().flatMap((s) => ('run' in s ? [s] : []));

  test('is a workflow, which does nothing until the repository says where the site stands', () => {
    expect(read().jobs.deploy.if).toBe(`vars.NOI_DAT == '${place}'`);
    expect(guide).toContain(`| \`${place}\` | [${file}](../${folder}${file}) |`);
  });
  test('builds with the Node of the project, by its own commands, with the address of the site', () => {
    const [node] = steps().flatMap((s) =>
      'uses' in s && s.uses.startsWith('actions/setup-node@') ? [s.with?.['node-version']] : [],
    );
    expect(devDependencies['node']).toMatch(new RegExp(`^\\^${node ?? 'none'}\\.`));
    const commands = runs().map(({ run }) => run);
    expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm run build']);
    expect(scripts['build']).toBeDefined();
    expect(runs()[1]?.env?.['SITE_URL']).toMatch(/^\$\{\{ [\w.]+ \}\}\/?$/);
    expect(source).toMatch(/\bdist\b/);
  });
  test('asks for nothing that hosting.md does not name, and has no secret in it', () => {
    for (const [, kind, name = ''] of source.matchAll(/\b(vars|secrets)\.(\w+)/g))
      expect(guide, kind).toContain(`\`${name}\``);
    for (const { env = {} } of runs())
      for (const value of Object.values(env)) expect(value).toMatch(/^\$\{\{ .* \}\}\/?$/);
  });
});

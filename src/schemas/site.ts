import { z } from 'astro/zod';

const unset = <Value extends z.ZodType>(value: Value) => value.nullable().default(null);

/** What the site says of itself, `content/site.yaml`: all of it may be unknown, and what is unknown is not shown. */
export const siteSchema = z.strictObject({
  /** Person or body that publishes the site, as the foot of every page names it. */
  publisher: unset(z.string().min(1)),
  /** Mailbox for reports of mistakes. */
  email: unset(z.email('Viết một địa chỉ thư, như "ten@vi-du.vn"; chưa có thì null.').max(100)),
  /** Form for reports of mistakes; {address}, {words} and {version} in its address are filled in. */
  form: unset(
    z
      .string()
      .regex(
        /^https:\/\/[^\s/]+\S*$/,
        'Viết trọn địa chỉ, mở đầu bằng https://; chưa có thì null.',
      ),
  ),
  /** Home of the source code, on a host where its issues stand under "/issues" (GitHub, Forgejo, Gitea, GitLab). */
  repository: unset(
    z
      .string()
      .regex(
        /^https:\/\/[^\s/]+(?:\/[\w.-]+){2,}$/,
        'Viết địa chỉ của kho, không có "/" ở cuối, như "https://github.com/chu/kho"; chưa có thì null.',
      ),
  ),
  /** Official address of the site; checked by `build/site-address.ts` like SITE_URL. */
  address: unset(z.string()),
});
export type SiteSettings = Readonly<z.infer<typeof siteSchema>>;

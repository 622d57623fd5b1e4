/** Of the browser's `trustedTypes`, which not all have, what is used here. To TypeScript what a policy makes is a string as any other. */
interface OwnPolicy {
  createHTML(html: string): string;
  createScript(code: string): string;
  createScriptURL(address: string): string;
}
// eslint-disable-next-line no-var -- a global can be declared in no other way
declare var trustedTypes:
  { createPolicy(name: string, rules: Partial<OwnPolicy>): OwnPolicy } | undefined;

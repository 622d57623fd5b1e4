// Gives the browser the rules by which it prefetches. Links that open a preview or stay on their own page are excluded.
import rules from './prefetch-rules.json?inlined';

// Trusted types are older than these rules: a browser that has none knows no rules.
const policy = globalThis.trustedTypes?.createPolicy('prefetch', { createScript: (own) => own });
if (policy !== undefined)
  document.head.append(
    Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: policy.createScript(rules),
    }),
  );

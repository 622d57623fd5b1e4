// Prefetches a page while the mouse rests on a link to it. Not on touch screens: there browsers prefetch whatever is in view, and readers
// would pay for pages that they never open. Links that open a preview or stay on their own page are excluded.
import rules from './prefetch-rules.json?inlined';

// Trusted types are older than these rules: a browser that has none knows no rules.
const policy = globalThis.trustedTypes?.createPolicy('prefetch', { createScript: (own) => own });
if (policy !== undefined && matchMedia('(hover: hover)').matches)
  document.head.append(
    Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: policy.createScript(rules),
    }),
  );

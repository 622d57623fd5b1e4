// A page comes while the mouse rests on a link to it. Not on touch screens: there the browser goes by what is in view, and readers would pay
// for pages that they never open. Links that open something beside them, or lead along their own page, are left out.
import rules from './prefetch-rules.json?inlined';

if (matchMedia('(hover: hover)').matches)
  document.head.append(
    Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: rules,
    }),
  );

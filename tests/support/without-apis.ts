import type { Page } from 'playwright-core';

export interface Lacks {
  /** Globals, and members of them: "HTMLElement.prototype.popover". */
  readonly names: readonly string[];
  /** Pseudo-classes that make a selector a mistake. */
  readonly selectors: readonly string[];
}

/** What came to every browser after the oldest of `browserslist`. */
const all: Lacks = {
  names: [
    'HTMLElement.prototype.popover',
    'HTMLElement.prototype.showPopover',
    'HTMLElement.prototype.hidePopover',
    'HTMLElement.prototype.togglePopover',
    'HTMLButtonElement.prototype.popoverTargetElement',
    'HTMLInputElement.prototype.popoverTargetElement',
    'ToggleEvent',
    'CloseWatcher',
    'Element.prototype.setHTMLUnsafe',
    'Element.prototype.getHTML',
    'Element.prototype.moveBefore',
    'Document.parseHTMLUnsafe',
    'Document.prototype.startViewTransition',
    'URL.canParse',
    'URL.parse',
    'AbortSignal.any',
    'Blob.prototype.bytes',
    'Response.prototype.bytes',
    'Array.fromAsync',
    'Array.prototype.toReversed',
    'Array.prototype.toSorted',
    'Array.prototype.toSpliced',
    'Array.prototype.with',
    'Error.isError',
    'Iterator',
    'Map.groupBy',
    'Map.prototype.getOrInsert',
    'Object.groupBy',
    'Promise.try',
    'Promise.withResolvers',
    'RegExp.escape',
    'Set.prototype.difference',
    'Set.prototype.intersection',
    'Set.prototype.isDisjointFrom',
    'Set.prototype.isSubsetOf',
    'Set.prototype.isSupersetOf',
    'Set.prototype.symmetricDifference',
    'Set.prototype.union',
    'String.prototype.isWellFormed',
    'String.prototype.toWellFormed',
    'Uint8Array.fromBase64',
    'Uint8Array.prototype.toBase64',
    'Uint8Array.prototype.toHex',
    'scheduler.yield',
  ],
  selectors: [':popover-open', ':user-valid', ':user-invalid', ':open', ':state('],
};
/** What only some of them are without. */
const some: readonly (Lacks & { readonly browser: string })[] = [
  { browser: 'Chrome 109', names: ['URLSearchParams.prototype.size'], selectors: [] },
  {
    browser: 'Firefox 115',
    names: [
      'ClipboardItem',
      'Clipboard.prototype.read',
      'Clipboard.prototype.write',
      'CSS.highlights',
      'Element.prototype.ariaLabel',
      'Element.prototype.role',
      'Highlight',
      'Intl.Segmenter',
      'scheduler',
      'trustedTypes',
    ],
    selectors: [':has('],
  },
  {
    browser: 'Safari 15.4',
    names: [
      'AbortSignal.timeout',
      'CompressionStream',
      'CSS.highlights',
      'DecompressionStream',
      'Document.prototype.adoptedStyleSheets',
      'Element.prototype.checkVisibility',
      'ElementInternals',
      'Highlight',
      'HTMLElement.prototype.inert',
      'HTMLFormElement.prototype.requestSubmit',
      'HTMLScriptElement.supports',
      'OffscreenCanvas',
      'Response.json',
      'StorageManager.prototype.estimate',
      'URLSearchParams.prototype.size',
      'cancelIdleCallback',
      'requestIdleCallback',
      'scheduler',
      'trustedTypes',
    ],
    selectors: [':modal', ':autofill'],
  },
];

/** What scripts do not find in the oldest browsers of `browserslist`. */
export const oldestApis: readonly (Lacks & { readonly browser: string })[] = some.map((lacks) => ({
  browser: lacks.browser,
  names: [...all.names, ...lacks.names],
  selectors: [...all.selectors, ...lacks.selectors],
}));

/** Takes from every page that is opened in a tab from now on, before its scripts run, what a browser lacks. Selectors are refused as it refuses them. */
export const withoutApis = (page: Page, lacks: Lacks): Promise<unknown> =>
  page.addInitScript(
    ({ names, selectors }) => {
      for (const path of names) {
        const parts = path.split('.');
        const name = parts.pop() ?? '';
        const of = parts.reduce<unknown>(
          (at, part) => (at as Record<string, unknown> | undefined)?.[part],
          globalThis,
        );
        for (let at = of as object | null | undefined; at != null; at = Reflect.getPrototypeOf(at))
          Reflect.deleteProperty(at, name);
      }
      const refuse = (prototype: object, method: string): void => {
        const own = Reflect.get(prototype, method) as (selector: string) => unknown;
        Reflect.set(prototype, method, function (this: unknown, selector: string) {
          if (selectors.some((s) => selector.includes(s)))
            throw new DOMException(`"${selector}" is no selector here.`, 'SyntaxError');
          return own.call(this, selector);
        });
      };
      for (const { prototype } of [Document, DocumentFragment, Element])
        for (const method of ['querySelector', 'querySelectorAll']) refuse(prototype, method);
      for (const method of ['matches', 'closest']) refuse(Element.prototype, method);
    },
    { names: lacks.names, selectors: lacks.selectors },
  );

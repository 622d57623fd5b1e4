import type { Element, Node } from '@xmldom/xmldom';

const isElement = (node: Node): node is Element => node.nodeType === 1;
/** The elements that stand in it, not what stands in these. */
export const elements = (parent: Node): Element[] => [...parent.childNodes].filter(isElement);
/** The first of these by its name. */
export const child = (parent: Element, name: string): Element | undefined =>
  elements(parent).find((e) => e.nodeName === name);
/** Whether a property of a face, a switch, is on. */
export const on = (properties: Element | undefined, name: string): boolean => {
  const found = properties === undefined ? undefined : child(properties, name);
  return found !== undefined && !['0', 'false', 'none'].includes(found.getAttribute('w:val') ?? '');
};

/** Every paragraph in it, however deep. */
export const paragraphsIn = (node: Element): Element[] => [...node.getElementsByTagName('w:p')];

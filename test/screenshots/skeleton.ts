import type { Page } from 'playwright-core';

/** What accessibility rules look at in how an element is shown. */
const styles = [
  'display',
  'visibility',
  'opacity',
  'position',
  'color',
  'backgroundColor',
  'backgroundImage',
  'textDecorationLine',
] as const;

/** Attributes that say something or lead somewhere: whether they do counts, and not what. */
const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'value', 'datetime', 'lang', 'hreflang'];
const leading = ['href', 'src', 'action', 'formaction'];

/**
 * The page without its words: its elements, what binds them together and how they are shown. Two pages with the same
 * one keep and break the same rules about structure and colours.
 */
export function skeletonOf(page: Page): Promise<string> {
  return page.evaluate(inPage, { styles, wordless: [...spoken, ...leading] });
}

type Looked = { readonly styles: typeof styles; readonly wordless: readonly string[] };

/** Runs in the page, and so knows nothing but what it is given. */
function inPage({ styles, wordless }: Looked): string {
  /** References of cases and notices, which differ from page to page: by their turn on this one. */
  const reference = /\b[A-Z\d]{8}\b|[\w-]{43}/g;
  const turns = new Map<string, string>();
  const turnOf = (found: string) => {
    const turn = turns.get(found) ?? `…${turns.size}`;
    turns.set(found, turn);
    return turn;
  };
  const attributeOf = ({ name, value }: Attr) => {
    const isWordless = wordless.includes(name) && !value.startsWith('#');
    return `${name}=${isWordless ? value.trim() !== '' : value.replace(reference, turnOf)}`;
  };
  const shape = (element: Element): string => {
    const style = getComputedStyle(element);
    // Large and bold letters may have less contrast (WCAG 1.4.3).
    const px = Number.parseFloat(style.fontSize);
    const isLarge = px >= 24 || (px > 18.6 && Number(style.fontWeight) >= 700);
    const speaks = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const own = [element.tagName, speaks, isLarge, element.matches(':checked'), ...styles.map((name) => style[name])];
    const attributes = [...element.attributes].map(attributeOf).toSorted();
    const children = [...element.children].map(shape);
    // In another language the other languages stand in another order.
    const inside = element.tagName === 'UL' ? children.toSorted() : children;
    return `${[...own, ...attributes].join(' ')}(${inside.join('')})\n`;
  };
  return shape(document.documentElement);
}

import { unescaped } from '../../infra/local/html-forms.ts';

/** What breaks a line where it begins and where it ends. */
const blocks =
  /<\/?(?:h[1-6]|p|li|ul|ol|dl|dt|dd|div|section|article|nav|form|fieldset|legend|label|button|table|caption|tr|th|td|br|main|aside|details|summary|option)\b[^>]*>/g;

/** Nobody reads it: a button kept from sight; what people themselves have typed. */
const unread = /<button[^>]*aria-hidden[^>]*>.*?<\/button>|<textarea\b.*?<\/textarea>/gs;

/** What stands in the page's main part, a heading, paragraph, label, item or cell a line. */
export function linesOf(html: string): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const text = main
    .replace(unread, '')
    .replace(blocks, '\n')
    .replace(/<[^>]+>/g, ' ');
  return unescaped(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

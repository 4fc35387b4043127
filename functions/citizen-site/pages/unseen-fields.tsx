import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { withoutLoginTexts } from '../texts/in-language.ts';

/** Names that only forms without a login carry. */
export const unseenNames = { stamp: 'shownAt', trap: 'homepage' } as const;

/**
 * When the page was shown, and a field that programs fill in and people do not: hidden by style, out of the tab order,
 * and told to whoever reads the page by ear.
 */
export function UnseenFields({ stamp, language }: { readonly stamp: string; readonly language: Language }) {
  return (
    <>
      <input type="hidden" name={unseenNames.stamp} value={stamp} />
      <div class="ds-sr-only">
        <label for={unseenNames.trap}>{withoutLoginTexts[language].leaveEmpty}</label>
        <input id={unseenNames.trap} name={unseenNames.trap} type="text" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  );
}

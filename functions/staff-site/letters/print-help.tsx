import type { StaffPage } from '../staff-page.ts';
import { letterTexts } from '../texts/letter.ts';
import type { WrittenLetter } from './compose.ts';

type Props = { readonly page: StaffPage; readonly written: WrittenLetter };

/** How a letter is printed, and what is to be written by hand. */
export function PrintHelp({ page, written: { address } }: Props) {
  const texts = letterTexts[page.language];
  return (
    <div class="ip-screen">
      <p class="ds-paragraph">{texts.howTo}</p>
      {address !== 'known' && (
        <div class="ds-alert" data-color="warning">
          {address === 'protected' ? texts.addressProtected : texts.addressUnknown}
        </div>
      )}
    </div>
  );
}

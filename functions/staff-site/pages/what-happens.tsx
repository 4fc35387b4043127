import type { StaffPage } from '../staff-page.ts';
import { transitionTexts } from '../texts/transition.ts';

type Props = { readonly page: StaffPage; readonly lines: readonly (string | false | undefined)[] };

/** What follows when the form is sent, to be read before the button. */
export function WhatHappens({ page, lines }: Props) {
  return (
    <section class="ip-step" aria-labelledby="skjer">
      <h2 id="skjer" class="ds-heading" data-size="xs">
        {transitionTexts[page.language].whatHappens}
      </h2>
      <ul class="ds-list">{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts, type Section } from '../texts/case.ts';

type Props = { readonly page: StaffPage; readonly section: Section; readonly children: ComponentChildren };

/** One part of the case page, under its own anchor. */
export function CaseSection({ page, section, children }: Props) {
  return (
    <section class="ip-case__section" id={section} aria-labelledby={`${section}-tittel`}>
      <h2 id={`${section}-tittel`} class="ds-heading" data-size="md">
        {caseTexts[page.language].section[section]}
      </h2>
      {children}
    </section>
  );
}

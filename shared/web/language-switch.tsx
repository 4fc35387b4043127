import { type Language, languages } from '../domain/settings/municipality.ts';
import type { Page } from './page-shell.tsx';
import { languageNames, pageTexts } from './page-texts.ts';

type Props = Pick<Page, 'language' | 'hasForm'> & { readonly inLanguage: NonNullable<Page['inLanguage']> };

/** The same page in the other languages. On a page with a form, what is typed goes along: a link would lose it. */
export function LanguageSwitch({ language, hasForm = false, inLanguage }: Props) {
  return (
    <nav class="ip-languages" aria-label={pageTexts[language].languages}>
      {hasForm && <WhatEnterDoes />}
      <ul>
        {languages.map((each) => (
          <li key={each}>
            {hasForm ? (
              <FormIn language={each} current={language} address={inLanguage(each)} />
            ) : (
              <PageIn language={each} current={language} address={inLanguage(each)} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Enter in a text field presses the form's first button in the document (HTML § 4.10.21.2): not a language. */
function WhatEnterDoes() {
  return <button class="ds-sr-only" type="submit" form="form" tabIndex={-1} aria-hidden="true" />;
}

type Choice = { readonly language: Language; readonly current: Language; readonly address: string };

function PageIn({ language, current, address }: Choice) {
  const isCurrent = language === current && { 'aria-current': 'true' as const };
  return (
    <a href={address} lang={language} hreflang={language} {...isCurrent}>
      {languageNames[language]}
    </a>
  );
}

function FormIn({ language, current, address }: Choice) {
  if (language === current) return <span aria-current="true">{languageNames[language]}</span>;
  return (
    <button type="submit" form="form" formAction={address} formNoValidate name="again" value={language} lang={language}>
      {languageNames[language]}
    </button>
  );
}

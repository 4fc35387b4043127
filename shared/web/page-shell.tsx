import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SessionWords } from '../../forms/pages/session-note.tsx';
import type { Language, Municipality } from '../domain/settings/municipality.ts';
import { isPractice } from '../domain/settings/practice.ts';
import { HelpBlock } from './help-block.tsx';
import { PageHeader } from './page-header.tsx';
import { pageTexts } from './page-texts.ts';
import type { Audience, MenuItem } from './site.ts';
import { SiteMenu } from './site-menu.tsx';

/** One page as the shell shows it: header with the municipality, `main`, the help block last, footer. */
export type Page = {
  readonly municipality: Municipality;
  readonly language: Language;
  /** Without personal detail: it stays in history and on screens others see. Same words as the `h1`. */
  readonly title: string;
  /** Puts the language's word for error before the title (`Feil: `). */
  readonly hasProblems?: boolean;
  /** Has a form in `#form`: the language switch is buttons of it, so that what is typed goes along. */
  readonly hasForm?: boolean;
  readonly audience: Audience;
  /** The path of this page in a language, for the switch; absent where there is none (staff). */
  readonly inLanguage?: (language: Language) => string;
  /** Shows "Log out", how long one stays signed in, and, for citizens, "My case". */
  readonly signedIn?: { readonly formToken: string; readonly until: Date };
  /** The version of the style sheet, part of its address. */
  readonly styleVersion: string;
  /** The parts of the site that this visitor has. */
  readonly menu?: readonly MenuItem[];
  readonly children: ComponentChildren;
};

/** The whole document. The page's one `h1` is among its children. */
export function renderPage(page: Page): string {
  return `<!doctype html>${renderToString(<Document {...page} />)}`;
}

function Document(page: Page) {
  const { municipality, language, audience } = page;
  const texts = pageTexts[language];
  const site = audience === 'staff' ? `/${municipality.id}/ansatt` : `/${municipality.id}`;
  return (
    <html lang={language} data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <title>{titleOf(page)}</title>
        <link rel="stylesheet" href={`${site}/stil-${page.styleVersion}.css`} />
        <link rel="icon" href="data:," />
      </head>
      <body class={`ip-page ip-page--${audience}`}>
        <a class="ds-skip-link" href="#innhold">
          {texts.skip}
        </a>
        <PageHeader {...page} />
        <SiteMenu language={language} menu={page.menu} />
        <main id="innhold" class="ip-main" tabIndex={-1}>
          <SessionWords.Provider value={page.signedIn && texts.typedIsKept(page.signedIn.until)}>
            {page.children}
          </SessionWords.Provider>
        </main>
        <HelpBlock municipality={municipality} language={language} audience={audience} />
        {audience === 'citizen' && <PageFooter municipality={municipality} language={language} />}
      </body>
    </html>
  );
}

/** With the word for error first, and told apart from what is real in a row of tabs. */
function titleOf({ hasProblems, title, municipality, language }: Page): string {
  const mark = isPractice(municipality.id) ? pageTexts[language].practiceMark : '';
  return `${hasProblems ? pageTexts[language].error : ''}${mark}${title} – ${municipality.name}`;
}

function PageFooter({ municipality, language }: Pick<Page, 'municipality' | 'language'>) {
  const texts = pageTexts[language];
  const base = `/${municipality.id}/${language}`;
  return (
    <footer class="ip-footer">
      <div class="ip-frame">
        <p class="ip-footer__name">{municipality.name}</p>
        <ul class="ip-footer__links">
          <li>
            <a href={`${base}/tilgjengelighet`}>{texts.accessibility}</a>
          </li>
          <li>
            <a href={`${base}/personvern`}>{texts.privacy}</a>
          </li>
          <li>
            <a href={municipality.website}>{texts.website}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

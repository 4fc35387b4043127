import { isPractice } from '../domain/settings/practice.ts';
import { FormHidden } from './form-hidden.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { Page } from './page-shell.tsx';
import { pageTexts } from './page-texts.ts';

/** The municipality in its own colour, the languages, and the way out for whoever is signed in. */
export function PageHeader(page: Page) {
  const { municipality, language, audience, signedIn } = page;
  const texts = pageTexts[language];
  const staff = audience === 'staff';
  const front = staff ? `/${municipality.id}/ansatt/` : `/${municipality.id}/${language}/`;
  return (
    <header class="ip-header">
      {isPractice(municipality.id) && <p class="ip-practice">{texts.practice}</p>}
      {staff && municipality.noticesPaused && <p class="ip-practice">{texts.noticesPaused}</p>}
      <div class="ip-frame ip-header__row">
        <a class="ip-header__home" href={front}>
          <span class="ip-header__name">{municipality.name}</span>
          <span class="ip-header__service">{staff ? texts.staffService : texts.service}</span>
        </a>
        <div class="ip-header__tools">
          {page.inLanguage && <LanguageSwitch {...page} inLanguage={page.inLanguage} />}
          {signedIn && <OwnTools {...page} {...signedIn} />}
        </div>
      </div>
    </header>
  );
}

/** What only whoever is signed in has; on a narrow screen they keep together. */
function OwnTools({ municipality, language, audience, formToken, until }: Page & NonNullable<Page['signedIn']>) {
  const texts = pageTexts[language];
  const staff = audience === 'staff';
  return (
    <div class="ip-header__own">
      {!staff && (
        <a class="ip-header__link" href={`/${municipality.id}/${language}/min-sak`}>
          {texts.myCase}
        </a>
      )}
      <span>{texts.signedInUntil(until)}</span>
      <form method="post" action={`/${municipality.id}/${staff ? 'ansatt/' : ''}logg-ut`}>
        <FormHidden formToken={formToken} />
        <input type="hidden" name="language" value={language} />
        <button class="ip-header__button" type="submit">
          {texts.signOut}
        </button>
      </form>
    </div>
  );
}

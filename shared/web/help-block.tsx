import { type Language, type Municipality, unitOf } from '../domain/settings/municipality.ts';
import { pageTexts } from './page-texts.ts';
import type { Audience } from './site.ts';

type Props = { readonly municipality: Municipality; readonly language: Language; readonly audience: Audience };

/** The same on every page, in the same place (WCAG 2.2, 3.2.6): whom to call, and when. */
export function HelpBlock({ municipality, language, audience }: Props) {
  const texts = pageTexts[language];
  const unit = unitOf(municipality, municipality.coordinatingUnit)?.name[language];
  return (
    <aside class="ip-help" aria-labelledby="hjelp">
      <div class="ip-frame">
        <h2 id="hjelp" class="ip-help__title">
          {audience === 'staff' ? texts.staffHelp : texts.help}
        </h2>
        {audience === 'citizen' && <p>{texts.helpBody(unit ?? texts.unit)}</p>}
        <dl class="ip-help__ways">
          <div>
            <dt>{texts.phone}</dt>
            <dd>
              <a href={`tel:+47${municipality.phone.replaceAll(' ', '')}`}>{municipality.phone}</a>
            </dd>
          </div>
          <div>
            <dt>{texts.hours}</dt>
            <dd>{municipality.openingHours[language]}</dd>
          </div>
          {unit && (
            <div>
              <dt>{texts.unit}</dt>
              <dd>{unit}</dd>
            </div>
          )}
        </dl>
      </div>
    </aside>
  );
}

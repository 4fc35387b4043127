import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import {
  awaitsOtherParent,
  rowsAwaited,
  rowsHeld,
  sharingInForce,
} from '../../../shared/domain/consent/both-consent.ts';
import type { ConsentPart, Sharing } from '../../../shared/domain/consent/consent.ts';
import { needsBoth } from '../../../shared/domain/parties/parents.ts';
import { missingConsent } from '../case/missing-consent.ts';
import type { OpenedCase } from '../case/open-case.ts';
import type { StaffPage } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';
import { parentTexts } from '../texts/parents.ts';
import { areaWords, consentAskedWords, periodWords } from '../words/consent-words.ts';
import { CaseSection } from './case-section.tsx';
import { ConsentHistory } from './consent-history.tsx';
import { FactList } from './fact-list.tsx';
import { parentAnswers } from './other-parent-block.tsx';
import { Renewals } from './renewals.tsx';

type Props = { readonly page: StaffPage; readonly opened: OpenedCase };

/** What the person has consented to now, what is missing and what that stops, and how it came to be so. */
export function ConsentsSection({ page, opened }: Props) {
  const texts = consentTexts[page.language];
  const { ipCase, timeline } = opened;
  const inForce = sharingInForce(ipCase, timeline, page.today);
  const rows = inForce.filter(({ id }) => ipCase.consent.sharing.some((row) => row.id === id));
  return (
    <CaseSection page={page} section="consents">
      <FactList
        facts={[
          ...(['coordinator', 'plan'] as const).map((part) => partFact(part, ipCase, page)),
          ...parentAnswers(ipCase, page),
        ]}
      />
      <Missing page={page} opened={opened} />
      <Asked page={page} ipCase={ipCase} />
      <h3 class="ds-heading" data-size="xs">
        {texts.sharing}
      </h3>
      {rows.length === 0 && <p class="ds-paragraph">{texts.sharingNone}</p>}
      <Renewals page={page} ipCase={ipCase} sharing={rows} />
      {rows.map((row) => (
        <SharingRow key={row.id} page={page} row={row} />
      ))}
      <h3 class="ds-heading" data-size="xs">
        {texts.history}
      </h3>
      <ConsentHistory page={page} ipCase={ipCase} timeline={timeline} />
    </CaseSection>
  );
}

function partFact(part: ConsentPart, { consent }: IpCase, { language }: StaffPage) {
  const texts = consentTexts[language];
  return { name: texts.part[part], value: texts.state[consent[part]] };
}

/** What was asked on the person's own page and is not answered yet. */
function Asked({ page, ipCase: { consentAsked } }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  if (!consentAsked) return null;
  return <p class="ds-paragraph">{consentAskedWords(consentAsked, page)}</p>;
}

function Missing({ page, opened }: Props) {
  const { ipCase } = opened;
  const missing = missingConsent(ipCase).map((part) => missingWords(part, ipCase, page));
  const words = [...new Set(missing), ...parentsMissing(opened, page)];
  if (words.length === 0) return null;
  return (
    <div class="ds-alert" data-color="warning">
      {words.map((text) => (
        <p key={text} class="ds-paragraph">
          {text}
        </p>
      ))}
    </div>
  );
}

function missingWords(part: ConsentPart, { consent, status }: IpCase, { language }: StaffPage): string {
  const texts = consentTexts[language];
  if (consent[part] === 'lapsed') return texts.lapsed;
  return part === 'plan' && status === 'plan-paused' ? texts.paused : texts.stops[part];
}

/** What one of two parents has not said yes to, and what is not shared for it. */
function parentsMissing({ ipCase, timeline }: OpenedCase, { language, today }: StaffPage): readonly string[] {
  const texts = parentTexts[language];
  if (isEnded(ipCase) || !needsBoth(ipCase)) return [];
  const services = rowsAwaited(rowsHeld(timeline, today)).map(({ service }) => service);
  return [
    ...(awaitsOtherParent(ipCase) ? [texts.awaited] : []),
    ...(services.length > 0 ? [texts.awaitedRows(services.join(', '))] : []),
  ];
}

function SharingRow({ page, row }: { readonly page: StaffPage; readonly row: Sharing }) {
  const texts = consentTexts[page.language];
  return (
    <section aria-labelledby={`deling-${row.id}`}>
      <h4 id={`deling-${row.id}`} class="ds-heading" data-size="2xs">
        {row.service}
      </h4>
      <FactList
        facts={[
          { name: texts.direction, value: texts.directionName[row.direction] },
          { name: texts.areas, value: areaWords(row, page) },
          row.except !== undefined && { name: texts.except, value: row.except },
          { name: texts.holds, value: periodWords(row, page) },
        ]}
      />
    </section>
  );
}

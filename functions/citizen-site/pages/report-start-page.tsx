import { periodText } from '../../../forms/period-text.ts';
import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { addressesOf } from '../addresses.ts';
import { applyingTexts, reportTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';
import { BeginForm } from './start-page.tsx';

export type ReportStartProps = Place & {
  readonly formToken: string;
  /** What is begun and not sent, and where it goes on. */
  readonly begun?: { readonly draft: Draft; readonly goOnAt: string };
};

/** Before somebody tells of another's need: what comes of it, who sees it, and what they will not be told. */
export function ReportStartPage({ formToken, begun, ...place }: ReportStartProps) {
  const { start } = reportTexts[place.language];
  return (
    <Article title={start.title} lead={start.lead}>
      <Text>{start.pause}</Text>
      {begun && <Begun {...place} {...begun} />}
      <BeforeYouReport {...place} />
      <BeginForm formToken={formToken} action={begun ? 'anew' : 'begin'} words={begun ? start.anew : start.begin} />
    </Article>
  );
}

function Begun({ draft, goOnAt, language }: Place & NonNullable<ReportStartProps['begun']>) {
  const { start } = reportTexts[language];
  const written = (at: Instant) => writtenDay(dayInNorway(new Date(at)), language);
  return (
    <Part title={start.draft}>
      <Text>{start.draftText(written(draft.savedAt), written(draft.expiresAt))}</Text>
      <ButtonLink href={goOnAt}>{start.goOn}</ButtonLink>
    </Part>
  );
}

function BeforeYouReport({ municipality, language }: Place) {
  const { start } = reportTexts[language];
  const { use, seen, learn, health } = start.told;
  const kept = { title: start.kept, text: start.keptText(periodText(municipality.deadlines.report, language)) };
  return (
    <Part title={applyingTexts[language].apply.before}>
      {[use, seen, learn, kept, health].map(({ title, text }) => (
        <section key={title}>
          <h3 class="ds-heading" data-size="2xs">
            {title}
          </h3>
          <Text>{text}</Text>
        </section>
      ))}
      <Text>{start.afraid(municipality.phone)}</Text>
      <LinkLine href={addressesOf({ municipality, language }).privacy}>
        {applyingTexts[language].apply.privacyLink}
      </LinkLine>
    </Part>
  );
}

import type { FunctionComponent } from 'preact';
import { pageReply } from '../../../shared/web/page-reply.ts';
import type { PublicRoute } from '../../../shared/web/site.ts';
import { AccessibilityPage } from '../pages/accessibility-page.tsx';
import { ConsentPage } from '../pages/consent-page.tsx';
import { FrontPage } from '../pages/front-page.tsx';
import type { Place } from '../pages/place.ts';
import { PrivacyPage } from '../pages/privacy-page.tsx';
import { ReportPage } from '../pages/report-page.tsx';
import { WithoutIdPage } from '../pages/without-id-page.tsx';
import type { AboutTexts } from '../texts/about/nb.ts';
import { aboutTexts } from '../texts/in-language.ts';

type About = Exclude<keyof AboutTexts, 'withoutId'>;

const pages: Record<About, FunctionComponent<Place>> = {
  front: FrontPage,
  privacy: PrivacyPage,
  accessibility: AccessibilityPage,
  consent: ConsentPage,
  report: ReportPage,
};

/** A page that tells, open to everybody. */
export function about(page: About): PublicRoute['answer'] {
  const Shown = pages[page];
  return async (visit) => {
    const { municipality, language } = visit;
    const { title } = aboutTexts[language][page];
    return pageReply(visit, { title, children: <Shown municipality={municipality} language={language} /> });
  };
}

export const withoutId: PublicRoute['answer'] = async (visit) => {
  const { municipality, language, request } = visit;
  const reason = request.query.get('grunn');
  return pageReply(visit, {
    title: aboutTexts[language].withoutId.title,
    // The sign-in itself is down: an outage, so that nobody's cache or monitor takes it for the usual page.
    ...(reason === 'nede' && { status: 503 }),
    children: <WithoutIdPage municipality={municipality} language={language} {...(reason && { reason })} />,
  });
};

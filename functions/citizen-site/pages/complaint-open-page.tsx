import type { Reading } from '../../../forms/labels.ts';
import { SummaryRows } from '../../../forms/pages/summary-list.tsx';
import { summary } from '../../../forms/summary.ts';
import { addressesOf } from '../addresses.ts';
import { complaintTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Text } from './parts.tsx';

/** `isTyped`: another complaint was written while the first is not over; it is shown, for it is not kept. */
export type ComplaintOpenProps = Reading & { readonly reference: string; readonly isTyped: boolean };

export function ComplaintOpenPage({ form, answers, context, language, reference, isTyped }: ComplaintOpenProps) {
  const { municipality } = context;
  const { cannot: say, receipt } = complaintTexts[language];
  const to = addressesOf({ municipality, language });
  return (
    <Article title={say.openTitle}>
      <Text>{say.open(municipality.phone)}</Text>
      {isTyped && <Text>{say.notSent}</Text>}
      {isTyped && <SummaryRows rows={summary(form, answers, context, language).flatMap(({ rows }) => rows)} />}
      <ButtonLink href={to.complaintReceipt(reference)}>{receipt.link}</ButtonLink>
      <LinkLine href={to.myCase(reference)}>{ownCaseTexts[language].back}</LinkLine>
    </Article>
  );
}

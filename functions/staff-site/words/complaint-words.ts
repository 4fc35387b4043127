import type { IpCase } from '../../../shared/domain/case.ts';
import { type ComplaintWords, resultExpectedBy } from '../../../shared/domain/complaint/complaint.ts';
import type { StaffPage } from '../staff-page.ts';
import { complaintTexts } from '../texts/complaint.ts';

type InLanguage = Pick<StaffPage, 'language'>;

/** What is to be done with the complaint next: answer it, or register what the County Governor came to. */
export function complaintTitle(ipCase: IpCase, { language }: InLanguage): string {
  return complaintTexts[language].title(resultExpectedBy(ipCase) !== undefined);
}

/** What it says, a line for each thing asked. */
export function complaintText({ disagrees, wants, helper }: ComplaintWords, { language }: InLanguage): string {
  const { says } = complaintTexts[language];
  const lines = [
    `${says.disagrees}: ${disagrees}`,
    wants && `${says.wants}: ${wants}`,
    helper && `${says.helper}: ${helper}`,
  ];
  return lines.filter(Boolean).join('\n');
}

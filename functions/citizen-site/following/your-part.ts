import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { told } from '../../../shared/domain/parties/told.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import { consentAskedOf, consentMissing } from './case-shown.ts';
import { informationAsked } from './information-asked.ts';
import type { Reader } from './next-lines.ts';

/** What is waited for from the one who looks; that nothing is, where nothing is. */
export function yourPart(ipCase: IpCase, { municipality, language }: Omit<Reader, 'today'>): readonly string[] {
  const { yours: say } = ownCaseTexts[language];
  if (isEnded(ipCase) || ipCase.roleCheck === 'refused') return [];
  // Stands in a part of its own, with its button.
  if (ipCase.mandateAwaited && ipCase.roleCheck === 'unchecked') return [];
  if (informationAsked(ipCase, { municipality, language }) || consentAskedOf(ipCase)) return [];
  const isUnread = told(ipCase) !== undefined && ipCase.decision !== undefined && !ipCase.decision.openedOn;
  return isUnread || consentMissing(ipCase) ? [] : [say.nothing];
}

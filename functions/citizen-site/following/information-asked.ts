import type { IpCase } from '../../../shared/domain/case.ts';
import { obstacleToAnswer } from '../../../shared/domain/handling/answer-information.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { askedTexts } from '../texts/in-language.ts';
import type { Reader } from './next-lines.ts';

export type InformationAsked = { readonly title: string; readonly text: string };

/** That something is needed of the one who looks, until when, and how they can answer; nothing when nothing is. */
export function informationAsked(
  ipCase: IpCase,
  { municipality, language }: Pick<Reader, 'municipality' | 'language'>,
): InformationAsked | undefined {
  const { information } = ipCase;
  if (!information || obstacleToAnswer(ipCase)) return undefined;
  const say = askedTexts[language].information;
  const by = writtenDay(information.by, language);
  const { phone } = municipality;
  if (information.missedOn) return { title: say.late(by), text: say.lateText(phone) };
  return { title: say.needed(by), text: say.neededText(phone) };
}

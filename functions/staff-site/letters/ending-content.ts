import { decisionLetter } from '../../../forms/casework/decision-letter.ts';
import { type LetterContent, letterTexts } from '../../../forms/letters/compose-letter.ts';
import { planAskedFor } from '../../../shared/domain/clocks.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { LetterFacts } from './letter-content.ts';
import { writtenIn } from './written-in.ts';

type Facts = Pick<LetterFacts, 'ipCase' | 'municipality' | 'timeline'>;

/** The decision itself: outcome, reasons, rules and how to complain (fvl §§ 24–27). */
export function decisionContent(
  { ipCase, municipality, timeline }: Facts,
  language: Language,
): LetterContent | undefined {
  const { decision, wishes } = ipCase;
  if (!decision) return undefined;
  const { law, complaint } = decisionLetter(municipality, language);
  const { wish, and } = letterTexts[language];
  // A coordinator alone is no refusal of anything when no plan was asked for.
  const isAll = decision.outcome === 'coordinatorOnly' && !planAskedFor(ipCase);
  return {
    text: isAll ? 'coordinator' : decision.outcome,
    values: wishes.length > 0 ? { wishes: wishes.map((each) => wish[each]).join(and) } : {},
    ...writtenIn(timeline, 'decided', ipCase),
    sections: [law, complaint],
  };
}

/** How it ended. Nothing is written when the person is dead. */
export function closingContent({ ipCase }: Facts, language: Language): LetterContent | undefined {
  const { closing } = ipCase;
  if (!closing || closing.reason === 'deceased') return undefined;
  const why = letterTexts[language].closeReason[closing.reason];
  return { text: 'closed', values: { date: writtenDay(closing.on, language), why } };
}

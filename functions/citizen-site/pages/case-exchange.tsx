import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { type ExchangeEvent, hasDocument } from '../../../shared/domain/consent/information-exchange.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { askedTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { Part, Text } from './parts.tsx';

/** What was asked for and what was answered, the oldest first; nothing where nobody has asked. */
export function CaseExchange({ mine, municipality, language }: MyCaseProps) {
  if (mine.exchange.length === 0) return null;
  return (
    <Part title={askedTexts[language].information.history}>
      {mine.exchange.map((event) => (
        <div key={`${event.at} ${event.type}`}>
          <Text>{exchangeWords(event, language)}</Text>
          {event.text && (
            <blockquote class="ip-words" lang={isNoted(event) ? municipality.language : mine.ipCase.language}>
              {event.text}
            </blockquote>
          )}
          {hasDocument(event) && <Text>{askedTexts[language].information.document}</Text>}
        </div>
      ))}
    </Part>
  );
}

function isNoted({ type, by }: ExchangeEvent): boolean {
  return type === 'information-answered' && by.who === 'staff';
}

function exchangeWords(event: ExchangeEvent, language: Language): string {
  const say = askedTexts[language].information;
  const on = writtenDay(dayInNorway(new Date(event.at)), language);
  if (event.type === 'information-asked') return say.asked(on);
  return isNoted(event) ? say.noted(on) : say.answered(on);
}

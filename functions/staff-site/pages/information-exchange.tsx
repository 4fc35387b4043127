import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { type ExchangeEvent, hasDocument } from '../../../shared/domain/consent/information-exchange.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { StaffPage } from '../staff-page.ts';
import { informationTexts } from '../texts/information.ts';
import { actorName, textLanguage } from '../words/event-words.ts';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly exchange: readonly ExchangeEvent[] };

/** Questions and answers, the oldest first. */
export function InformationExchange({ page, ipCase, exchange }: Props) {
  return exchange.map((event) => (
    <div key={`${event.at} ${event.type}`}>
      <p class="ds-paragraph">{exchangeWords(event, ipCase, page)}</p>
      {event.text && (
        <blockquote class="ip-quote" lang={textLanguage(event, ipCase, page)}>
          {event.text}
        </blockquote>
      )}
      {hasDocument(event) && <p class="ds-paragraph">{informationTexts[page.language].withDocument}</p>}
    </div>
  ));
}

function exchangeWords(event: ExchangeEvent, ipCase: IpCase, page: StaffPage): string {
  const texts = informationTexts[page.language];
  const on = writtenDay(dayInNorway(new Date(event.at)), page.language);
  const name = actorName(event, ipCase, page);
  if (event.type === 'information-answered') return texts.answered(on, name);
  return texts.asked(on, name, writtenDay(event.until, page.language));
}

import type { IpCase } from '../../../shared/domain/case.ts';
import type { ConsentChange } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import type { StaffPage } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';
import { longMoment } from '../texts/dates.ts';
import { changeWords, circumstances, expiredServices, sharingWords } from '../words/consent-words.ts';
import { actorName } from '../words/event-words.ts';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly timeline: readonly CaseEvent[] };

/** Every answer as it was given, what was taken back among them: who, as what, how, when, in which language. */
export function ConsentHistory({ page, ipCase, timeline }: Props) {
  const texts = consentTexts[page.language];
  const events = timeline.filter(({ type }) => type === 'consent' || type === 'sharing-expired');
  if (events.length === 0) return <p class="ds-paragraph">{texts.historyNone}</p>;
  return (
    <ol class="ip-timeline">
      {events.map((event) => (
        <li key={`${event.at} ${event.type}`}>
          <p class="ip-quiet">
            <time dateTime={event.at}>{longMoment(event.at, page.language)}</time>
            {`, ${[actorName(event, ipCase, page), event.type === 'consent' && circumstances(event, page)].filter(Boolean).join(', ')}`}
          </p>
          {event.type === 'consent' &&
            event.changes.map((change) => <ChangeLine key={changeWords(change, page)} page={page} change={change} />)}
          {event.type === 'sharing-expired' && <p>{texts.expired(expiredServices(event.ids, timeline))}</p>}
        </li>
      ))}
    </ol>
  );
}

function ChangeLine({ page, change }: { readonly page: StaffPage; readonly change: ConsentChange }) {
  const words = changeWords(change, page);
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return <p>{change.part === 'sharing' ? `${said} ${sharingWords(change.sharing, page)}` : said}</p>;
}

import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { ConsentChange } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { addressesOf } from '../addresses.ts';
import { sharingLines } from '../consenting/sharing-lines.ts';
import type { MyCase } from '../following/my-case.ts';
import { consentHistoryTexts, myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, LinkLine, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly mine: Pick<MyCase, 'ipCase' | 'events'> };
type Answered = Extract<CaseEvent, { readonly type: 'consent' }>;
type Expired = Extract<CaseEvent, { readonly type: 'sharing-expired' }>;

/** Given, narrowed, renewed, withdrawn, run out: who said it, how, when, in which language. Made to be printed. */
export function ConsentHistoryPage({ mine, ...place }: Props) {
  const say = consentHistoryTexts[place.language];
  return (
    <Article title={say.title} lead={say.lead}>
      <ConsentTimeline {...place} events={mine.events} />
      <div class="ip-screen">
        <Text>{say.print}</Text>
        <LinkLine href={addressesOf(place).myCase(mine.ipCase.reference)}>{ownCaseTexts[place.language].back}</LinkLine>
      </div>
    </Article>
  );
}

/** Of these events the answers about consent, oldest first. */
export function ConsentTimeline({ events: all, ...place }: Place & Pick<MyCase, 'events'>) {
  const say = consentHistoryTexts[place.language];
  const events = all.filter((event) => event.type === 'consent' || event.type === 'sharing-expired');
  if (events.length === 0) return <Text>{say.none}</Text>;
  return (
    <ol class="ip-timeline">
      {events.map((event) => (
        <li key={`${event.at} ${event.type}`}>
          <p class="ip-quiet">{momentOf(event, place)}</p>
          {event.type === 'consent' ? (
            <AnswerGiven {...place} event={event} />
          ) : (
            <p>{say.expired(servicesOf(event, all))}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

function momentOf({ at }: Answered | Expired, { language }: Place): string {
  const moment = new Date(at);
  return consentHistoryTexts[language].at(writtenDay(dayInNorway(moment), language), writtenMinute(moment, language));
}

function AnswerGiven({ event, ...place }: Place & { readonly event: Answered }) {
  return (
    <>
      {event.changes.map((change) => (
        <ChangeMade key={JSON.stringify(change)} {...place} change={change} />
      ))}
      <p class="ip-quiet">{circumstances(event, place)}</p>
    </>
  );
}

function ChangeMade({ change, language }: Place & { readonly change: ConsentChange }) {
  const say = consentHistoryTexts[language];
  if (change.part !== 'sharing') return <p>{say.parts[change.part][change.change]}</p>;
  const { sharing } = change;
  return (
    <>
      <p>{say.sharing[change.change](sharing.service)}</p>
      {change.change !== 'withdrawn' && change.change !== 'refused' && (
        <p class="ip-lines">{sharingLines(sharing, language).join('\n')}</p>
      )}
    </>
  );
}

/** `Svart på papir av en forelder, skrevet inn av Hanna Hav, teksten var på nynorsk.` */
function circumstances({ how, as, by, language: inLanguage }: Answered, { municipality, language }: Place): string {
  const say = consentHistoryTexts[language];
  const way = how.way === 'digital' && how.level.endsWith('high') ? 'high' : how.way;
  const noted =
    by.who === 'staff'
      ? [say.notedBy(staffMember(municipality, by.staffId)?.name ?? myCaseTexts[language].myCase.formerStaff)]
      : [];
  return `${[`${say.ways[way]} ${say.as[as]}`, ...noted, say.inLanguage[inLanguage]].join(', ')}.`;
}

/** An event of time knows the rows by number alone. */
function servicesOf({ ids }: Expired, events: readonly CaseEvent[]): string {
  const changes = events.flatMap((event) => (event.type === 'consent' ? event.changes : []));
  const names = changes.flatMap((change) =>
    change.part === 'sharing' ? [[change.sharing.id, change.sharing.service] as const] : [],
  );
  const byId = new Map(names);
  return ids.map((id) => byId.get(id) ?? id).join(', ');
}

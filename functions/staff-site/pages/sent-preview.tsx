import { instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { everyoneTold, languageOf } from '../../../shared/domain/parties/told.ts';
import type { InLanguages } from '../../../shared/domain/settings/municipality.ts';
import type { NoticeChannel, Recipient } from '../../../shared/domain/telling/notice.ts';
import { firstMoment } from '../../../shared/notices/sending/address-notices.ts';
import { channelsTo } from '../../../shared/notices/sending/channel.ts';
import { mailContent } from '../../../shared/notices/words/mail-content.ts';
import { renderSms } from '../../../shared/notices/words/render-sms.ts';
import { valuesOf } from '../../../shared/notices/words/values.ts';
import type { CitizenKind } from '../../../shared/notices/words/wording.ts';
import type { StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { transitionTexts } from '../texts/transition.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly now: Date;
  /** What the messages tell of. */
  readonly kind: CitizenKind;
  /** Who gets one; where nothing else is said, all who are told about the case. */
  readonly to?: readonly Recipient[];
};

/** Each message before it leaves: to whom, how and when, in the very words and the language it will have. */
export function SentPreview(props: Props) {
  const { page, ipCase, to = everyoneTold(ipCase) } = props;
  const { title } = transitionTexts[page.language].sent;
  // That nobody can be told is said beside the button, where it is so.
  if (to.length === 0) return null;
  return (
    <section class="ip-preview" aria-labelledby="beskjed">
      <h2 id="beskjed" class="ds-heading" data-size="xs">
        {title}
      </h2>
      {to.map((each) => (
        <Message key={each.who} {...props} to={each} />
      ))}
    </section>
  );
}

function Message({ to, ...props }: Omit<Props, 'to'> & { readonly to: Recipient }) {
  const { page, ipCase, now } = props;
  const { sent } = transitionTexts[page.language];
  if (to.who === 'staff') return null;
  const who = sent.who[to.who];
  const [channel] = channelsTo(to, ipCase, page.municipality);
  if (!channel) return <p class="ip-quiet">{sent.byHand(who)}</p>;
  const at = instant(now);
  const moment = firstMoment(channel, { urgency: 'in-window' }, at);
  const when = moment > at ? longMoment(moment, page.language) : sent.now;
  return (
    <>
      <p class="ip-quiet">{sent.by(who, channel, when)}</p>
      <blockquote class="ip-quote" lang={languageOf(to, ipCase)}>
        {wordsOf(channel, { ...props, to }).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
    </>
  );
}

/** In the place of a date that follows from what is filled in. */
const dateToCome: InLanguages = { nb: '(datoen)', nn: '(datoen)', en: '(the date)' };

type About = Omit<Props, 'to'> & { readonly to: Recipient };

function wordsOf(channel: NoticeChannel, { page, ipCase, kind, to }: About): readonly string[] {
  const language = languageOf(to, ipCase);
  const { reference, restricted } = ipCase;
  const values = { ...valuesOf({ reference, language }, page.municipality), date: dateToCome[language] };
  const notice = { kind, language, restricted };
  return channel === 'sms' ? [renderSms(notice, values)] : mailContent(notice, values, undefined).paragraphs;
}

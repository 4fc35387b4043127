import type { Meeting } from '../../shared/domain/planning/meeting.ts';
import { type Municipality, staffMember } from '../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { asItReads } from '../../shared/domain/telling/several-reminders.ts';
import { type Counts, errorName, type Log } from '../../shared/log.ts';
import { mailContent } from '../../shared/notices/words/mail-content.ts';
import { renderIcs } from '../../shared/notices/words/render-ics.ts';
import { mailHtml, mailText } from '../../shared/notices/words/render-mail.ts';
import { renderSms } from '../../shared/notices/words/render-sms.ts';
import { valuesOf } from '../../shared/notices/words/values.ts';
import { isCitizenKind } from '../../shared/notices/words/wording.ts';
import { wordings } from '../../shared/notices/words/wordings.ts';
import type { Mail, Mailer, SendResult, TextMessage, TextMessenger } from '../../shared/ports/sending.ts';

export type Providers = { readonly mailer: Mailer; readonly messenger: TextMessenger };

export type Addressed = {
  readonly notice: Notice;
  readonly to: string;
  /** Of an invitation. */
  readonly code?: string;
  readonly municipality: Municipality;
  readonly restricted: boolean;
  /** The case is nobody's to open any more: a mail about it leads nowhere. */
  readonly isBlocked?: boolean;
  readonly siteOrigin: string;
  readonly neutralSender: string;
  /** What the notice is about, of one about a meeting. */
  readonly meeting?: Meeting;
};

type Watched = Providers & { readonly log: Log; readonly counts: Counts };
type Hand = () => Promise<SendResult>;

/** The finished message as an act: all that can be wrong with it shows before anything is written or sent. */
function prepared(addressed: Addressed, { mailer, messenger }: Providers): Hand {
  if (addressed.notice.channel === 'sms') {
    const message = textMessage(addressed);
    return () => messenger.send(message);
  }
  const mail = mailOf(addressed);
  return () => mailer.send(mail);
}

/** See `made`. */
export function rendered(addressed: Addressed, deps: Watched): Hand | undefined {
  return made(addressed.notice, () => prepared(addressed, deps), deps);
}

/** Nothing where the text cannot be made, which is a fault of ours: every message of this template will fail. */
export function made<Message>(
  { id: noticeId, kind }: Notice,
  make: () => Message,
  { log, counts }: Pick<Watched, 'log' | 'counts'>,
): Message | undefined {
  try {
    return make();
  } catch (thrown) {
    log.error('notice-not-rendered', { noticeId, kind, errorName: errorName(thrown) });
    counts.count('NoticesNotRendered', 1);
    return undefined;
  }
}

/** An exception says nothing about whether the message left. */
export async function handedOver(send: () => Promise<SendResult>, notice: Notice, log: Log): Promise<SendResult> {
  try {
    return await send();
  } catch (thrown) {
    log.error('hand-over-threw', { noticeId: notice.id, errorName: errorName(thrown) });
    return { result: 'unknown', detail: 'threw' };
  }
}

function textMessage({ notice, to, code, municipality, restricted }: Addressed): TextMessage {
  const said = asItReads(notice);
  const { kind, language } = said;
  if (!isCitizenKind(kind)) throw new RangeError('staff are told by e-mail');
  const text = renderSms({ kind, language, restricted }, valuesOf(said, municipality, code));
  return { notice: refOf(notice), to, text };
}

function mailOf(addressed: Addressed): Mail {
  const { notice, to, code, municipality, restricted, isBlocked, siteOrigin } = addressed;
  const calendar = calendarOf(addressed);
  const said = asItReads(notice);
  const { kind, language, reference, about } = said;
  const isClosed = isBlocked || opensNoCases(notice, municipality);
  const casePage = isClosed ? undefined : `${siteOrigin}/${municipality.id}/ansatt/sak/${reference}`;
  const anonymous = restricted && notice.to.who !== 'staff';
  const values = valuesOf(said, municipality, code);
  const content = mailContent({ kind, language, restricted: anonymous, ...(about && { about }) }, values, casePage);
  return {
    notice: refOf(notice),
    ...(anonymous ? neutral(addressed) : fromMunicipality(municipality)),
    to,
    subject: content.subject,
    text: mailText(content),
    html: mailHtml(content),
    ...(calendar && { calendar }),
  };
}

/** The domain of an address tells as much as a name. */
function neutral({ notice, neutralSender: address }: Addressed): Pick<Mail, 'from' | 'replyTo'> {
  return { from: { name: wordings[notice.language].neutralSender, address }, replyTo: address };
}

function fromMunicipality({ sender: { name, address, replyTo } }: Municipality): Pick<Mail, 'from' | 'replyTo'> {
  return { from: { name, address }, replyTo };
}

/** Told of a case all the same, as of access in an emergency. */
function opensNoCases({ to }: Notice, municipality: Municipality): boolean {
  return to.who === 'staff' && staffMember(municipality, to.staffId)?.opensNoCases === true;
}

export function refOf({ id, municipality, reference }: Notice) {
  return { key: { municipality, reference }, noticeId: id };
}

function calendarOf({ notice, municipality, restricted, neutralSender, meeting }: Addressed): Mail['calendar'] {
  if (!meeting) return undefined;
  const anonymous = restricted && notice.to.who !== 'staff';
  const { kind, date = meeting.on, reference, language } = notice;
  return renderIcs({
    meeting: { ...meeting, on: date },
    ...(!anonymous && { municipality: municipality.id }),
    reference,
    language,
    organizer: anonymous ? neutralSender : municipality.sender.address,
    withPlace: !restricted,
    isCancelled: kind === 'meeting-cancelled' || kind === 'meeting-off',
  });
}

import { dayInNorway, type Instant } from '../../domain/calendar/day.ts';
import type { IpCase } from '../../domain/case.ts';
import type { Change } from '../../domain/change.ts';
import type { Municipality } from '../../domain/settings/municipality.ts';
import type { Notice, NoticeChannel, PlannedNotice, Task } from '../../domain/telling/notice.ts';
import { isPastWorth } from '../../domain/telling/worth-until.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { StoredChange } from '../../ports/cases.ts';
import { channelsTo } from './channel.ts';
import { digestsOf } from './digest.ts';
import { pending, waiting } from './moved.ts';
import { noticeId } from './notice-id.ts';
import { ringOrWrite } from './ring-or-write.ts';
import { nextSmsMoment } from './sms-window.ts';

/**
 * Makes a change ready for the store: each planned notice gets its channel, name and first moment, or becomes a task
 * where no channel exists. The single way from the domain to the store.
 */
export function addressChange(change: Change, municipality: Municipality, at: Instant): StoredChange {
  const notices = new Map<string, Notice>();
  const tasks = new Map<string, Task>(change.tasks.map((task) => [task.id, task]));
  for (const planned of change.notices) {
    const channel = channelFor(planned, { ipCase: change.after, municipality, at });
    if (channel) {
      const notice = noticeOn(channel, planned, { key: change.after, at });
      notices.set(notice.id, notice);
    } else if (!wasShown(planned, change.after)) {
      const task = ringOrWrite(planned, at);
      tasks.set(task.id, task);
    }
  }
  const digests = digestsOf([...notices.values()], at);
  return {
    ...change,
    notices: [...notices.values()],
    tasks: [...tasks.values()],
    ...(digests.length > 0 && { digests }),
  };
}

/** A receipt has just been shown on screen, so that nobody needs to ring about it; not of what staff registered. */
function wasShown({ kind }: PlannedNotice, { registered }: IpCase): boolean {
  return (kind === 'receipt' || kind === 'report-receipt') && !registered;
}

type Circumstances = { readonly ipCase: IpCase; readonly municipality: Municipality; readonly at: Instant };

function channelFor(planned: PlannedNotice, { ipCase, municipality, at }: Circumstances): NoticeChannel | undefined {
  const channels = channelsTo(planned.to, ipCase, municipality);
  const [wanted] = channels;
  const late = wanted !== undefined && comesTooLate(wanted, planned, at);
  return late && channels.includes('email') ? 'email' : wanted;
}

/** Whether this channel's next moment comes after the day that the law names, or when it is no use any more. */
export function comesTooLate(channel: NoticeChannel, planned: PlannedNotice, at: Instant): boolean {
  const moment = firstMoment(channel, planned, at);
  if (moment === at) return false;
  const isPastLaw = planned.legalDate !== undefined && dayInNorway(new Date(moment)) > planned.legalDate;
  return isPastLaw || isPastWorth(planned, moment);
}

/** The notice on one channel: to be sent now, when its window opens, or in its reader's digest. */
export function noticeOn(
  channel: NoticeChannel,
  { notBefore, ...planned }: PlannedNotice,
  { key, at }: { readonly key: CaseKey; readonly at: Instant },
): Notice {
  const { municipality, reference } = key;
  const id = noticeId(key, planned, channel);
  const notice: Notice = {
    ...planned,
    id,
    municipality,
    reference,
    channel,
    state: 'pending',
    attempts: 0,
    createdAt: at,
  };
  if (planned.digestAt) return { ...notice, state: 'in-digest' };
  const open = firstMoment(channel, planned, at);
  const moment = notBefore && notBefore > open ? notBefore : open;
  // Whoever delivers it sees at once that waiting is no use.
  return moment > at && !isPastWorth(planned, moment) ? waiting(notice, moment) : pending(notice, at);
}

/** The earliest moment this may leave by this channel. */
export function firstMoment(channel: NoticeChannel, { urgency }: Pick<PlannedNotice, 'urgency'>, at: Instant): Instant {
  return channel === 'sms' && urgency === 'in-window' ? nextSmsMoment(at) : at;
}

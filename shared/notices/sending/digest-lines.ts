import type { Instant } from '../../domain/calendar/day.ts';
import type { Notice, NoticeState, Task } from '../../domain/telling/notice.ts';
import { moved } from './moved.ts';
import { ringOrWrite } from './ring-or-write.ts';

/** How far a line has come; what its digest tells only raises it. None: it has ended, and nothing is known of it anew. */
const come: Readonly<Partial<Record<NoticeState, number>>> = {
  'in-digest': 0,
  sending: 0,
  sent: 1,
  'handed-to-person': 1,
  delivered: 2,
};

/** Whether a line is still to be said with its digest: not yet, or once more where the mail did not arrive at first. */
export function isOpenLine({ state }: Pick<Notice, 'state'>): boolean {
  return state === 'in-digest' || state === 'sending' || state === 'sent';
}

type Circumstances = { readonly isStillSo: boolean; readonly at: Instant };
type After = { readonly after: Notice; readonly task?: Task };

/** What its digest's end means for a line; nothing where the line knows already. */
export function lineAfter(line: Notice, digest: Notice, circumstances: Circumstances): After | undefined {
  const reached = come[line.state];
  if (reached === undefined || isComplainedOf(line)) return undefined;
  // Whatever became of the digest, it did not tell this.
  if (line.state === 'in-digest') return lost(line, digest, circumstances);
  switch (digest.state) {
    case 'sent':
      return reached < 1 ? { after: arrived(line, digest, circumstances) } : undefined;
    case 'delivered':
      if (isComplainedOf(digest)) return unwanted(line, circumstances);
      return reached < 2 ? { after: arrived(line, digest, circumstances) } : undefined;
    default:
      return lost(line, digest, circumstances);
  }
}

function isComplainedOf({ detail }: Pick<Notice, 'detail'>): boolean {
  return detail === 'complaint';
}

function arrived(line: Notice, { state, sentAt, deliveredAt }: Notice, { at }: Circumstances): Notice {
  const times = { ...(sentAt && { sentAt }), ...(deliveredAt && { deliveredAt }) };
  return moved(line, state, { at: deliveredAt ?? sentAt ?? at, ...times });
}

/** Its reader wants no such mail: somebody tells them in another way. */
function unwanted(line: Notice, { isStillSo, at }: Circumstances): After {
  const after = moved(line, 'delivered', { at, detail: 'complaint' });
  return isStillSo ? { after, task: ringOrWrite(line, at) } : { after };
}

/** Somebody tells its reader in another way, unless it is no longer so. */
function lost(line: Notice, { state, detail }: Notice, { isStillSo, at }: Circumstances): After | undefined {
  if (line.state === 'handed-to-person') return undefined;
  const why = detail ? { detail } : {};
  if (isStillSo) return { after: moved(line, 'handed-to-person', { at, ...why }), task: ringOrWrite(line, at) };
  return { after: moved(line, state === 'bounced' || state === 'failed' ? state : 'superseded', { at, ...why }) };
}

import { type Day, dayInNorway, instant } from '../../shared/domain/calendar/day.ts';
import { type Municipality, type StaffMember, staffMember } from '../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { moved } from '../../shared/notices/sending/moved.ts';
import { afterSend, sending } from '../../shared/notices/sending/sending.ts';
import { type ComingLine, digestContent } from '../../shared/notices/words/digest-content.ts';
import { mailHtml, mailText } from '../../shared/notices/words/render-mail.ts';
import type { Mail } from '../../shared/ports/sending.ts';
import { claimLines } from './claim-lines.ts';
import { comingFor } from './coming-for.ts';
import type { Delivery, Deps } from './delivery.ts';
import { handedOver, made, refOf } from './hand-over.ts';
import { held } from './while-paused.ts';

/**
 * Sends one reader's steps of the day as one mail. Its lines are claimed first, then the digest: a crash between leaves
 * a digest that is still pending, and the next run claims the same lines anew. `case-changed`: to be read once more.
 */
export async function deliverDigest(digest: Notice, deps: Deps): Promise<Delivery | 'case-changed'> {
  const at = instant(deps.now());
  const municipality = await deps.settings.municipality(digest.municipality);
  if (!municipality) throw new Error('a digest without its municipality');
  if (municipality.noticesPaused) return settled(digest, held(digest, at), { delivery: 'paused', deps });
  const reader = readerOf(digest, municipality);
  if (!reader) {
    const nowhere = moved(digest, 'handed-to-person', { at, detail: 'no-address' });
    return settled(digest, nowhere, { delivery: 'no-address', deps });
  }
  const lines = await claimLines({ digest, municipality, at, deps });
  if (lines === 'not-pending') return 'case-changed';
  if (lines.length === 0) {
    return settled(digest, moved(digest, 'superseded', { at }), { delivery: 'superseded', deps });
  }
  const today = dayInNorway(new Date(at));
  const coming = await comingFor({ staffId: reader.id, municipality, today }, deps.coming);
  const mail = made(digest, () => mailTo(reader, { digest, lines, coming, municipality, today, deps }), deps);
  if (mail) return handOver(digest, mail, deps);
  const unmade = moved(digest, 'failed', { at, detail: 'rendering-failure' });
  return settled(digest, unmade, { delivery: 'failed', deps });
}

async function handOver(digest: Notice, mail: Mail, deps: Deps): Promise<Delivery> {
  const attempt = sending(digest, instant(deps.now()));
  // What its lines say is checked with them, in their cases.
  const claim = await deps.notices.claim(digest, attempt, undefined);
  if (claim !== 'claimed') return 'not-pending';
  const result = await handedOver(() => deps.mailer.send(mail), attempt, deps.log);
  const next = afterSend(attempt, result, instant(deps.now()));
  if (next.outcome === 'unknown') return 'unknown';
  // A receipt may have been faster than this: then it has the last word and nothing is written.
  await deps.notices.finish(attempt, next.after, {});
  return next.outcome;
}

function readerOf({ to }: Notice, municipality: Municipality): StaffMember | undefined {
  return to.who === 'staff' ? staffMember(municipality, to.staffId) : undefined;
}

type Written = {
  readonly digest: Notice;
  readonly lines: readonly Notice[];
  readonly coming: readonly ComingLine[];
  readonly municipality: Municipality;
  readonly today: Day;
  readonly deps: Deps;
};

function mailTo(reader: StaffMember, { digest, lines, coming, municipality, today, deps }: Written): Mail {
  const { id, language, sender } = municipality;
  const casePage = (reference: string) => `${deps.siteOrigin}/${id}/ansatt/sak/${reference}`;
  const content = digestContent(
    { steps: lines, coming },
    { today, language, ...(!reader.opensNoCases && { caseLink: casePage }) },
  );
  return {
    notice: refOf(digest),
    from: { name: sender.name, address: sender.address },
    replyTo: sender.replyTo,
    to: reader.email,
    subject: content.subject,
    text: mailText(content),
    html: mailHtml(content),
  };
}

type Settling = { readonly delivery: Delivery; readonly deps: Deps };

async function settled(before: Notice, after: Notice, { delivery, deps }: Settling): Promise<Delivery> {
  const written = await deps.notices.finish(before, after, {});
  return written === 'written' ? delivery : 'not-pending';
}

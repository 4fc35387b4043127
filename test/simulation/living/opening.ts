import type { Application, Contact } from '../../../shared/domain/applying/application.ts';
import { openCase } from '../../../shared/domain/applying/open-case.ts';
import { registerCase } from '../../../shared/domain/applying/registration.ts';
import { day, instant } from '../../../shared/domain/calendar/day.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { Contacts } from '../../../shared/domain/parties/contacts.ts';
import type { NeedReport } from '../../../shared/domain/reporting/need-report.ts';
import { openReport } from '../../../shared/domain/reporting/open-report.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import { aDraft } from '../../support/case-builders.ts';
import { anApplication } from '../../support/domain-builders.ts';
import { aReport } from '../../support/report-builders.ts';
import type { Act, Filed } from '../oracle/diary.ts';
import type { Reachable } from '../stories/story.ts';
import type { Stage } from './acting.ts';

export function contactOf({ mobile, email }: Reachable): Contact {
  return { name: 'Siv Syntetisk', ...(mobile && { mobile }), ...(email && { email }) };
}

type Opening = Extract<Act, { did: 'file' | 'report' }>;

function applicationOf(act: Extract<Act, { did: 'file' }>, { person }: Stage): Application {
  return anApplication({
    person: contactOf(person),
    noticeChannel: person.channel,
    language: person.language,
    protectedAddress: person.restricted,
    unit: act.unit,
    callMe: act.ringMe === true,
    ...(act.birthDate !== undefined && { birthDate: day(act.birthDate) }),
    ...(act.sentBy !== undefined && claimed(act, person)),
  });
}

/** Sent by a guardian, whose paper is to come, or by a parent, alone or with another. */
function claimed({ awaitsMandate }: Filed, person: Reachable): Partial<Application> {
  const { otherParent, young } = person;
  const forAnother = { person: { name: 'Bo Syntetisk', ...young }, applicant: contactOf(person) };
  if (awaitsMandate) return { ...forAnother, role: 'guardian', mandateAwaited: true };
  if (!otherParent) return { ...forAnother, role: 'parent', parents: { responsibility: 'alone' } };
  return {
    ...forAnother,
    role: 'parent',
    parents: { responsibility: 'two', mayContact: 'yes' },
    otherParent: { name: 'Per Prøve', ...otherParent },
  };
}

/** Sent on the site, or typed in by an employee some days after it came on paper. */
function filing(act: Extract<Act, { did: 'file' }>, stage: Stage): Change {
  const { key, municipality, now } = stage;
  const application = applicationOf(act, stage);
  const { reference } = key;
  if (act.receivedOn === undefined) return openCase({ reference, application, receivedAt: now }, municipality);
  const by = municipality.units.find(({ id }) => id === act.unit)?.leader ?? municipality.lastContact;
  const receivedOn = day(act.receivedOn);
  const registration = { reference, application, receivedOn, way: 'paper', by, receiptByHand: false, now } as const;
  return registerCase(registration, municipality);
}

const reporter = { name: 'Sofie Sykepleier', email: 'sofie@sykehus.example' };

function reportOf({ unit }: Opening, { person }: Stage): NeedReport {
  const { channel, language, restricted } = person;
  const wayToAsk = channel === 'letter' ? 'phone' : channel;
  return aReport({ reporter, person: contactOf(person), wayToAsk, language, protectedAddress: restricted, unit });
}

/** A new case, as it comes in. */
export async function open(act: Opening, stage: Stage): Promise<string | undefined> {
  const { key, municipality, stores, now } = stage;
  const opening = { reference: key.reference, receivedAt: now };
  const at = instant(now);
  const expiresAt = instant(new Date(now.getTime() + 86_400_000));
  const draft = aDraft({ ...key, startedAt: at, savedAt: at, expiresAt });
  await stores.drafts.start(draft);
  const change =
    act.did === 'file' ? filing(act, stage) : openReport({ ...opening, report: reportOf(act, stage) }, municipality);
  const opened = await stores.cases.open({
    change: addressChange(change, municipality, at),
    contacts: contactsOf(act, stage),
    draft,
  });
  return opened === 'opened' ? undefined : opened;
}

function contactsOf(act: Opening, stage: Stage): Contacts {
  if (act.did === 'report') return { person: contactOf(stage.person), applicant: reporter, inviteKey: 'secret' };
  const { person, applicant, otherParent } = applicationOf(act, stage);
  return { person, ...(applicant && { applicant, inviteKey: 'secret' }), ...(otherParent && { otherParent }) };
}

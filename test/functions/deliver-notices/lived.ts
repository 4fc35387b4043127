import fc from 'fast-check';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { addDays, addMonths, day, instant } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import type { Notice, PlannedNotice } from '../../../shared/domain/telling/notice.ts';
import type { Reminder } from '../../../shared/domain/telling/reminder.ts';
import { withWakeAt } from '../../../shared/domain/wake.ts';
import { addressChange, noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { digestsOf } from '../../../shared/notices/sending/digest.ts';
import { aNotice, aPlan, aReminder, at, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { closedCase, decidedCase } from '../../support/case-states.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';
import { gatherIn } from '../../support/memory-digests.ts';
import { addNew, nameOf } from '../../support/memory-state.ts';
import { tellAll } from './fates.ts';
import { type Life, watched } from './watched-life.ts';

/** A step of the product at which a process can die, or at which somebody else can come between. */
const steps = [
  ...['findNotice', 'findCase', 'settings', 'contacts', 'claim', 'send', 'finish', 'due', 'commit', 'move', 'setAside'],
  ...['lines', 'claimLine'],
].flatMap((name) => [`before ${name}`, `after ${name}`]);

export type Act =
  | { readonly act: 'stream' | 'sweep' | 'receipts' | 'receipts-reversed' | 'withdraw' | 'decide' | 'close' }
  | { readonly act: 'pass'; readonly minutes: number }
  | { readonly act: 'answer'; readonly answer: 'accepted' | 'transient' | 'throttled' | 'permanent' | 'unknown' }
  | { readonly act: 'die'; readonly step: string }
  | { readonly act: 'end-before-claim'; readonly claim: 'claim' | 'claimLine'; readonly ending: Ending };

type Ending = 'withdraw' | 'decide' | 'close';
const endings = ['withdraw', 'decide', 'close'] as const;

const plainActs = ['stream', 'stream', 'sweep', 'sweep', 'receipts', 'receipts-reversed', ...endings] as const;

/** What may happen, in whatever order: most of it time, the stream and the sweep. */
export const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...plainActs).map((act): Act => ({ act })) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(1, 10, 60, 360, 1440).map((minutes): Act => ({ act: 'pass', minutes })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('accepted', 'transient', 'throttled', 'permanent', 'unknown')
        .map((answer): Act => ({ act: 'answer', answer })),
    },
    { weight: 3, arbitrary: fc.constantFrom(...steps).map((step): Act => ({ act: 'die', step })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...endings), fc.constantFrom('claim', 'claimLine'))
        .map(([ending, claim]): Act => ({ act: 'end-before-claim', claim, ending })),
    },
  ),
  { maxLength: 30 },
);

const today = day('2026-03-05');
const tomorrow = day('2026-03-06');
const ofRights = (on: string): Reminder => ({ kind: 'rights-change', occurrence: `turns:${on}`, date: day(on) });
/** Not answered in its month, of which today is the last day. */
const delayed: Reminder = { kind: 'complaint-delayed', occurrence: `on:${today}`, date: today, legalDate: today };

/** The person was reminded today of two things at once, two more wait for tomorrow, and one comes on Tuesday. */
function remindedCase(): IpCase {
  const received = aReceivedCase();
  const majority = addDays(day('2026-03-10'), masoy.ladders.eighteenSecond);
  const receivedOn = day('2026-02-05');
  return withWakeAt(
    {
      ...received,
      bornOn: addMonths(majority, -12 * 18),
      complaint: { receivedAt: at('2026-02-05T09:00:00Z'), receivedOn, late: false, by: today },
      remindedOn: { person: [today] },
      remindLater: { person: { on: tomorrow, about: [ofRights('2026-06-01'), { ...delayed, occurrence: 'again' }] } },
    },
    masoy,
  );
}

const severalReminders = aPlan({
  kind: 'several-reminders',
  occurrence: 'this-morning',
  about: [delayed, ofRights('2026-05-01')],
  date: today,
  legalDate: today,
});

/**
 * Mails and an SMS of what has happened, one with a legal date, one that waits, one of several reminders, and two mails
 * to a leader; the case's own ladder adds to them, and what the person is still to be reminded of.
 */
const begun: readonly Notice[] = [
  aNotice(),
  noticeOn('sms', aPlan({ occurrence: 'decided:3' }), { key: theCase, at: noon }),
  aNotice({}, aPlan({ occurrence: 'decided:4', legalDate: day('2026-03-05') })),
  aNotice({}, aReminder({ kind: 'routing', occurrence: 'received:2026-03-05' })),
  aNotice({}, aReminder()),
  noticeOn('sms', severalReminders, { key: theCase, at: noon }),
  aNotice({ state: 'waiting', dueAt: at('2026-03-09T11:00:00Z') }, aPlan({ occurrence: 'decided:5' })),
];

/**
 * Reminders that wait in a leader's digest, two of the case and one of another, which nobody touches. By its name the
 * first line is the case's: what comes before its claim, comes after the case was read.
 */
function gather({ state }: World): void {
  const { wakeAt: _, ...other } = { ...aReceivedCase(), reference: 'FGHJ2346' };
  state.cases.set(nameOf(other), { ipCase: other, contacts: { person: { name: 'Siv' } }, events: [], views: [] });
  const step = (ipCase: IpCase, planned: Partial<PlannedNotice>) =>
    noticeOn('email', aReminder({ digestAt: noon, ...planned }), { key: ipCase, at: noon });
  const ofCase = { ...aReceivedCase() };
  const changes = [
    {
      after: ofCase,
      notices: [step(ofCase, { occurrence: '9-days-before:2026-04-02' }), step(ofCase, { kind: 'preliminary-ready' })],
    },
    { after: other, notices: [step(other, {})] },
  ];
  for (const { after, notices } of changes) {
    gatherIn(state, { after, notices, digests: digestsOf(notices, noon), events: [], tasks: [] });
    addNew(state.notices, after, notices);
  }
}

/** Takes something away that keeps messages in order. */
export type Break = (world: World) => void;

/** Lives through the acts and a week and a half in which nothing more goes wrong; gives back what went wrong. */
export async function lived(happening: readonly Act[], breaking: Break = () => undefined): Promise<readonly string[]> {
  const world = aWorld({ notices: begun, ipCase: remindedCase() });
  gather(world);
  breaking(world);
  const life = watched(world);
  for (const act of happening) await happen(act, life);
  await settle(life);
  return life.wrongs();
}

async function happen(act: Act, life: Life): Promise<void> {
  const { world } = life;
  switch (act.act) {
    case 'stream':
      return stream(world);
    case 'sweep':
      return sweep(world);
    case 'receipts':
      return tellAll(life, 'in-order');
    case 'receipts-reversed':
      return tellAll(life, 'reversed');
    case 'pass':
      return world.pass(act.minutes);
    case 'answer':
      world.stage.answer = answers[act.answer];
      return;
    case 'die':
      return life.once(act.step, () => {
        throw new Error('died');
      });
    case 'end-before-claim':
      return life.once(`before ${act.claim}`, () => end(act.ending, world));
    default:
      return end(act.act, world);
  }
}

const answers = {
  accepted: { result: 'accepted', providerId: 'provider-1' },
  transient: { result: 'transient', detail: 'busy' },
  throttled: { result: 'throttled' },
  permanent: { result: 'permanent', detail: 'refused' },
  unknown: { result: 'unknown', detail: 'time-out' },
} as const;

/** Every record the stream ever had, of any notice, late and twice, the last first. */
async function stream(world: World): Promise<void> {
  const refs = world.everything().map(({ id: noticeId, municipality, reference }) => {
    return { key: { municipality, reference }, noticeId };
  });
  const twice = [...refs.toReversed(), ...refs.toReversed()];
  await Promise.all(twice.map((ref) => deliverNotice(ref, world.deliverDeps).catch(() => undefined)));
}

async function sweep(world: World): Promise<void> {
  await sweepDue(world.sweepDeps, () => 60_000).catch(() => undefined);
}

/** The case stops: what was still to be said of its answer is not so any more. */
function end(ending: Ending, world: World): void {
  const before = world.ipCase();
  if (!['received', 'in-progress', 'awaiting-information'].includes(before.status)) return;
  const { version, reach } = before;
  if (ending !== 'withdraw') {
    const after = ending === 'decide' ? decidedCase() : closedCase();
    world.become({ ...after, version: version + 1, reach });
    return;
  }
  const withdrawn = withdraw(before, new Date(world.stage.now), masoy);
  if (!withdrawn.ok) throw new Error(withdrawn.reason);
  world.become({ ...withdrawn.change.after, reach });
  const { notices } = addressChange(withdrawn.change, masoy, world.stage.now);
  for (const notice of notices) world.notices.set(notice.id, notice);
}

/** From one due moment to the next, as the sweep comes to them. */
async function settle(life: Life): Promise<void> {
  const { world } = life;
  world.stage.answer = answers.accepted;
  life.quieten();
  const until = instant(new Date(Date.parse(world.stage.now) + 11 * 24 * 60 * 60_000));
  for (let rounds = 0; rounds < 500 && world.stage.now < until; rounds += 1) {
    await sweep(world);
    await stream(world);
    const moments = [...world.everything(), { dueAt: world.ipCase().wakeAt }].flatMap(({ dueAt }) => dueAt ?? []);
    const [next = until] = moments.filter((each) => each > world.stage.now).toSorted();
    world.stage.now = next < until ? next : until;
  }
}

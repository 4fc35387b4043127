import { describe, expect, test } from 'vitest';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { dismissReport } from '../../../shared/domain/reporting/dismiss-report.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { noticeOn } from '../../../shared/notices/sending/address-notices.ts';
import { aNotice, aPlan, aReminder, at, noon, theCase } from '../../notices/notice-builders.ts';
import { aWorld, type World } from '../../notices/notice-world.ts';
import { closedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { aJoinedReport } from '../../support/report-builders.ts';

const refOf = ({ id }: Notice) => ({ key: theCase, noticeId: id });
const anSms = (plan = aPlan()) => noticeOn('sms', plan, { key: theCase, at: noon });

function deliver(world: World, notice: Notice) {
  return deliverNotice(refOf(notice), world.deliverDeps);
}

const decideThe = (world: World) => world.change({ status: 'decided' });

describe('a notice that is delivered', () => {
  test('leaves by e-mail from the municipality, with its neutral reply address', async () => {
    const notice = aNotice();
    const world = aWorld({ notices: [notice] });
    expect(await deliver(world, notice)).toBe('sent');
    expect(world.mails).toMatchObject([
      {
        notice: refOf(notice),
        to: 'siv@post.example',
        from: { name: 'Måsøy kommune', address: 'varsel@masoy.example' },
        replyTo: 'post@masoy.example',
        subject: 'Svaret i saken din er klart',
      },
    ]);
    expect(world.standing(notice)).toMatchObject({ state: 'sent', sentAt: noon });
    expect(world.standing(notice)).not.toHaveProperty('dueAt');
  });

  test('leaves by SMS to the mobile number', async () => {
    const notice = anSms();
    const world = aWorld({ notices: [notice] });
    await deliver(world, notice);
    expect(world.messages).toMatchObject([{ notice: refOf(notice), to: '+4740000031' }]);
    expect(world.messages[0]?.text).toContain('ACDE 2346');
  });

  test('to a leader links to the case', async () => {
    const notice = aNotice({}, aReminder());
    const world = aWorld({ notices: [notice] });
    await deliver(world, notice);
    expect(world.mails[0]?.to).toBe('hanna.hav@masoy.example');
    expect(world.mails[0]?.text).toContain('https://ip.example/masoy/ansatt/sak/ACDE2346');
  });

  test('to a leader about a report that came to nothing says so, and links nowhere, for they may not open it', async () => {
    const plan = aPlan({ kind: 'closed', occurrence: 'closed:3', to: { who: 'staff', staffId: 'hanna.hav' } });
    const notice = aNotice({}, plan);
    const act = { by: { who: 'person' }, now: new Date('2026-03-20T10:00:00Z') } as const;
    const ended = changeOf(dismissReport(aJoinedReport(), act, masoy)).after;
    const world = aWorld({ notices: [notice], ipCase: ended });
    expect(await deliver(world, notice)).toBe('sent');
    expect(world.mails[0]?.text).toContain('Sak ACDE 2346 er avsluttet.');
    expect(`${world.mails[0]?.text}${world.mails[0]?.html}`).not.toMatch(/https?:|Åpne/);
  });

  test('to a leader about an application that was closed still links to it', async () => {
    const plan = aPlan({ kind: 'closed', occurrence: 'closed:3', to: { who: 'staff', staffId: 'hanna.hav' } });
    const notice = aNotice({}, plan);
    const world = aWorld({ notices: [notice], ipCase: closedCase() });
    await deliver(world, notice);
    expect(world.mails[0]?.text).toContain('https://ip.example/masoy/ansatt/sak/ACDE2346');
  });

  test('to the data protection officer names the case and links nowhere, for they open none', async () => {
    const to = { who: 'staff', staffId: 'pia.personvern' } as const;
    const notice = aNotice(
      {},
      aPlan({ kind: 'emergency-access', occurrence: 'emergency:1', to, date: day('2026-03-06') }),
    );
    const world = aWorld({ notices: [notice] });
    expect(await deliver(world, notice)).toBe('sent');
    expect(world.mails[0]).toMatchObject({ to: 'personvernombud@masoy.example' });
    expect(world.mails[0]?.text).toContain('sak ACDE 2346');
    expect(`${world.mails[0]?.text}${world.mails[0]?.html}`).not.toMatch(/https?:/);
  });

  test('names no municipality to somebody with a protected address', async () => {
    const plan = aPlan();
    const sentBy = async (notice: Notice) => {
      const ipCase = aReceivedCase({ protectedAddress: true, noticeChannel: notice.channel });
      const world = aWorld({ notices: [notice], ipCase });
      expect(await deliver(world, notice)).toBe('sent');
      return world;
    };
    const [mail] = (await sentBy(aNotice({}, plan))).mails;
    const [message] = (await sentBy(anSms(plan))).messages;
    expect(mail?.from).toEqual({ name: 'Automatisk melding', address: 'varsel@melding.example' });
    // Its tags name the case to the mail service alone.
    const { notice: _, ...seen } = mail ?? {};
    expect(JSON.stringify([seen, message?.text])).not.toMatch(/måsøy|masoy/i);
  });

  test('goes once, though its stream record comes twice at the same time', async () => {
    const notice = aNotice();
    const world = aWorld({ notices: [notice] });
    const outcomes = await Promise.all([deliver(world, notice), deliver(world, notice), deliver(world, notice)]);
    expect(outcomes.toSorted()).toEqual(['not-pending', 'not-pending', 'sent']);
    expect(world.mails).toHaveLength(1);
  });

  test.each(['waiting', 'sending', 'sent', 'uncertain', 'superseded'] as const)(
    'does not go when it is %s',
    async (state) => {
      const notice = aNotice({ state });
      const world = aWorld({ notices: [notice] });
      expect(await deliver(world, notice)).toBe('not-pending');
      expect(world.mails).toEqual([]);
    },
  );
});

describe('a reminder that is no longer true', () => {
  test('is not sent when the case was decided', async () => {
    const notice = aNotice({}, aReminder());
    const world = aWorld({ notices: [notice] });
    decideThe(world);
    expect(await deliver(world, notice)).toBe('superseded');
    expect(world.mails).toEqual([]);
    expect(world.standing(notice).state).toBe('superseded');
  });

  test('is not sent when the case is decided in the very moment of sending', async () => {
    const notice = aNotice({}, aReminder());
    const world = aWorld({ notices: [notice] });
    let decided = false;
    world.stage.meanwhile = (step) => {
      if (step === 'before claim' && !decided) {
        decided = true;
        decideThe(world);
      }
    };
    expect(await deliver(world, notice)).toBe('superseded');
    expect(world.mails).toEqual([]);
  });

  test('a change of the case does not hold back what has happened', async () => {
    const notice = aNotice();
    const world = aWorld({ notices: [notice] });
    world.stage.meanwhile = (step) => {
      if (step === 'before claim') decideThe(world);
    };
    expect(await deliver(world, notice)).toBe('sent');
  });
});

describe('an SMS outside its window', () => {
  test('waits until the window opens', async () => {
    const notice = anSms();
    const world = aWorld({ notices: [notice], now: at('2026-03-06T16:00:00Z') });
    expect(await deliver(world, notice)).toBe('waiting');
    expect(world.standing(notice)).toMatchObject({ state: 'waiting', dueAt: at('2026-03-09T08:00:00Z') });
    expect(world.messages).toEqual([]);
  });

  test('goes on by e-mail at once when the window would open after a legal date', async () => {
    const notice = anSms(aPlan({ legalDate: day('2026-03-05') }));
    const world = aWorld({ notices: [notice], now: at('2026-03-05T16:30:00Z') });
    expect(await deliver(world, notice)).toBe('failed');
    expect(world.standing(notice)).toMatchObject({ state: 'failed', detail: 'window-missed' });
    expect([...world.notices.values()].at(-1)).toMatchObject({ channel: 'email', state: 'pending' });
  });

  test('a receipt goes at any hour', async () => {
    const notice = anSms(aPlan({ kind: 'receipt', urgency: 'at-once', date: day('2026-04-02') }));
    const world = aWorld({ notices: [notice], now: at('2026-03-07T22:00:00Z') });
    expect(await deliver(world, notice)).toBe('sent');
  });
});

describe('a notice that cannot be delivered', () => {
  const refused = { result: 'permanent', detail: 'refused' } as const;
  const others = (world: World, notice: Notice) => [...world.notices.values()].filter(({ id }) => id !== notice.id);

  test('goes on by the other channel at once', async () => {
    const notice = anSms();
    const world = aWorld({ notices: [notice] });
    world.stage.answer = refused;
    expect(await deliver(world, notice)).toBe('failed');
    expect(world.standing(notice)).toMatchObject({ state: 'failed', detail: 'refused' });
    expect(others(world, notice)).toMatchObject([{ channel: 'email', state: 'pending', kind: 'decision-ready' }]);
    expect(world.tasks.size).toBe(0);
  });

  test('becomes a task when both channels have failed', async () => {
    const notice = anSms();
    const world = aWorld({ notices: [notice] });
    world.stage.answer = refused;
    await deliver(world, notice);
    for (const other of others(world, notice)) await deliver(world, other);
    expect([...world.notices.values()].map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('becomes a task at once when the person has a protected address', async () => {
    const notice = anSms();
    const world = aWorld({ notices: [notice], ipCase: aReceivedCase({ protectedAddress: true }) });
    world.stage.answer = refused;
    await deliver(world, notice);
    expect(others(world, notice)).toEqual([]);
    expect(world.tasks.size).toBe(1);
  });

  test('becomes a task when the address was protected after it was planned by a channel nobody asked for', async () => {
    const notice = anSms();
    const ipCase = aReceivedCase({ protectedAddress: true, noticeChannel: 'phone' });
    const world = aWorld({ notices: [notice], ipCase });
    expect(await deliver(world, notice)).toBe('no-address');
    expect(world.messages).toEqual([]);
    expect([...world.tasks.values()]).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('becomes a task when a leader has no address any more', async () => {
    const notice = aNotice({}, aReminder({ to: { who: 'staff', staffId: 'who.left' } }));
    const world = aWorld({ notices: [notice] });
    expect(await deliver(world, notice)).toBe('no-address');
    expect(world.standing(notice)).toMatchObject({ state: 'handed-to-person', detail: 'no-address' });
    expect(world.tasks.size).toBe(1);
  });

  test('goes by e-mail when the municipality has put an end to SMS', async () => {
    const notice = anSms();
    const world = aWorld({ notices: [notice], municipality: { ...masoy, smsEnabled: false } });
    expect(await deliver(world, notice)).toBe('no-address');
    expect(others(world, notice)).toMatchObject([{ channel: 'email', state: 'pending' }]);
  });

  test('is tried again after a passing fault, and no more than five times', async () => {
    const notice = aNotice({}, aReminder());
    const world = aWorld({ notices: [notice] });
    world.stage.answer = { result: 'transient', detail: 'busy' };
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await deliver(world, notice);
      const { state, dueAt } = world.standing(notice);
      if (state !== 'waiting' || !dueAt) break;
      waits.push((Date.parse(dueAt) - Date.parse(world.stage.now)) / 60_000);
      world.stage.now = dueAt;
      await sweepDue(world.sweepDeps, () => 60_000);
    }
    expect(waits).toEqual([1, 5, 15, 60, 240]);
    expect(world.standing(notice)).toMatchObject({ state: 'failed', detail: 'busy' });
    expect(world.tasks.size).toBe(1);
  });

  test('a result that comes after the receipt changes nothing', async () => {
    const notice = aNotice();
    const world = aWorld({ notices: [notice] });
    world.stage.meanwhile = (step) => {
      if (step === 'after send') world.notices.set(notice.id, { ...world.standing(notice), state: 'delivered' });
    };
    expect(await deliver(world, notice)).toBe('sent');
    expect(world.standing(notice).state).toBe('delivered');
  });
});

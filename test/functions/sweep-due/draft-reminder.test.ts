import { describe, expect, test } from 'vitest';
import { reportContact } from '../../../forms/need-report/draft-contact.ts';
import { deliverNotice } from '../../../functions/deliver-notices/deliver-notice.ts';
import { sweepDue } from '../../../functions/sweep-due/sweep-due.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { SendResult } from '../../../shared/ports/sending.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { aDraft, aFiling, aKey, at } from '../../support/case-builders.ts';
import {
  aCodeNotice,
  aHandedDraft,
  aHanding,
  aReach,
  aReachableDraft,
  reminderAt,
  someContacts,
} from '../../support/draft-builders.ts';
import { memoryCases } from '../../support/memory-cases.ts';
import { reportAnswers } from '../../support/report-answers.ts';

/** Somebody has begun, and can be reached; nothing else is in the table. */
async function begun(draft = aReachableDraft(), start: Parameters<typeof aWorld>[0] = {}) {
  const world = aWorld({ now: reminderAt, ...start });
  world.state.cases.clear();
  await world.drafts.start(aDraft());
  await world.drafts.save(draft, someContacts);
  const sweep = () => sweepDue(world.sweepDeps, () => 60_000);
  const deliver = ({ id }: Notice) => deliverNotice({ key: aKey, noticeId: id }, world.deliverDeps);
  const notices = () => [...world.notices.values()];
  const deliverAll = async () => {
    const outcomes: string[] = [];
    for (const notice of notices()) outcomes.push(await deliver(notice));
    return outcomes;
  };
  return { world, draft, sweep, deliver, deliverAll, notices };
}

const byMail = aReachableDraft({ told: aReach({ channel: 'email' }) });

describe('a draft that is soon deleted', () => {
  test('is reminded of once, three days before, and the text tells nothing of what it is', async () => {
    const { world, sweep, deliverAll, notices } = await begun(byMail);
    await sweep();
    await sweep();
    expect(notices()).toMatchObject([{ kind: 'draft-expiring', channel: 'email', state: 'pending' }]);
    expect(await deliverAll()).toEqual(['sent']);
    expect(await deliverAll()).toEqual(['not-pending']);
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]).toMatchObject({ to: 'siv@post.example', subject: 'Noe du har begynt på, slettes snart' });
    expect(world.mails[0]?.text).toContain('Det blir slettet 4. april 2026.');
    expect(world.mails[0]?.text).not.toMatch(/søknad|plan|ACDE/);
  });

  test('is not reminded of before its time', async () => {
    const { world, sweep, notices } = await begun();
    world.stage.now = at('2026-04-01T05:59:00Z');
    await sweep();
    expect(notices()).toEqual([]);
  });

  test('by SMS when the window opens, in the language that was chosen', async () => {
    const { world, sweep, deliverAll, notices } = await begun(aReachableDraft({ told: aReach({ language: 'nn' }) }));
    await sweep();
    expect(notices()).toMatchObject([{ channel: 'sms', state: 'waiting', dueAt: at('2026-04-01T07:00:00Z') }]);
    world.pass(60);
    await sweep();
    expect(await deliverAll()).toEqual(['sent']);
    expect(world.messages).toMatchObject([{ to: '+4740000031' }]);
    expect(world.messages[0]?.text).toContain('Noko du har byrja på, blir sletta 4. april 2026.');
  });

  test('names no municipality to somebody with a protected address', async () => {
    const told = aReach({ channel: 'email', restricted: true });
    const { world, sweep, deliverAll } = await begun(aReachableDraft({ told }));
    await sweep();
    await deliverAll();
    expect(`${world.mails[0]?.text}${world.mails[0]?.from.name}`).not.toContain('Måsøy');
  });

  test('goes to whoever fills in, not to the one it is about', async () => {
    const told = aReach({ to: 'applicant', channel: 'email', reach: { person: ['sms'], applicant: ['email'] } });
    const { world, sweep, deliverAll } = await begun(byMail);
    await world.drafts.save(aReachableDraft({ revision: 3, told }), {
      person: { mobile: '+4740000031' },
      applicant: { email: 'helper@post.example' },
    });
    await sweep();
    await deliverAll();
    expect(world.mails.map(({ to }) => to)).toEqual(['helper@post.example']);
  });

  test('that is sent, deleted or saved again before the sweep has none', async () => {
    const sent = await begun(byMail);
    await memoryCases(sent.world.state).open(aFiling({ draft: byMail, notices: [] }));
    const deleted = await begun(byMail);
    await deleted.world.drafts.remove(byMail);
    const saved = await begun(byMail);
    const again = { ...byMail, revision: 3, expiresAt: at('2026-05-01T08:00:00Z') };
    await saved.world.drafts.save(again, someContacts);
    for (const { sweep, notices } of [sent, deleted, saved]) {
      await sweep();
      expect(notices().filter(({ kind }) => kind === 'draft-expiring')).toEqual([]);
    }
  });

  test.each(['sent', 'deleted', 'saved again', 'handed over'] as const)(
    'that is %s after the sweep is reminded of no more',
    async (what) => {
      const { world, sweep, deliverAll, notices } = await begun(byMail);
      await sweep();
      const reminder = notices()[0];
      await happens(what, world);
      if (what === 'deleted') expect([...(world.state.notices.get('masoy#ACDE2346')?.values() ?? [])]).toEqual([]);
      else expect(await deliverAll()).toEqual(['superseded']);
      expect(reminder).toBeDefined();
      expect(world.mails).toEqual([]);
    },
  );

  test.each(['sent', 'deleted', 'saved again', 'handed over'] as const)(
    'that is %s in the very moment of sending is reminded of no more',
    async (what) => {
      const { world, sweep, deliverAll } = await begun(byMail);
      await sweep();
      let done: Promise<unknown> | undefined;
      world.stage.meanwhile = (step) => {
        if (step === 'before claim') done ??= happens(what, world);
      };
      const outcomes = await deliverAll();
      await done;
      expect(['superseded', 'not-pending']).toContain(outcomes[0]);
      expect(world.mails).toEqual([]);
    },
  );

  test('that was missed until it was deleted is not reminded of', async () => {
    const { world, sweep, notices } = await begun(byMail);
    world.stage.now = at('2026-04-04T08:00:00Z');
    await sweep();
    expect(notices()).toEqual([]);
    expect(world.counts).toMatchObject({ DueHandled: 1 });
    await sweep();
    expect(world.counts).toMatchObject({ DueHandled: 1 });
  });

  test('whose reminder waited until it was deleted is not reminded of', async () => {
    const { world, sweep, deliverAll } = await begun(byMail);
    await sweep();
    world.stage.now = at('2026-04-04T08:00:00Z');
    expect(await deliverAll()).toEqual(['superseded']);
    expect(world.mails).toEqual([]);
  });

  test('is told by the other channel when one fails, and rung about by nobody when both do', async () => {
    const { world, sweep, deliverAll, notices } = await begun(byMail);
    world.stage.now = at('2026-04-01T08:00:00Z');
    await sweep();
    world.stage.answer = { result: 'permanent', detail: 'refused' };
    await deliverAll();
    expect(notices().map(({ channel, state }) => `${channel} ${state}`)).toEqual(['email failed', 'sms pending']);
    await deliverAll();
    expect(notices().map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(world.tasks.size).toBe(0);
  });

  test('whose reminder may or may not have left is rung about by nobody', async () => {
    const { world, sweep, deliverAll, notices } = await begun(byMail);
    await sweep();
    world.stage.answer = { result: 'unknown', detail: 'timeout' };
    await deliverAll();
    for (const minutes of [15, 24 * 60]) {
      world.pass(minutes);
      await sweep();
    }
    expect(notices().map(({ state }) => state)).toEqual(['failed']);
    expect(world.tasks.size).toBe(0);
  });

  test('in a municipality without SMS is told by e-mail', async () => {
    const { sweep, notices } = await begun(aReachableDraft(), { municipality: { ...masoy, smsEnabled: false } });
    await sweep();
    expect(notices()).toMatchObject([{ channel: 'email', state: 'pending' }]);
  });
});

describe('the draft of a report', () => {
  async function begunReport(melder = {}, answer?: SendResult) {
    const answers = await reportAnswers({ melder });
    const contact = reportContact(answers, 'nb');
    if (!contact) throw new Error('nobody to tell');
    const world = aWorld({ now: at('2026-04-01T07:00:00Z') });
    if (answer) world.stage.answer = answer;
    world.state.cases.clear();
    const draft = aDraft({ form: 'need-report', answers });
    await world.drafts.start(draft);
    await world.drafts.save({ ...draft, revision: 2, told: contact.told }, contact.contacts);
    await sweepDue(world.sweepDeps, () => 60_000);
    for (const { id } of world.notices.values()) await deliverNotice({ key: aKey, noticeId: id }, world.deliverDeps);
    return world;
  }

  test('is reminded of to whoever reports, never to the one it is about', async () => {
    const world = await begunReport();
    expect(world.messages.map(({ to }) => to)).toEqual(['+4740000033']);
    expect(world.messages[0]?.text).toContain('Noe du har begynt på hos oss, slettes 4. april 2026.');
    expect(world.messages[0]?.text).not.toMatch(/meld|Siv|plan|ACDE/);
    expect(world.mails).toEqual([]);
  });

  test('by e-mail to somebody who gave no number', async () => {
    const world = await begunReport({ 'applicant.mobile': '', 'applicant.email': 'sofie@sykehus.example' });
    expect(world.mails.map(({ to }) => to)).toEqual(['sofie@sykehus.example']);
    expect(world.messages).toEqual([]);
  });

  test('whose reminder cannot arrive is told to nobody else', async () => {
    const world = await begunReport({}, { result: 'permanent', detail: 'refused' });
    expect([...world.notices.values()].map(({ to, state }) => `${to.who} ${state}`)).toEqual(['applicant failed']);
    expect(world.tasks.size).toBe(0);
  });
});

describe('the code of a draft that was handed over', () => {
  async function handed() {
    const world = aWorld({ notices: [aCodeNotice()], now: at('2026-03-05T11:00:00Z') });
    world.state.cases.clear();
    await world.drafts.start(aDraft());
    await world.drafts.handOver(aHandedDraft(), aHanding());
    const deliver = () => deliverNotice({ key: aKey, noticeId: aCodeNotice().id }, world.deliverDeps);
    return { world, deliver };
  }

  test('goes to the person with the reference, and with nothing of what it is', async () => {
    const { world, deliver } = await handed();
    expect(await deliver()).toBe('sent');
    expect(await deliver()).toBe('not-pending');
    expect(world.messages.map(({ text }) => text)).toEqual([
      'Måsøy kommune: Noe venter på deg. Referanse ACDE 2346, kode 1234 5678. ' +
        'Gå til kommunens nettside og velg Min sak, eller ring 40 00 00 10.',
    ]);
  });

  test('does not go when the draft was taken back', async () => {
    const { world, deliver } = await handed();
    await world.drafts.reopen(aHandedDraft(), aDraft({ revision: 3 }));
    expect(await deliver()).toBe('superseded');
    expect(world.messages).toEqual([]);
  });

  test('does not go for an earlier handing over', async () => {
    const { world, deliver } = await handed();
    await world.drafts.reopen(aHandedDraft(), aDraft({ revision: 3 }));
    await world.drafts.handOver(aHandedDraft({ revision: 4 }), aHanding({ code: '87654321' }));
    expect(await deliver()).toBe('superseded');
    expect(world.messages).toEqual([]);
  });
});

async function happens(
  what: 'sent' | 'deleted' | 'saved again' | 'handed over',
  world: ReturnType<typeof aWorld>,
): Promise<unknown> {
  switch (what) {
    case 'sent':
      return memoryCases(world.state).open(aFiling({ draft: byMail, notices: [] }));
    case 'deleted':
      return world.drafts.remove(byMail);
    case 'saved again':
      return world.drafts.save({ ...byMail, revision: 3, expiresAt: at('2026-05-01T08:00:00Z') }, someContacts);
    case 'handed over':
      return world.drafts.handOver(aHandedDraft({ revision: 3 }), aHanding());
  }
}

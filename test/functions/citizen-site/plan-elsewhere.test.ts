import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { scanAttachment } from '../../../shared/domain/handling/scan-attachment.ts';
import { receivePlanCopy } from '../../../shared/domain/plan-record/plan-copy.ts';
import { registerPlan } from '../../../shared/domain/planning/register-plan.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import { aPeriod } from '../../support/case-states.ts';
import { aGoal } from '../../support/plan-builders.ts';
import { aPdf } from '../../support/sent-files.ts';
import { staffId, work } from './caseworker.ts';
import { type Applied, caseOf, linksOn } from './consent-pages.ts';
import { coordinatorWrites, withPlan } from './own-plan.ts';
import { kari } from './site-under-test.ts';

/** The plan moves to another system, with what is written in it by then. */
async function moves(given: Applied, points = {}): Promise<Applied> {
  const act = {
    period: aPeriod(),
    keptIn: 'elsewhere',
    standing: { points, sharing: [] },
    staffId,
    now: given.world.now(),
  } as const;
  await work(given.world, given.reference, (ipCase) => registerPlan(ipCase, act, masoy));
  return given;
}

async function copyComes({ world, reference }: Applied, id: string): Promise<void> {
  const key = { municipality: 'masoy', reference };
  const attachment = anAttachment({ id, name: 'Plan.pdf', purpose: 'plan-copy', receivedAt: instant(world.now()) });
  await world.attachments.keep({ key, id }, { kind: 'pdf', bytes: aPdf });
  await work(world, reference, (ipCase) => receivePlanCopy(ipCase, { document: attachment, staffId }));
  world.attachments.tag({ key, id }, 'NO_THREATS_FOUND');
  const scan = { attachment, result: 'clean', now: world.now() } as const;
  await work(world, reference, (ipCase) => scanAttachment(ipCase, scan, masoy));
}

describe('my plan, kept in another system', () => {
  test('says so, and that there is no copy yet', async () => {
    const { browser, myCase } = await moves(await withPlan());
    const page = await browser.get(`${myCase}/plan`);
    expect(page.text).toContain('Innholdet i planen står i et annet system i kommunen.');
    expect(page.text).toContain('Det er ingen kopi her ennå.');
    expect(page.text).toContain('Neste gjennomgang Innen 30. april 2027');
    expect(linksOn(page).filter((href) => /plan\/./.test(href))).toEqual([]);
    expect((await browser.get(`${myCase}/plan/kopi`)).status).toBe(409);
  });

  test('opens as its latest copy, which is not among what I sent', async () => {
    const given = await moves(await withPlan());
    const { browser, myCase } = given;
    await copyComes(given, 'copy-one');
    const page = await browser.get(`${myCase}/plan`);
    expect(linksOn(page)).toContain(`${myCase}/plan/kopi`);
    const opened = await browser.get(`${myCase}/plan/kopi`);
    expect([opened.status, opened.headers?.['content-type']]).toEqual([200, 'application/pdf']);
    const mine = await browser.get(myCase);
    expect(mine.html).not.toContain('id="dokumenter"');
    expect(mine.text).toContain('Koordinatoren la inn en kopi av planen.');
    expect((await browser.get(`${myCase}/vedlegg/copy-one`)).status).toBe(404);
  });

  test('is nobody else’s', async () => {
    const given = await moves(await withPlan());
    await copyComes(given, 'copy-one');
    const stranger = await given.site.signedIn(kari);
    expect((await stranger.get(`${given.myCase}/plan/kopi`)).status).toBe(404);
  });

  test('still shows what was written here, and takes nothing new', async () => {
    const given = await withPlan();
    await coordinatorWrites(given, { goals: [aGoal({ goal: 'Gå på skolen hver dag' })] });
    const { browser, myCase, world } = await moves(given, { goals: 1 });
    const page = await browser.get(`${myCase}/plan`);
    expect(page.text).toContain('Det som ble skrevet her før');
    expect(page.text).toContain('Gå på skolen hver dag');
    const reply = await browser.post(`${myCase}/plan/1`, { version: '1', 'goals[0].goal': 'Nytt' });
    expect(reply.status).toBe(409);
    expect((await world.plans.latest(await caseOf(given))).goals?.version).toBe(1);
  });
});

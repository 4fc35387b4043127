import { describe, expect, test } from 'vitest';
import { decisionLetter } from '../../../forms/casework/decision-letter.ts';
import { standardReasons } from '../../../functions/staff-site/texts/standard-reasons.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import { at } from '../../support/case-builders.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { dag, type Filed, formToken, hanna, kari, staffWorld } from './staff-world.ts';

const address = '/masoy/ansatt/sak/ACDE2346';
const key = { municipality: 'masoy', reference: 'ACDE2346' };
const now = new Date('2026-03-06T08:00:00Z');
const parent: Filed = {
  application: { role: 'parent', applicant: { name: 'Far Syntetisk', mobile: '+4740000032' } },
};

type World = ReturnType<typeof staffWorld>;

/** Hanna with a case that she may have taken. */
async function leaderWith(filed: Filed = {}, { taken = false, store = (cases: CaseStore) => cases } = {}) {
  const world = staffWorld(store);
  const filedCase = await world.file(filed);
  if (taken) await commit(world, changeOf(takeCase(filedCase, { staffId: 'hanna.hav', now }, masoy)));
  return { world, browser: await world.signIn(hanna) };
}

async function commit({ stores }: World, change: Parameters<typeof addressChange>[0]) {
  await stores.cases.commit(addressChange(change, masoy, at(now.toISOString())));
}

const stored = ({ stores }: World) => stores.cases.find(key);
const noticeKinds = async ({ stores }: World) => (await stores.cases.notices(key)).map(({ kind }) => kind);

describe('taking a case', () => {
  test('puts it in progress in the leader’s name, and says so once', async () => {
    const { world, browser } = await leaderWith();
    const reply = await browser.post(`${address}/take`, { version: '1' });
    expect(reply.statusCode).toBe(303);
    expect(reply.headers?.['location']).toBe(`${address}?gjort=take`);
    expect(await stored(world)).toMatchObject({ status: 'in-progress', takenBy: 'hanna.hav', version: 2 });
    expect((await browser.get(`${address}?gjort=take`)).body).toContain('Du har tatt saken.');
  });

  test('twice is once', async () => {
    const { world, browser } = await leaderWith();
    const replies = await Promise.all([1, 2, 3].map(() => browser.post(`${address}/take`, { version: '1' })));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(await stored(world)).toMatchObject({ version: 2 });
    expect(await world.stores.cases.timeline(key)).toHaveLength(2);
  });

  test('that a colleague took meanwhile shows who was first', async () => {
    const { world, browser } = await leaderWith();
    await (await world.signIn(dag)).post(`${address}/take`, { version: '1' });
    const reply = await browser.post(`${address}/take`, { version: '1' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Saken er endret');
    expect(reply.body).toContain('Dag Dal');
    expect(reply.body).not.toContain(`action="${address}/take"`);
  });

  test('that is taken already is refused clearly', async () => {
    const { browser } = await leaderWith({}, { taken: true });
    const reply = await browser.post(`${address}/take`, { version: '2' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Saken er allerede tatt.');
  });

  test('is not for the coordinating unit’s employee, who may look', async () => {
    const { world } = await leaderWith();
    const reply = await (await world.signIn(kari)).post(`${address}/take`, { version: '1' });
    expect(reply.statusCode).toBe(403);
    expect(await stored(world)).toMatchObject({ status: 'received' });
  });

  test.each([{}, { version: 'x' }, { version: '1', extra: 'y' }])('needs its own form, whole: %o', async (form) => {
    const { world, browser } = await leaderWith();
    expect((await browser.post(`${address}/take`, form)).statusCode).toBe(422);
    expect(await stored(world)).toMatchObject({ status: 'received' });
  });

  test('goes on when only the sweep moved the case’s next moment', async () => {
    let sweeps = 2;
    const swept = (cases: CaseStore): CaseStore => ({
      ...cases,
      async commit(change) {
        const before = await cases.find(change.after);
        if (before && sweeps > 0) {
          sweeps -= 1;
          const due = new Date(Date.parse(before.wakeAt ?? '') + 1000);
          await cases.commit(addressChange(whatTimeCallsFor(before, masoy, due), masoy, at(due.toISOString())));
        }
        return cases.commit(change);
      },
    });
    const { world, browser } = await leaderWith({}, { store: swept });
    expect((await browser.post(`${address}/take`, { version: '1' })).statusCode).toBe(303);
    expect(sweeps).toBe(0);
    expect(await stored(world)).toMatchObject({ status: 'in-progress', version: 2 });
  });

  test('gives up on a table that never agrees, and stores nothing', async () => {
    const never = (cases: CaseStore): CaseStore => ({ ...cases, commit: async () => 'stale' });
    const { world, browser } = await leaderWith({}, { store: never });
    expect((await browser.post(`${address}/take`, { version: '1' })).statusCode).toBeGreaterThanOrEqual(500);
    expect(await stored(world)).toMatchObject({ status: 'received' });
  });
});

describe('a form', () => {
  test.each([undefined, 'forged'])('without the session’s token is refused: %s', async (token) => {
    const { world, browser } = await leaderWith();
    const form = { version: '1', ...(token && { formToken: token }) };
    const reply = await browser.send({ method: 'POST', address: `${address}/take`, form });
    expect(reply.statusCode).toBe(403);
    expect(await stored(world)).toMatchObject({ status: 'received' });
  });

  test('from another site is refused, token or not', async () => {
    const { world, browser } = await leaderWith();
    const form = { version: '1', formToken };
    const sent = { method: 'POST', address: `${address}/take`, form, origin: 'https://evil.example' } as const;
    expect((await browser.send(sent)).statusCode).toBe(403);
    expect(await stored(world)).toMatchObject({ status: 'received' });
  });

  test('with a name twice is refused', async () => {
    const { world, browser } = await leaderWith();
    const form = new URLSearchParams({ formToken, version: '1', outcome: 'granted' });
    form.append('outcome', 'refused');
    const sent = { method: 'POST', address: `${address}/decide`, form, origin: 'https://ip.example' } as const;
    expect((await browser.send(sent)).statusCode).toBe(422);
    expect(await stored(world)).toMatchObject({ status: 'received' });
  });

  test('of one press is reached by its address only to be led back to the case', async () => {
    const { browser } = await leaderWith();
    const reply = await browser.get(`${address}/take`);
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, address]);
  });
});

describe('deciding', () => {
  test('takes from the mail to the answer five presses: link, sign-in, take, grant, send', async () => {
    const { world, browser } = await leaderWith();
    const shown = await browser.get(address);
    expect(shown.body).toContain(`action="${address}/take"`);
    await browser.post(`${address}/take`, { version: '1' });
    const taken = await browser.get(`${address}?gjort=take`);
    expect(taken.body).toContain(`href="${address}/decide?outcome=granted"`);
    const form = await browser.get(`${address}/decide?outcome=granted`);
    expect(form.body).toContain('Vi sier ja til individuell plan og koordinator.');
    expect(form.body).toMatch(/value="granted"[^>]*checked|checked[^>]*value="granted"/);
    const filed = await world.stores.cases.find(key);
    const reasons = filed ? standardReasons('granted', filed) : '';
    const reply = await browser.post(`${address}/decide`, { version: '2', outcome: 'granted', reasons });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=decide`);
    expect(await stored(world)).toMatchObject({ status: 'decided', decision: { outcome: 'granted', by: 'hanna.hav' } });
    expect(await noticeKinds(world)).toContain('decision-ready');
  });

  test.each(['granted', 'coordinatorOnly'])(
    '%s with the ready text is taken where a coordinator was all',
    async (outcome) => {
      const { world, browser } = await leaderWith({ application: { wishes: ['coordinator'] } }, { taken: true });
      const { body } = await browser.get(`${address}/decide?outcome=${outcome}`);
      expect(body).toContain('Vi sier ja til koordinator.');
      expect(body.includes('value="coordinatorOnly"')).toBe(outcome === 'coordinatorOnly');
      const filed = await stored(world);
      const reasons = filed ? standardReasons('granted', filed) : '';
      expect((await browser.post(`${address}/decide`, { version: '2', outcome, reasons })).statusCode).toBe(303);
      expect(await stored(world)).toMatchObject({ status: 'decided', decision: { outcome } });
    },
  );

  test('shows the legal basis and how to complain before it is sent, word for word as the person reads it', async () => {
    const { browser } = await leaderWith({}, { taken: true });
    const { body } = await browser.get(`${address}/decide`);
    const { law, complaint } = decisionLetter(masoy, 'nb');
    for (const said of [law.title, ...law.lines, complaint.title, ...complaint.lines]) expect(body).toContain(said);
  });

  test.each(['refused', 'coordinatorOnly'])('%s without reasons comes back with what was chosen', async (outcome) => {
    const { world, browser } = await leaderWith({}, { taken: true });
    const reply = await browser.post(`${address}/decide`, { version: '2', outcome, reasons: ' ' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('<title>Feil: Gi svar');
    expect(reply.body).toContain('href="#reasons"');
    expect(reply.body).toContain('Skriv en begrunnelse.');
    expect(reply.body).toMatch(new RegExp(`value="${outcome}"[^>]*checked|checked[^>]*value="${outcome}"`));
    expect(await stored(world)).toMatchObject({ status: 'in-progress' });
  });

  test('a case that changed meanwhile keeps the words, tells what is new, and can be sent again', async () => {
    const { world, browser } = await leaderWith({}, { taken: true });
    const promise = { 'newDate.day': '20', 'newDate.month': '4', 'newDate.year': '2026', reason: 'Vi venter.' };
    await (await world.signIn(dag)).post(`${address}/preliminary-answer`, { version: '2', ...promise });
    const mine = { outcome: 'refused', reasons: 'Mine egne ord.' };
    const reply = await browser.post(`${address}/decide`, { version: '2', ...mine });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Foreløpig svar ble gitt. Ny dato er 20. april 2026.');
    expect(reply.body).not.toContain('Saken ble tatt.');
    expect(reply.body).toContain('Mine egne ord.</textarea>');
    expect(reply.body).toContain('name="version" value="3"');
    expect((await browser.post(`${address}/decide`, { version: '3', ...mine })).statusCode).toBe(303);
  });

  test('a case that was withdrawn meanwhile is refused, and the words are still there to read', async () => {
    const { world, browser } = await leaderWith({}, { taken: true });
    const ipCase = await stored(world);
    if (ipCase) await commit(world, changeOf(withdraw(ipCase, now, masoy)));
    const reply = await browser.post(`${address}/decide`, { version: '2', outcome: 'refused', reasons: 'Mine ord.' });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Søknaden ble trukket.');
    expect(reply.body).toContain('Mine ord.');
    expect(reply.body).not.toContain('<textarea');
    expect(await noticeKinds(world)).not.toContain('decision-ready');
  });

  test('twice with the same words is one decision and one message', async () => {
    const { world, browser } = await leaderWith({}, { taken: true });
    const form = { version: '2', outcome: 'refused', reasons: 'Ord.\r\nTil.' };
    const replies = await Promise.all([1, 2, 3].map(() => browser.post(`${address}/decide`, form)));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect((await noticeKinds(world)).filter((kind) => kind === 'decision-ready')).toHaveLength(1);
    const other = await browser.post(`${address}/decide`, { ...form, reasons: 'Andre ord.' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('Andre ord.');
  });

  test('an answered case is refused clearly, form and all', async () => {
    const { browser } = await leaderWith({}, { taken: true });
    await browser.post(`${address}/decide`, { version: '2', outcome: 'granted', reasons: '' });
    const again = await browser.post(`${address}/decide`, { version: '3', outcome: 'refused', reasons: 'Ord.' });
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('Saken er avsluttet eller avgjort');
    expect((await browser.get(`${address}/decide`)).statusCode).toBe(409);
  });

  test('warns that nobody is told while the role is unchecked, and leaves a task to ring or write', async () => {
    const { world, browser } = await leaderWith(parent, { taken: true });
    expect((await browser.get(`${address}/decide?outcome=granted`)).body).toContain('Rollen er ikke godtatt.');
    await browser.post(`${address}/decide`, { version: '2', outcome: 'granted', reasons: '' });
    expect(await noticeKinds(world)).not.toContain('decision-ready');
    expect(await world.stores.cases.tasks(key)).toMatchObject([{ kind: 'ring-or-write', about: 'decision-ready' }]);
  });

  test('puts what the person wrote and staff write on the page as text, never as markup', async () => {
    const { browser } = await leaderWith(
      { answers: { role: 'self', length: 'short', needs: '<b>x</b>' } },
      { taken: true },
    );
    await browser.post(`${address}/decide`, { version: '2', outcome: 'refused', reasons: '<script>y</script>' });
    const { body } = await browser.get(address);
    expect(body).not.toMatch(/<b>x|<script>/);
    expect(body).toContain('&lt;script>y&lt;/script>');
  });
});

describe('a preliminary answer', () => {
  const promise = { 'newDate.day': '20', 'newDate.month': '4', 'newDate.year': '2026', reason: 'Vi venter på svar.' };

  test('is offered with the municipality’s reason and a date two weeks on', async () => {
    const { browser } = await leaderWith({}, { taken: true });
    const { body } = await browser.get(`${address}/preliminary-answer`);
    expect(body).toContain('Vi trenger mer tid til å behandle søknaden din.</textarea>');
    expect(body).toMatch(/name="newDate\.day"[^>]*value="16"/);
  });

  test('moves the promise and tells the person', async () => {
    const { world, browser } = await leaderWith({}, { taken: true });
    const reply = await browser.post(`${address}/preliminary-answer`, { version: '2', ...promise });
    expect(reply.headers?.['location']).toBe(`${address}?gjort=preliminary-answer`);
    expect(await stored(world)).toMatchObject({ promisedBy: '2026-04-20', answerBy: '2026-04-02' });
    expect(await noticeKinds(world)).toContain('preliminary-answer');
    expect((await browser.post(`${address}/preliminary-answer`, { version: '2', ...promise })).statusCode).toBe(303);
  });

  test('with a date that is not one comes back with what was typed', async () => {
    const { world, browser } = await leaderWith({}, { taken: true });
    const wrong = { ...promise, 'newDate.day': '31' };
    const reply = await browser.post(`${address}/preliminary-answer`, { version: '2', ...wrong });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('href="#newDate.day"');
    expect(reply.body).toMatch(/name="newDate\.day"[^>]*value="31"/);
    expect(reply.body).toContain('Vi venter på svar.</textarea>');
    expect(await stored(world)).toMatchObject({ promisedBy: '2026-04-02' });
  });

  test('in a case that changed meanwhile keeps what was typed', async () => {
    const { world, browser } = await leaderWith();
    await (await world.signIn(dag)).post(`${address}/take`, { version: '1' });
    const reply = await browser.post(`${address}/preliminary-answer`, { version: '1', ...promise });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Saken ble tatt.');
    expect(reply.body).toContain('Vi venter på svar.</textarea>');
  });

  test('in an answered case is refused', async () => {
    const { browser } = await leaderWith({}, { taken: true });
    await browser.post(`${address}/decide`, { version: '2', outcome: 'granted', reasons: '' });
    const reply = await browser.post(`${address}/preliminary-answer`, { version: '3', ...promise });
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Vi venter på svar.');
  });
});

describe('the call that was asked for', () => {
  test('is noted once, by whoever may follow the case', async () => {
    const { world } = await leaderWith({ application: { callMe: true } }, { taken: true });
    const browser = await world.signIn(kari);
    expect((await browser.post(`${address}/called`, { version: '2' })).statusCode).toBe(303);
    expect((await browser.post(`${address}/called`, { version: '2' })).statusCode).toBe(303);
    expect(await stored(world)).toMatchObject({ call: { doneOn: '2026-03-06' }, version: 3 });
    expect((await browser.post(`${address}/called`, { version: '3' })).body).toContain('Samtalen er allerede notert.');
  });

  test('cannot be noted where none was asked for', async () => {
    const { browser } = await leaderWith({}, { taken: true });
    const reply = await browser.post(`${address}/called`, { version: '2' });
    expect([reply.statusCode, reply.body.includes('ikke bedt om å bli ringt')]).toEqual([409, true]);
  });
});

describe('a claimed role', () => {
  test('is accepted, and can be taken back', async () => {
    const { world, browser } = await leaderWith(parent, { taken: true });
    expect((await browser.get(address)).body).toContain('Kontroller rollen');
    await browser.post(`${address}/check-role`, { version: '2', result: 'accepted' });
    expect(await stored(world)).toMatchObject({ roleCheck: 'accepted' });
    await browser.post(`${address}/check-role`, { version: '3', result: 'refused' });
    expect(await stored(world)).toMatchObject({ roleCheck: 'refused' });
  });

  test('accepted after the decision tells the applicant at last', async () => {
    const { world, browser } = await leaderWith(parent, { taken: true });
    await browser.post(`${address}/decide`, { version: '2', outcome: 'granted', reasons: '' });
    await browser.post(`${address}/check-role`, { version: '3', result: 'accepted' });
    expect(await noticeKinds(world)).toContain('decision-ready');
  });

  test('needs a result, a claim, and a case as it was read', async () => {
    const { world, browser } = await leaderWith(parent);
    expect((await browser.post(`${address}/check-role`, { version: '1', result: 'maybe' })).statusCode).toBe(422);
    await (await world.signIn(dag)).post(`${address}/take`, { version: '1' });
    const stale = await browser.post(`${address}/check-role`, { version: '1', result: 'refused' });
    expect(stale.statusCode).toBe(409);
    expect(stale.body).toContain('name="result" value="refused"');
    expect(stale.body).toContain('name="version" value="2"');
    const own = await leaderWith();
    expect((await own.browser.post(`${address}/check-role`, { version: '1', result: 'accepted' })).statusCode).toBe(
      409,
    );
  });
});

describe('a task', () => {
  test('is ticked off once, whatever else changed, and shows by whom', async () => {
    const { world, browser } = await leaderWith(parent, { taken: true });
    await browser.post(`${address}/decide`, { version: '2', outcome: 'granted', reasons: '' });
    const [task] = await world.stores.cases.tasks(key);
    const form = { version: '2', task: task?.id ?? '' };
    expect((await browser.get(address)).body).toContain('Marker som gjort');
    expect((await browser.post(`${address}/task-done`, form)).headers?.['location']).toBe(`${address}?gjort=task-done`);
    expect((await browser.post(`${address}/task-done`, form)).statusCode).toBe(303);
    expect((await browser.get(address)).body).toContain('Gjort av Hanna Hav');
  });

  test('that is not there is not found, and one without a name is refused', async () => {
    const { browser } = await leaderWith();
    expect((await browser.post(`${address}/task-done`, { version: '1', task: 'no-such' })).statusCode).toBe(404);
    expect((await browser.post(`${address}/task-done`, { version: '1' })).statusCode).toBe(422);
  });
});

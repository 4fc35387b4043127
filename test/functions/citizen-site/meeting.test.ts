import { describe, expect, test } from 'vitest';
import { linksOn } from './consent-pages.ts';
import { agreed, noted, withMeeting, withMeetingToday } from './own-meeting.ts';
import { withPlan } from './own-plan.ts';
import { kari } from './site-under-test.ts';

describe('my meeting', () => {
  test('is on my case, and has a page with when, where and what about', async () => {
    const { browser, myCase } = await withMeeting();
    const mine = await browser.get(myCase);
    expect(mine.text).toContain('Neste møte');
    expect(mine.text).not.toContain('Havøysund skole');
    expect(linksOn(mine)).toContain(`${myCase}/mote`);
    const page = await browser.get(`${myCase}/mote`);
    expect(page.text).toContain('kl. 09.30–10.30');
    expect(page.text).toContain('Havøysund skole, rom 2');
    expect(page.html.match(/<li>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page.title).toContain('Møte');
  });

  test('that does not suit is said in one press, once, and the coordinator is told', async () => {
    const { browser, myCase, world, reference } = await withMeeting();
    for (let press = 0; press < 2; press += 1) {
      const reply = await browser.post(`${myCase}/mote`, {});
      expect([reply.status, reply.location]).toEqual([303, `${myCase}/mote`]);
    }
    const page = await browser.get(`${myCase}/mote`);
    expect(page.text).toContain('Koordinatoren vet at møtet ikke passer for deg');
    expect(page.html).not.toContain('Jeg kan ikke da');
    const notices = await world.cases.notices({ municipality: 'masoy', reference });
    expect(notices.filter(({ kind }) => kind === 'meeting-declined')).toHaveLength(1);
    expect((await browser.get(myCase)).text).toContain('Du sa fra om at møtet ikke passer.');
  });

  test('can be declined anew when it was changed', async () => {
    const given = await withMeeting();
    await given.browser.post(`${given.myCase}/mote`, {});
    await agreed(given, '09:00');
    expect((await given.browser.get(`${given.myCase}/mote`)).text).toContain('Jeg kan ikke da');
  });

  test('is nobody else’s, and a dead end with a way back where none is agreed', async () => {
    const given = await withMeeting();
    const stranger = await given.site.signedIn(kari);
    expect((await stranger.get(`${given.myCase}/mote`)).status).toBe(404);
    expect((await stranger.post(`${given.myCase}/mote`, {})).status).toBe(404);
    const none = await withPlan();
    const page = await none.browser.get(`${none.myCase}/mote`);
    expect([page.status, page.text.includes('Det er ikke avtalt noe møte')]).toEqual([409, true]);
    expect(linksOn(page)).toContain(none.myCase);
  });
});

describe('what was agreed on my meeting', () => {
  const mine = { what: 'Ringe skolen om skyss', owner: { who: 'person' } } as const;
  const theirs = { what: 'Søke støttekontakt', owner: { who: 'service', name: 'Nav' } } as const;

  test('is on its page with who does it, and my own is ticked off there in one press', async () => {
    const given = await withMeetingToday();
    const { browser, myCase, world, reference } = given;
    await noted(given, mine);
    await noted(given, theirs);
    const [onCase, page] = [await browser.get(myCase), await browser.get(`${myCase}/mote`)];
    expect(onCase.text).toContain('2 avtaler er ikke gjort ennå.');
    expect(onCase.text).not.toContain('skyss');
    expect(linksOn(onCase)).toContain(`${myCase}/mote`);
    expect(page.title).toContain('Avtalt på møter');
    expect(page.text).toContain('Du, uten dato');
    expect(page.text).toContain('Nav, uten dato');
    expect(page.html.match(/mote\/gjort/g)).toHaveLength(1);
    for (let press = 0; press < 2; press += 1) {
      const reply = await browser.post(`${myCase}/mote/gjort`, { meeting: '1', action: '0' });
      expect([reply.status, reply.location]).toEqual([303, `${myCase}/mote`]);
    }
    expect((await browser.get(`${myCase}/mote`)).text).toContain('Du, gjort ');
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.meetings?.openActions).toBe(1);
    expect((await browser.get(myCase)).text).toContain('Noe som ble avtalt på et møte, er gjort.');
  });

  test('that somebody else is to do is not mine to tick off, nor what is not there', async () => {
    const given = await withMeetingToday();
    const { browser, myCase, world, reference } = given;
    await noted(given, theirs);
    const stranger = await given.site.signedIn(kari);
    expect((await stranger.post(`${myCase}/mote/gjort`, { meeting: '1', action: '0' })).status).toBe(404);
    for (const action of ['0', '7', 'x']) await browser.post(`${myCase}/mote/gjort`, { meeting: '1', action });
    expect((await world.cases.find({ municipality: 'masoy', reference }))?.meetings?.openActions).toBe(1);
  });

  test('is in the file of what is kept about me', async () => {
    const given = await withMeetingToday();
    await noted(given, theirs);
    const file = JSON.parse((await given.browser.get(`${given.myCase}/data`)).html);
    expect(file.meetings).toMatchObject([
      { number: 1, state: 'held', agreed: [{ what: 'Søke støttekontakt', owner: 'service', name: 'Nav' }] },
    ]);
  });
});

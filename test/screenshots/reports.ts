import { languages } from '../../shared/domain/settings/municipality.ts';
import type { Site } from '../journeys/applying.ts';
import { beginReport, comeWithCode, invitationOf, report, wishes } from '../journeys/reporting.ts';
import type { Visitor } from '../journeys/visitor.ts';
import { reportSteps } from '../support/report-answers.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

const reporter: Site = { municipality: 'masoy', language: 'nb', person: 'omar' };
const person: Site = { ...reporter, person: 'ida' };
const part = 'Report of need';

/** Every page of somebody who reports, of the one it is about, and what the leader sees and notes. */
export async function reports(running: Running, lens: Lens): Promise<void> {
  const visitor = await arrive(running, lens);
  await filling(visitor, lens);
  const reference = await report(visitor, reporter, { behov: [['unit', 'sykeavdelingen']] });
  await inEach(visitor, lens)(`melding/kvittering/${reference}`, 'Receipt');
  await inEach(visitor, lens)('min-sak', 'My case, a report sent');
  await visitor.leave();
  await leading(running, lens, reference);
  await answering(running, lens, reference);
}

function inEach(visitor: Visitor, lens: Lens) {
  return async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await before();
      await lens.take(visitor.page, { part, name, language });
    }
  };
}

async function filling(visitor: Visitor, lens: Lens): Promise<void> {
  const shoot = inEach(visitor, lens);
  await visitor.openAs(reporter.person, '/masoy/nb/soknad');
  await visitor.press('main [name="action"]');
  await visitor.fill([['role', 'nextOfKin']]);
  await visitor.send();
  await shoot('soknad/meld', 'Then you report');
  await shoot('melding/start', 'Before the first step');
  await beginReport(visitor, reporter);
  for (const step of ['melder', 'personen', 'behov'] as const) {
    await shoot(`melding/${step}`, `${step}, empty`);
    await shoot(`melding/${step}`, `${step}, with problems`, () => sendRefused(visitor, []));
    await visitor.open(`/masoy/nb/melding/${step}`);
    await visitor.fill(Object.entries(reportSteps[step]).filter(([, value]) => value !== ''));
    await visitor.send();
  }
  await shoot('melding/se-over', 'Check');
  await shoot('melding/se-over', 'Check, with problems', () => sendRefused(visitor, []));
  await shoot('melding/start', 'Before the first step, with a draft');
  await visitor.open('/masoy/nb/melding/start');
}

async function leading(running: Running, lens: Lens, reference: string): Promise<void> {
  const leader = await arrive(running, lens);
  const shoot = (name: string) => lens.take(leader.page, { part: `${part}, staff`, name, language: 'nb' });
  await leader.openAs('sindre.sund', `/masoy/ansatt/sak/${reference}`);
  await shoot('The case, reported');
  await leader.open(`/masoy/ansatt/sak/${reference}/report-answer`);
  await shoot('Note the answer');
  await sendRefused(leader, [['answer', 'yes']]);
  await shoot('Note the answer, with problems');
  await leader.open(`/masoy/ansatt/sak/${reference}/invite-person`);
  await shoot('Send the person a code');
  await sendRefused(leader, [['mobile', '12']]);
  await shoot('Send the person a code, with problems');
  await leader.leave();
}

async function answering(running: Running, lens: Lens, reference: string): Promise<void> {
  const visitor = await arrive(running, lens);
  const shoot = inEach(visitor, lens);
  await comeWithCode(visitor, person, await invitationOf(running.origin, reference));
  await shoot(`min-sak/${reference}/melding`, 'What was reported');
  await shoot('min-sak', 'My case, reported');
  await shoot(`min-sak/${reference}/sok`, 'Yes, empty');
  await shoot(`min-sak/${reference}/sok`, 'Yes, with problems', () => sendRefused(visitor, []));
  await visitor.open(`/masoy/nb/min-sak/${reference}/sok`);
  await visitor.fill(wishes);
  await visitor.send();
  await shoot(`kvittering/${reference}`, 'Receipt of the application');
  await shoot(`min-sak/${reference}`, 'My case, applied');
  await shoot(`min-sak/${reference}/melding`, 'What was reported, answered');
  await visitor.leave();
}

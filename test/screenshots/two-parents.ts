import { languages } from '../../shared/domain/settings/municipality.ts';
import { answer, take } from '../journeys/leading.ts';
import { accept, applyForChild, codeIn } from '../journeys/parents.ts';
import type { Visitor } from '../journeys/visitor.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

/** A child with two parents: the code, the other parent's pages before and after the check, what staff see and do. */
export async function twoParents(running: Running, lens: Lens): Promise<void> {
  const [mother, father, leader] = await Promise.all([1, 2, 3].map(() => arrive(running, lens)));
  if (!mother || !father || !leader) throw new Error('nobody came');
  const { reference, messages } = await applyForChild(mother, running.origin, { by: 'email' });
  const staff = async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    await leader.open(`/masoy/ansatt/sak/${reference}${path}`);
    await before();
    await lens.take(leader.page, { part: 'Two parents, staff', name, language: 'nb' });
  };
  const own = eachLanguage(father, lens, 'Two parents, the other parent');
  const first = eachLanguage(mother, lens, 'Two parents, whoever applied');

  await father.openAs('emil', '/masoy/nb/min-sak/kode');
  await own('min-sak/kode', 'Code, empty');
  await own('min-sak/kode', 'Code, wrong', () =>
    sendRefused(father, [
      ['reference', reference],
      ['code', 'ABC'],
    ]),
  );
  await father.open('/masoy/nb/min-sak/kode');
  await father.fill([
    ['reference', reference],
    ['code', codeIn(messages)],
  ]);
  await father.send();
  await own('min-sak', 'My cases');
  await own(`min-sak/${reference}`, 'Asked, not checked');
  await own(`samtykke/${reference}`, 'Consent, two questions');
  await own(`min-sak/${reference}/kontakt`, 'How to be reached');

  await leader.openAs('sindre.sund', `/masoy/ansatt/sak/${reference}`);
  await staff('', 'Received');
  await staff('/consent-ground', 'Who has to consent');
  await staff('/consent-ground', 'Who has to consent, with problems', () => sendRefused(leader, []));
  await staff('/consent', 'Note a consent');
  await leader.open(`/masoy/ansatt/sak/${reference}`);
  await take(leader);
  await accept(leader);
  await staff('', 'The other parent is to be checked');
  await accept(leader);
  await mother.open(`/masoy/nb/samtykke/${reference}`);
  await mother.fill(yes);
  await mother.send();
  await first(`min-sak/${reference}`, 'My case, waiting for the other');
  await staff('', 'One has said yes');
  await own(`samtykke/${reference}`, 'Consent, with a service');
  await own(`samtykke/${reference}`, 'Consent, nothing answered', () => sendRefused(father, []));
  await father.open(`/masoy/nb/samtykke/${reference}`);
  await father.fill([['plan', 'no']]);
  await father.send();
  await own(`samtykke/${reference}/kvittering`, 'Receipt');
  await staff('', 'The other has said no');
  await leader.open(`/masoy/ansatt/sak/${reference}`);
  await answer(leader, { outcome: 'granted' });
  await own(`min-sak/${reference}`, 'Let in, with an answer');
  await own(`min-sak/${reference}/svar`, 'The answer');
  await Promise.all([mother, father].map((visitor) => visitor.leave()));
  await heldBack(running, lens, leader);
  await leader.leave();
}

const yes = [
  ['plan', 'yes'],
  ['coordinator', 'yes'],
  ['sharing[0].service', 'Nav'],
  ['sharing[0].direction', 'both'],
  ['sharing[0].areas', 'work'],
] as const;

/** An applicant who is afraid: the leader is warned before the other parent is asked. */
async function heldBack(running: Running, lens: Lens, leader: Visitor): Promise<void> {
  const mother = await arrive(running, lens);
  const { reference } = await applyForChild(mother, running.origin, { contact: 'no', by: 'email' });
  const shoot = (name: string) => lens.take(leader.page, { part: 'Two parents, staff', name, language: 'nb' });
  await leader.open(`/masoy/ansatt/sak/${reference}`);
  await shoot('Not safe');
  await leader.open(`/masoy/ansatt/sak/${reference}/invite-parent`);
  await shoot('Ask the other parent');
  await sendRefused(leader, [['name', '']]);
  await shoot('Ask the other parent, with problems');
  await mother.leave();
}

function eachLanguage(visitor: Visitor, lens: Lens, part: string) {
  return async (path: string, name: string, before: () => Promise<void> = async () => undefined) => {
    for (const language of languages) {
      await visitor.open(`/masoy/${language}/${path}`);
      await before();
      await lens.take(visitor.page, { part, name, language });
    }
  };
}

import type { Visitor } from '../journeys/visitor.ts';
import type { Lens } from './camera.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';

type Overseen = {
  readonly base: string;
  readonly part: string;
  readonly language: 'nb' | 'nn';
  readonly registrar: string;
  readonly auditor: string;
  readonly onWatch: string;
  readonly passwordAlone: string;
  /** A case of this municipality. */
  readonly reference: string;
};

/** The log and its search, a case in an emergency, where one is turned away at sign-in, and who registers alone. */
export async function oversight(running: Running, lens: Lens, overseen: Overseen): Promise<void> {
  const { base, part, language, registrar, auditor, onWatch, passwordAlone, reference } = overseen;
  const as = async (staff: string, look: (visitor: Visitor) => Promise<void>) => {
    const visitor = await arrive(running, lens);
    await visitor.openAs(staff, base);
    await look(visitor);
    await visitor.leave();
  };
  const take = (visitor: Visitor, name: string) => lens.take(visitor.page, { part, name, language });
  await as(passwordAlone, (visitor) => take(visitor, 'Signed in by password alone'));
  await as(registrar, (visitor) => take(visitor, 'Signed in to register alone'));
  await as(onWatch, async (visitor) => {
    await visitor.open(`${base}sak/${reference}`);
    await take(visitor, 'Emergency');
    await sendRefused(visitor, [['why', '']]);
    await take(visitor, 'Emergency, with problems');
    await visitor.fill([['why', 'Personen er innlagt, og det haster.']]);
    await visitor.send();
    await take(visitor, 'A case in an emergency');
  });
  await as(auditor, async (visitor) => {
    await take(visitor, 'Log');
    // By its id: the way to older lines takes the search along, in fields of the same names.
    await visitor.page.locator('[id="to.year"]').fill('2001');
    await visitor.send();
    await take(visitor, 'Log, with problems');
  });
}

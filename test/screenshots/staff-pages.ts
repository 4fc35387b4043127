import type { Pairs, Visitor } from '../journeys/visitor.ts';
import type { Lens } from './camera.ts';
import { oversight } from './oversight.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';
import { reference, walk } from './walk.ts';

type Site = {
  readonly municipality: string;
  readonly language: 'nb' | 'nn';
  readonly leader: string;
  readonly coordinator: string;
  readonly administrator: string;
  readonly auditor: string;
  readonly onWatch: string;
  readonly passwordAlone: string;
};

export const sites: readonly Site[] = [
  {
    municipality: 'masoy',
    language: 'nb',
    leader: 'hanna.hav',
    coordinator: 'kari.koord',
    administrator: 'adrian.admin',
    auditor: 'rune.revisor',
    onWatch: 'vera.vakt',
    passwordAlone: 'ove.passord',
  },
  {
    municipality: 'fjordsund',
    language: 'nn',
    leader: 'liv.lund',
    coordinator: 'kjersti.kvam',
    administrator: 'anders.aas',
    auditor: 'roar.revisor',
    onWatch: 'vilde.vakt',
    passwordAlone: 'oda.passord',
  },
];

/** By the form's address: answers that it refuses, so that nothing changes. */
const wrong: Readonly<Record<string, Pairs>> = {
  'decide?outcome=refused': [['reasons', '']],
  'preliminary-answer': [['reason', '']],
  plan: [['to.year', '2001']],
  revise: [['nextRevision.year', '2001']],
  'stand-in': [['until.month', '13']],
  consent: [],
  ask: [['missing', '']],
  'information-by-phone': [['answer', '']],
  'ask-consent': [],
  complaint: [],
  incapacity: [['reason', '']],
};

/** The queue's lists, a case in each state, every form of an action, and My plans; then where one is stopped. */
export async function staffPages(running: Running, lens: Lens, site: Site): Promise<void> {
  const { municipality, language, leader, coordinator, administrator } = site;
  const base = `/${municipality}/ansatt/`;
  const plan = { base, start: [''], languages: [language], key: keyOf };
  const signedIn = async (staff: string) => {
    const visitor = await arrive(running, lens);
    await visitor.openAs(staff, base);
    return visitor;
  };
  const leading = await signedIn(leader);
  const been = await walk(leading, lens, { ...plan, part: `Staff, ${municipality}, leader` });
  const part = `Staff, ${municipality}, refused`;
  for (const [action, pairs] of Object.entries(wrong)) {
    await leading.open(been.get(`sak/sak/${action}`) ?? base);
    await sendRefused(leading, pairs);
    await lens.take(leading.page, { part, name: `${action}, with problems`, language });
  }
  const stopped = async (visitor: Visitor, path: string, name: string) => {
    await visitor.open(`${base}${path}`);
    await lens.take(visitor.page, { part, name, language });
  };
  await stopped(leading, '?sok=AAAA2222', 'Search that finds nothing');
  await stopped(leading, '?merke=complaint&over=ja', 'A list in which nothing fits');
  await stopped(leading, 'sak/AAAA2222', 'No such case');
  await stopped(leading, 'finnes-ikke', 'No such page');
  await leading.leave();
  const coordinating = await signedIn(coordinator);
  await walk(coordinating, lens, { ...plan, start: ['planer'], part: `Staff, ${municipality}, coordinator` });
  await coordinating.leave();
  const administering = await signedIn(administrator);
  await stopped(administering, '', 'Where an administrator begins');
  await administering.leave();
  const [found = ''] = reference.exec([...been.values()].join(' ')) ?? [];
  await oversight(running, lens, { ...site, base, part: `Staff, ${municipality}, oversight`, reference: found });
}

/** A case looks different in each state; a form, the figures of any year and the lists of all units much the same. */
function keyOf(path: string): string | undefined {
  if (/^tall\b/.test(path)) return 'tall';
  if (path.includes('enhet=alle') && !path.includes('liste=open')) return undefined;
  return /^sak\/[A-Z\d]{8}$/.test(path) ? path : path.replace(reference, 'sak');
}

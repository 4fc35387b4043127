import { dayInNorway } from '../../shared/domain/calendar/day.ts';
import type { Pairs, Visitor } from '../journeys/visitor.ts';
import { clockOf } from '../support/messages.ts';
import type { Lens } from './camera.ts';
import { oversight } from './oversight.ts';
import { arrive, type Running } from './own-service.ts';
import { sendRefused } from './refused.ts';
import { settingsPages } from './settings-pages.ts';
import { onePoint, reference, walk } from './walk.ts';

type Site = {
  readonly municipality: string;
  readonly language: 'nb' | 'nn';
  readonly leader: string;
  readonly coordinator: string;
  readonly administrator: string;
  readonly registrar: string;
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
    registrar: 'reidun.reg',
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
    registrar: 'ragna.reg',
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
  meeting: [['place', '']],
  'meeting-action': [['what', '']],
  'stand-in': [['until.month', '13']],
  consent: [],
  ask: [['missing', '']],
  'information-by-phone': [['answer', '']],
  'ask-consent': [],
  complaint: [],
  incapacity: [['reason', '']],
  'note-complaint': [['disagrees', '']],
  move: [['letter', '']],
};

/** The same of a point of the plan, whether or not there are measures in it. */
const noDate: Pairs = [
  ['measures[0].to.day', '31'],
  ['measures[0].to.month', '2'],
  ['measures[0].to.year', '2026'],
];

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
  // What is written in plans is looked at as the coordinator does.
  const leadersKey = (path: string) => (path.includes('/plan-innhold') ? undefined : keyOf(path));
  const been = await walk(leading, lens, { ...plan, key: leadersKey, part: `Staff, ${municipality}, leader` });
  const part = `Staff, ${municipality}, refused`;
  for (const [action, pairs] of Object.entries(wrong)) {
    await leading.open(been.get(`sak/sak/${action}`) ?? base);
    await sendRefused(leading, pairs);
    await lens.take(leading.page, { part, name: `${action}, with problems`, language });
  }
  await registers(leading, lens, { base, part, language });
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
  const own = await walk(coordinating, lens, {
    ...plan,
    start: ['planer'],
    part: `Staff, ${municipality}, coordinator`,
  });
  await coordinating.open(own.get('sak/sak/plan-innhold/5') ?? base);
  await sendRefused(coordinating, noDate);
  await lens.take(coordinating.page, { part, name: 'A point of the plan, with problems', language });
  await coordinating.leave();
  await settingsPages(running, lens, { municipality, language, administrator });
  const [found = ''] = reference.exec([...been.values()].join(' ')) ?? [];
  await oversight(running, lens, { ...site, base, part: `Staff, ${municipality}, oversight`, reference: found });
}

/** By the answers that the registration asks for at least. */
const paper: Pairs = [
  ['way', 'paper'],
  ['role', 'self'],
  ['givenName', 'Siv'],
  ['familyName', 'Syntetisk'],
  ['address.street', 'Fjordgata 3'],
  ['address.postalCode', '9690'],
  ['address.city', 'Havøysund'],
  ['noticeChannel', 'letter'],
  ['unit', 'unknown'],
];

type Registering = { readonly base: string; readonly part: string; readonly language: 'nb' | 'nn' };

/** What comes on paper: refused first, then with its receipt to print. */
async function registers(visitor: Visitor, lens: Lens, { base, part, language }: Registering): Promise<void> {
  await visitor.open(`${base}registrer`);
  await sendRefused(visitor, [['way', 'paper']]);
  await lens.take(visitor.page, { part, name: 'registrer, with problems', language });
  const [year = '', month = '', day = ''] = dayInNorway(await clockOf(visitor.origin)).split('-');
  const today: Pairs = [
    ['receivedOn.day', day],
    ['receivedOn.month', month],
    ['receivedOn.year', year],
  ];
  await visitor.fill([...paper, ...today]);
  await visitor.send();
  await lens.take(visitor.page, { part, name: 'registrer, with the receipt', language });
}

/** One message to the person and one to staff stand for all. */
const shownNotices = ['varsler/receipt', 'varsler/routing'];

/** A case, and its plan, look different in each state; a form of an action much the same in all, and figures in every year. */
function keyOf(path: string): string | undefined {
  if (/^tall\b/.test(path)) return 'tall';
  if (path.startsWith('varsler/')) return shownNotices.find((each) => each === path);
  if (path.includes('enhet=alle') && !path.includes('liste=open')) return undefined;
  if (/^sak\/[A-Z\d]{8}(\/plan-innhold)?$/.test(path)) return path;
  // Letters differ in their words alone, which other tests read; the decision is the longest.
  return onePoint(path.replace(reference, 'sak')).replace(/brev\/(?!decision).*/, 'brev');
}

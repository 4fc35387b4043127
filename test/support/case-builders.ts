import { isPersonMac } from '../../shared/adapters/sealing/person-mac.ts';
import { day, instant } from '../../shared/domain/calendar/day.ts';
import type { Notice, Task } from '../../shared/domain/telling/notice.ts';
import type { CaseKey, PersonMac } from '../../shared/ports/case-key.ts';
import type { Opening } from '../../shared/ports/cases.ts';
import type { Draft } from '../../shared/ports/drafts.ts';
import { anApplication, anOpening, receivedAt } from './domain-builders.ts';

export const aKey: CaseKey = { municipality: 'masoy', reference: 'ACDE2346' };

export const at = (text: string) => instant(new Date(text));

/** The lookup hash of somebody; the same letter, the same person. */
export function aPerson(letter = 'a'): PersonMac {
  const mac = letter.repeat(43);
  if (!isPersonMac(mac)) throw new Error('not a letter');
  return mac;
}

/** A draft begun on the morning it is sent in, with a few answers. */
export function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    ...aKey,
    owner: aPerson(),
    answers: { role: 'self', name: 'Siv Syntetisk', mobile: '+4740000031', wishes: ['plan', 'coordinator'] },
    revision: 1,
    onceKey: 'once-1',
    state: 'draft',
    startedAt: at('2026-03-05T08:00:00Z'),
    savedAt: at('2026-03-05T08:00:00Z'),
    expiresAt: at('2026-04-04T08:00:00Z'),
    ...overrides,
  };
}

/** A notice to the person, to be sent now. */
export function aNotice(overrides: Partial<Notice> = {}): Notice {
  return {
    ...aKey,
    id: 'TGVhZGVyLXJvdXRpbmctMjAyNi0wMy0wNQ',
    kind: 'receipt',
    occurrence: 'received:2026-03-05',
    to: { who: 'person' },
    language: 'nb',
    date: day('2026-04-02'),
    urgency: 'at-once',
    channel: 'sms',
    state: 'pending',
    attempts: 0,
    dueAt: at('2026-03-05T09:45:00Z'),
    createdAt: instant(receivedAt),
    ...overrides,
  };
}

export function aTask(overrides: Partial<Task> = {}): Task {
  return { id: 'ring-or-write:receipt', kind: 'ring-or-write', createdAt: instant(receivedAt), ...overrides };
}

/** The filing of a draft: its case, with the receipt and the routing mail. */
export function aFiling(
  overrides: { draft?: Draft; notices?: readonly Notice[]; tasks?: readonly Task[] } = {},
): Opening {
  const { draft = aDraft() } = overrides;
  const { municipality, reference } = draft;
  const change = anOpening();
  const after = { ...change.after, municipality, reference };
  const { person } = anApplication();
  return {
    draft,
    contacts: { person, birthDate: day('1985-05-03') },
    change: {
      after,
      events: change.events,
      notices: overrides.notices ?? filingNotices(draft),
      tasks: overrides.tasks ?? [],
    },
  };
}

/** Ids are as long as real ones: a SHA-256 in base64url. */
function filingNotices({ municipality, reference }: CaseKey): readonly Notice[] {
  const shared = { municipality, reference };
  return [
    aNotice({ ...shared, id: 'receipt'.padEnd(43, '-') }),
    aNotice({
      ...shared,
      id: 'routing'.padEnd(43, '-'),
      kind: 'routing',
      to: { who: 'staff', staffId: 'hanna.hav' },
      channel: 'email',
    }),
  ];
}

import { deliverNotice } from '../../functions/deliver-notices/deliver-notice.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { type Instant, instant } from '../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import type { Meeting } from '../../shared/domain/planning/meeting.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { Notice, Task } from '../../shared/domain/telling/notice.ts';
import { hasLinesToTell } from '../../shared/notices/sending/moved.ts';
import type { DueStore } from '../../shared/ports/due.ts';
import type { NoticeStore, ReceiptStore } from '../../shared/ports/notices.ts';
import type { Mail, SendResult, TextMessage } from '../../shared/ports/sending.ts';
import { aReceivedCase } from '../support/domain-builders.ts';
import { plainTime } from '../support/memory-practice.ts';
import { nameOf } from '../support/memory-state.ts';
import { memoryStores } from '../support/memory-store.ts';
import { noon, theCase } from './notice-builders.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

type Start = {
  readonly notices?: readonly Notice[];
  readonly ipCase?: IpCase;
  readonly municipality?: Municipality;
  readonly now?: Instant;
  readonly contacts?: Contacts;
};

export const sivsContacts: Contacts = {
  person: { name: 'Siv Syntetisk', mobile: '+4740000031', email: 'siv@post.example' },
};

/** The world as a test turns it: its clock, what the providers answer, what happens between two steps. */
type Stage = {
  now: Instant;
  answer: SendResult;
  /** Runs before and after each step of the product; a test makes it throw, or change something. */
  meanwhile: (step: string) => void;
};

/** One case in the in-memory table, two providers and a clock, with places where a process can be made to die. */
export function aWorld(start: Start = {}) {
  const { municipality = masoy, ipCase = aReceivedCase(), contacts = sivsContacts } = start;
  const { state, ...stores } = memoryStores([municipality]);
  const name = nameOf(theCase);
  const notices = new Map((start.notices ?? []).map((each) => [each.id, each]));
  const tasks = new Map<string, Task>();
  state.cases.set(name, { ipCase, contacts, events: [], views: [] });
  state.notices.set(name, notices);
  state.tasks.set(name, tasks);

  const stage: Stage = {
    now: start.now ?? noon,
    answer: { result: 'accepted', providerId: 'provider-1' },
    meanwhile: () => {},
  };
  const watched = watchedBy(stage);
  const mails: Mail[] = [];
  const messages: TextMessage[] = [];
  const counts: Record<string, number> = {};
  const taking =
    <Message>(sent: Message[]) =>
    async (message: Message): Promise<SendResult> => {
      sent.push(message);
      return stage.answer;
    };
  const shared = {
    settings: { municipality: watched('settings', stores.settings.municipality) },
    ...plainTime(() => new Date(stage.now)),
    log: quiet,
    counts: { count: (counted: string, value: number) => add(counts, counted, value) },
  };

  return {
    /** As the change that made its notices stored it. */
    keepMeeting: (meeting: Meeting) => void state.meetings.set(name, [meeting]),
    stage,
    state,
    drafts: stores.drafts,
    notices,
    tasks,
    mails,
    messages,
    counts,
    deliverDeps: {
      ...shared,
      notices: watchedNotices(stores.notices, watched),
      coming: {
        inQueue: watched('inQueue', stores.coming.inQueue),
        coordinated: watched('coordinated', stores.coming.coordinated),
      },
      siteOrigin: 'https://ip.example',
      neutralSender: 'varsel@melding.example',
      mailer: { send: watched('send', taking(mails)) },
      messenger: { send: watched('send', taking(messages)) },
    },
    sweepDeps: {
      ...shared,
      currentSettings: stores.settings,
      due: watchedDue(stores.due, watched),
      practice: stores.practice,
      practices: [],
    },
    receiptDeps: { ...shared, receipts: watchedReceipts(stores.receipts, watched) },
    /** The case as it stands now. */
    ipCase(): IpCase {
      return state.cases.get(name)?.ipCase ?? ipCase;
    },
    /** Somebody changes the case. */
    change(changed: Partial<IpCase>): void {
      const before = this.ipCase();
      this.become({ ...before, version: before.version + 1, ...changed });
    },
    /** A transition has made another case of it: what it took away is gone. */
    become(after: IpCase): void {
      state.cases.set(name, { ipCase: after, contacts, events: [], views: [] });
    },
    /** The notice as it stands now. */
    standing({ id }: Pick<Notice, 'id'>): Notice {
      const found = notices.get(id);
      if (!found) throw new Error('no such notice');
      return found;
    },
    /** Every notice there is: those of the case, and the digests that some of them are lines of. */
    everything: (): readonly Notice[] => [...state.notices.values()].flatMap((each) => [...each.values()]),
    digests(): readonly Notice[] {
      return this.everything().filter(({ kind }) => kind === 'digest');
    },
    /** Delivers what the stream would bring now; a call that dies comes again. */
    async stream(): Promise<void> {
      const brought = this.everything().filter((each) => each.state === 'pending' || hasLinesToTell(each));
      for (const { id, municipality: of, reference } of brought) {
        const ref = { key: { municipality: of, reference }, noticeId: id };
        await deliverNotice(ref, this.deliverDeps).catch(() => undefined);
      }
    },
    aside: () => [...state.aside.values()],
    pass(minutes: number): void {
      stage.now = instant(new Date(Date.parse(stage.now) + minutes * 60_000));
    },
  };
}

export type World = ReturnType<typeof aWorld>;

type Act<Given extends readonly unknown[], Result> = (...given: Given) => Promise<Result>;
type Watched = <Given extends readonly unknown[], Result>(name: string, act: Act<Given, Result>) => Act<Given, Result>;

function watchedBy(stage: Stage): Watched {
  return (name, act) =>
    async (...given) => {
      stage.meanwhile(`before ${name}`);
      const result = await act(...given);
      stage.meanwhile(`after ${name}`);
      return result;
    };
}

function watchedReads(store: Pick<NoticeStore, 'findNotice' | 'findCase' | 'findDraft'>, watched: Watched) {
  return {
    findNotice: watched('findNotice', store.findNotice),
    findCase: watched('findCase', store.findCase),
    findDraft: watched('findDraft', store.findDraft),
  };
}

function watchedNotices(store: NoticeStore, watched: Watched): NoticeStore {
  return {
    ...watchedReads(store, watched),
    contacts: watched('contacts', store.contacts),
    meeting: watched('meeting', store.meeting),
    addressHash: watched('addressHash', store.addressHash),
    draftSecrets: watched('draftSecrets', store.draftSecrets),
    claim: watched('claim', store.claim),
    claimOfDraft: watched('claim', store.claimOfDraft),
    digestLines: watched('lines', store.digestLines),
    claimLine: watched('claimLine', store.claimLine),
    finish: watched('finish', store.finish),
  };
}

function watchedDue(store: DueStore, watched: Watched): DueStore {
  return {
    ...watchedReads(store, watched),
    due: watched('due', store.due),
    commit: watched('commit', store.commit),
    remindOf: watched('remind', store.remindOf),
    moveNotice: watched('move', store.moveNotice),
    findRecompute: watched('findRecompute', store.findRecompute),
    listed: watched('listed', store.listed),
    moveRecompute: watched('moveRecompute', store.moveRecompute),
  };
}

function watchedReceipts(store: ReceiptStore, watched: Watched): ReceiptStore {
  return {
    ...watchedReads(store, watched),
    finish: watched('finish', store.finish),
    setAside: watched('setAside', store.setAside),
  };
}

function add(counts: Record<string, number>, name: string, value: number): void {
  counts[name] = (counts[name] ?? 0) + value;
}

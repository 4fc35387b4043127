import type { Task } from '../../domain/telling/notice.ts';
import type { OpenResult, RegisteredCase } from '../../ports/cases.ts';
import type { Draft } from '../../ports/drafts.ts';
import type { CaseAccess } from '../case-store.ts';
import { newAttachment } from '../rows/attachment-row.ts';
import { caseToRow } from '../rows/case-row.ts';
import { draftHeadFromRow, draftToRow, linkToRow } from '../rows/draft-row.ts';
import { nobody } from '../sealing/person-mac.ts';
import { sealContacts } from '../sealing/sealed-case.ts';
import { applicationRowKey } from '../table/row-keys.ts';
import { readRow } from '../table/table.ts';
import { putNew } from '../table/writes.ts';
import { eventWrites, writeOnce } from './change-writes.ts';
import { taskCounts } from './task-counts.ts';

/**
 * The case, what was typed and its notices come to be in one transaction, under a key of their own. That the application's
 * row is new makes it happen once, however often the form is sent.
 */
export async function registerCase(access: CaseAccess, registered: RegisteredCase): Promise<OpenResult> {
  const { change } = registered;
  const firm = await firmWrites(access, registered);
  const outcome = await writeOnce(access, change.after, { firm, notices: change.notices, tasks: change.tasks });
  return outcome === 'written' ? 'opened' : whyRefused(access, registered);
}

async function firmWrites(access: CaseAccess, registered: RegisteredCase) {
  const { change, contacts, owner } = registered;
  const { table, sealer, shards } = access;
  const sent = asSent(registered);
  const dataKey = await sealer.newKey(sent);
  const seal = (words: string, sk: string) => sealer.seal(words, dataKey, { of: sent, sk, attribute: 'text' });
  const row = {
    ...caseToRow(change.after, shards),
    contacts: await sealContacts(sealer, sent, { contacts, dataKey }),
    dataKey,
  };
  const application = { ...(await draftToRow(sent, { dataKey, sealer, shards })), ttl: undefined };
  const key = { municipality: sent.municipality, reference: sent.reference };
  const documents = (change.received ?? []).map((document) => newAttachment(table, { key, document }, seal));
  const link = { ...linkToRow(sent), state: 'case', ttl: undefined, expiresAt: undefined };
  const others = [
    ...(owner ? [putNew(table, link)] : []),
    ...(await eventWrites(table, change, seal)),
    ...(await Promise.all(documents)),
  ];
  return (newTasks: readonly Task[]) => [
    putNew(table, { ...row, ...taskCounts(newTasks) }),
    putNew(table, application),
    ...others,
  ];
}

/** What was typed, stored as what a citizen sent is. */
function asSent({ change, answers, owner = nobody, onceKey, at, form }: RegisteredCase): Draft {
  const { municipality, reference } = change.after;
  const kept = { revision: 1, state: 'submitted', startedAt: at, savedAt: at, expiresAt: at } as const;
  return { municipality, reference, owner, answers, onceKey, ...(form && { form }), ...kept };
}

async function whyRefused(access: CaseAccess, { change, onceKey }: RegisteredCase): Promise<'same' | 'other'> {
  const row = await readRow(access, applicationRowKey(change.after));
  return row && draftHeadFromRow(row).onceKey === onceKey ? 'same' : 'other';
}

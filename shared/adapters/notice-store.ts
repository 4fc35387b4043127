import type { Meeting } from '../domain/planning/meeting.ts';
import type { CaseKey } from '../ports/case-key.ts';
import type { NoticeStore } from '../ports/notices.ts';
import { plainReads } from './case-reads.ts';
import { digestLines } from './changes/digest-writes.ts';
import { claimOfDraft } from './changes/draft-notices.ts';
import { claim, claimLine, moveOn } from './changes/notice-writes.ts';
import { besideFromRow } from './rows/draft-row.ts';
import { meetingFromRow } from './rows/meeting-row.ts';
import { sealedReads } from './sealing/sealed-case.ts';
import type { Sealer } from './sealing/sealer.ts';
import { textSealer } from './sealing/text-sealer.ts';
import { applicationRowKey, meetingRowKey } from './table/row-keys.ts';
import { usualShards } from './table/shard.ts';
import { readRow, type TableAccess } from './table/table.ts';

export type NoticeStoreAccess = TableAccess & { readonly sealer: Sealer; readonly shards?: number };

export function noticeStore({ shards = usualShards, sealer, ...given }: NoticeStoreAccess): NoticeStore {
  const access = { ...given, shards };
  const sealed = sealedReads(access, sealer);
  return {
    ...plainReads(access),
    contacts: sealed.contacts,
    addressHash: sealed.addressHash,
    meeting: (key, number) => meeting({ ...access, sealer }, key, number),
    draftSecrets: (key) => draftSecrets(access, sealer, key),
    claimOfDraft: (before, after, draft) => claimOfDraft(access, { before, after, draft }),
    claim: (before, after, whileCase) => claim(access, { before, after }, whileCase),
    digestLines: (digest) => digestLines(access, digest),
    claimLine: (digest, line, whileCase) => claimLine(access, { digest, line }, whileCase),
    finish: (before, after, then) => moveOn(access, { before, after }, then),
  };
}

async function draftSecrets(access: TableAccess, sealer: Sealer, key: CaseKey) {
  const row = await readRow(access, applicationRowKey(key));
  if (!row) return {};
  const { tries: _, ...secrets } = await besideFromRow(row, key, sealer);
  return secrets;
}

async function meeting(access: NoticeStoreAccess, key: CaseKey, number: number): Promise<Meeting | undefined> {
  const row = await readRow(access, meetingRowKey(key, number));
  return row && meetingFromRow(row, textSealer(access, key).open);
}

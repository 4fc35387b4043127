import { errorName } from '../../shared/log.ts';
import type { MunicipalTime } from '../../shared/municipal-time.ts';
import { deliverNotice } from './deliver-notice.ts';
import type { Deps } from './delivery.ts';
import { parseStreamRecord, type StreamRecord, streamEvent } from './stream-record.ts';

export type HandlerDeps = Deps & { readonly within: MunicipalTime['within'] };

/** What the event source mapping reads (ReportBatchItemFailures): the records that are to come again. */
export type BatchReply = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

export function createHandler(deps: HandlerDeps) {
  return async (event: unknown): Promise<BatchReply> => {
    const { Records } = streamEvent.parse(event);
    const failed = await Promise.all(Records.map((record) => handleRecord(record, deps)));
    return { batchItemFailures: failed.flatMap((itemIdentifier) => (itemIdentifier ? [{ itemIdentifier }] : [])) };
  };
}

/** The sequence number of a record that is worth another try. */
async function handleRecord(raw: unknown, deps: HandlerDeps): Promise<string | undefined> {
  const record = parseStreamRecord(raw);
  if (!record) {
    // It would be just as unreadable next time; what it was about stands in the due index.
    deps.log.error('stream-record-unreadable');
    return undefined;
  }
  return (await delivered(record, deps)) ? undefined : record.sequenceNumber;
}

async function delivered({ notice }: StreamRecord, deps: HandlerDeps): Promise<boolean> {
  const ids = { ...notice.key, noticeId: notice.noticeId };
  try {
    const delivery = await deps.within(notice.key.municipality, () => deliverNotice(notice, deps));
    deps.log.info('notice-handled', { ...ids, status: delivery });
    return true;
  } catch (thrown) {
    deps.log.error('notice-not-handled', { ...ids, errorName: errorName(thrown) });
    return false;
  }
}

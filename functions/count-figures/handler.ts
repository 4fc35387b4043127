import { errorName, type Log } from '../../shared/log.ts';
import type { FigureStore, StreamImages } from '../../shared/ports/figures.ts';
import { countHappening } from './count-happening.ts';
import { parseStreamRecord, streamEvent } from './stream-record.ts';

export type HandlerDeps = { readonly figures: FigureStore; readonly images: StreamImages; readonly log: Log };

/** What the event source mapping reads (ReportBatchItemFailures): the records that are to come again. */
export type BatchReply = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

export function createHandler(deps: HandlerDeps) {
  return async (event: unknown): Promise<BatchReply> => {
    const { Records } = streamEvent.parse(event);
    // One after the other: those of one unit and month add to the same row, and would only stand in each other's way.
    for (const record of Records) {
      const failed = await handleRecord(record, deps);
      // Lambda tells all from here on anew; those that were counted already change nothing.
      if (failed) return { batchItemFailures: [{ itemIdentifier: failed }] };
    }
    return { batchItemFailures: [] };
  };
}

/** The sequence number of a record that is worth another try. */
async function handleRecord(raw: unknown, { figures, images, log }: HandlerDeps): Promise<string | undefined> {
  const record = parseStreamRecord(raw, images);
  if (!record?.happening) {
    // It would be just as unreadable next time; a later change of the case makes good what it leaves out.
    log.error('stream-record-unreadable');
    return undefined;
  }
  const { happening, sequenceNumber } = record;
  const { municipality, reference } = 'notice' in happening ? happening.notice : happening.change.after;
  try {
    await countHappening(happening, figures);
    return undefined;
  } catch (thrown) {
    log.error('figures-not-counted', { municipality, reference, errorName: errorName(thrown) });
    return sequenceNumber;
  }
}

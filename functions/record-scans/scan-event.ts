import * as z from 'zod/mini';
import type { ScanResult } from '../../shared/domain/handling/attachment.ts';
import type { AttachmentRef } from '../../shared/ports/attachments.ts';

export type Scan = {
  readonly of: AttachmentRef;
  readonly result: ScanResult;
  /** The scanner could not do its work; it is not the document that it could not read. */
  readonly isFailure: boolean;
  /** When it was finished; absent when that is no moment. */
  readonly finishedAt?: Date;
};

const scanned = 'GuardDuty Malware Protection Object Scan Result';
const notTagged = 'GuardDuty Malware Protection Post Scan Action Failed';

/** GuardDuty user guide, "Monitoring S3 object scans with Amazon EventBridge". */
const scanEvent = z.object({
  source: z.literal('aws.guardduty'),
  'detail-type': z.enum([scanned, notTagged]),
  time: z.optional(z.unknown()),
  detail: z.object({
    s3ObjectDetails: z.object({ objectKey: z.string() }),
    scanResultDetails: z.optional(z.object({ scanResultStatus: z.string() })),
  }),
});

/** `not-ours`: an object that is no document of a case, such as the one GuardDuty puts to try its rights. */
export function parseScanEvent(event: unknown): Scan | 'not-ours' | 'unreadable' {
  const parsed = scanEvent.safeParse(event);
  if (!parsed.success) return 'unreadable';
  const { detail, time, 'detail-type': type } = parsed.data;
  const of = documentNamed(detail.s3ObjectDetails.objectKey);
  if (!of) return 'not-ours';
  // What could not be tagged stays closed, whatever its scan said.
  const status = type === notTagged ? 'FAILED' : detail.scanResultDetails?.scanResultStatus;
  const finishedAt = momentOf(time);
  return { of, result: resultOf(status), isFailure: !answers.has(status ?? ''), ...(finishedAt && { finishedAt }) };
}

/** `masoy/ACDE2346/<id>`, as shared/adapters/attachment-store.ts names them. */
function documentNamed(objectKey: string): AttachmentRef | undefined {
  const [, municipality, reference, id] = /^([a-z0-9-]+)\/([A-Z0-9]{8})\/([\w-]+)$/.exec(objectKey) ?? [];
  return municipality && reference && id ? { key: { municipality, reference }, id } : undefined;
}

/** UNSUPPORTED: sealed with a password, say. The others are ACCESS_DENIED and FAILED. */
const answers: ReadonlySet<string> = new Set(['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED']);

function resultOf(status: string | undefined): ScanResult {
  if (status === 'NO_THREATS_FOUND') return 'clean';
  return status === 'THREATS_FOUND' ? 'infected' : 'unscannable';
}

function momentOf(time: unknown): Date | undefined {
  const moment = new Date(typeof time === 'string' ? time : Number.NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

import type { AttachmentKind } from '../domain/handling/attachment.ts';
import { once } from '../once.ts';
import type { AttachmentRef, AttachmentStore } from '../ports/attachments.ts';
import { type Patience, patiently } from './outage.ts';
import type { S3Object, S3Objects } from './s3-objects.ts';

export type AttachmentAccess = {
  readonly bucket: string;
  readonly objects?: S3Objects;
  readonly patience?: Patience;
};

/**
 * Documents in S3. The bucket's key seals them (GuardDuty could not look into what we seal ourselves), and its policy
 * opens none that is not tagged as scanned clean, whoever asks. No object's name or metadata holds a file's own name.
 */
export function attachmentStore({ bucket, objects, patience }: AttachmentAccess): AttachmentStore {
  // Loaded on use: most visits have nothing to do with a document.
  const s3 = once(async () => objects ?? (await import('./s3-objects.ts')).s3Objects());
  const ask = <T>(call: (s3: S3Objects) => Promise<T>) => patiently(async () => call(await s3()), patience);
  const named = (ref: AttachmentRef): S3Object => ({ Bucket: bucket, Key: objectName(ref) });
  return {
    async keep(ref, { kind, bytes }) {
      const put = ask((to) => to.putNew(named(ref), { Body: bytes, ContentType: contentTypes[kind] }));
      // It is there already: this is our own repeat after a lost answer, for ids are never used twice.
      await put.catch(unless('PreconditionFailed'));
    },
    async open(ref) {
      const found = await ask((from) => from.get(named(ref))).catch(unless('AccessDenied', 'NoSuchKey'));
      return found ? { result: 'opened', bytes: found } : { result: 'closed' };
    },
    remove: (ref) => ask((from) => from.remove(named(ref))),
  };
}

/** `masoy/ACDE2346/<id>`; functions/record-scans reads it back from what GuardDuty tells. */
function objectName({ key: { municipality, reference }, id }: AttachmentRef): string {
  return `${municipality}/${reference}/${id}`;
}

const contentTypes: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

function unless(...names: readonly string[]) {
  return (thrown: unknown): undefined => {
    if (thrown instanceof Error && names.includes(thrown.name)) return undefined;
    throw thrown;
  };
}

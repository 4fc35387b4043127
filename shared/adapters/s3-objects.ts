import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { askOnce } from './time-limits.ts';

export type S3Object = { readonly Bucket: string; readonly Key: string };

/** S3 as far as we use it; a file of its own, since the client is as large as the rest of a function. */
export function s3Objects(client = s3Client()) {
  return {
    /** Never in the place of another: S3 refuses it with PreconditionFailed. */
    async putNew(
      object: S3Object,
      content: { readonly Body: Uint8Array; readonly ContentType: string },
    ): Promise<void> {
      await client.send(new PutObjectCommand({ ...object, ...content, IfNoneMatch: '*' }));
    },
    async get(object: S3Object): Promise<Uint8Array> {
      const { Body } = await client.send(new GetObjectCommand(object));
      if (!Body) throw new Error('S3 gave no content');
      return Body.transformToByteArray();
    },
    async remove(object: S3Object): Promise<void> {
      await client.send(new DeleteObjectCommand(object));
    },
  };
}

export type S3Objects = ReturnType<typeof s3Objects>;

/** 4 MB within the region take well below a second. */
function s3Client(): S3Client {
  return new S3Client(askOnce(1_000, 4_000));
}

import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** A bucket that nobody reaches from outside, whose objects are sealed, and of which nothing is lost at once. */
export function documentBucket(scope: Construct, { name, key }: { readonly name: string; readonly key: Key }): Bucket {
  const bucket = new Bucket(scope, 'Bucket', {
    bucketName: name,
    // GuardDuty cannot look into what we seal ourselves: the bucket's key does it.
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    // What was removed can be had back as long as the table can: 35 days is what the privacy notice says of backups.
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(35), expiredObjectDeleteMarker: true }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(bucket, {
    'AwsSolutions-S1':
      'Two functions read it, and each opening is on record in the case before it; a log would name the functions alone.',
  });
  return bucket;
}

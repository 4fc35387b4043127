import { randomUUID } from 'node:crypto';
import type { JsonObject } from './json.ts';
import type { Place } from './place.ts';

/** EICAR's test string, harmless, which every scanner takes for a virus; in parts, so that none stops at this file. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('');

/** As GuardDuty tags it: infected with EICAR's test string, unsupported where a PDF is sealed with a password. */
export function verdictOn(bytes: Buffer): string {
  if (bytes.includes(eicar)) return 'THREATS_FOUND';
  return bytes.subarray(0, 5).toString() === '%PDF-' && bytes.includes('/Encrypt') ? 'UNSUPPORTED' : 'NO_THREATS_FOUND';
}

export type ScannedObject = {
  /** `bucket/key` */
  readonly name: string;
  readonly verdict: string;
  readonly now: Date;
  readonly place: Place;
};

/** The event of a finished scan (GuardDuty user guide, "Monitoring S3 object scans with Amazon EventBridge"). */
export function scanEvent({ name, verdict, now, place }: ScannedObject): JsonObject {
  const [bucketName = '', ...key] = name.split('/');
  const threats = verdict === 'THREATS_FOUND' ? [{ name: 'EICAR-Test-File (not a virus)' }] : null;
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    source: 'aws.guardduty',
    account: place.account,
    time: `${now.toISOString().slice(0, 19)}Z`,
    region: place.region,
    resources: [`arn:aws:guardduty:${place.region}:${place.account}:malware-protection-plan/local`],
    detail: {
      schemaVersion: '1.0',
      scanStatus: verdict === 'UNSUPPORTED' ? 'SKIPPED' : 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: { bucketName, objectKey: key.join('/'), eTag: 'local', versionId: 'local', s3Throttled: false },
      scanResultDetails: { scanResultStatus: verdict, threats },
    },
  };
}

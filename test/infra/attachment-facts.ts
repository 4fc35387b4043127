import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { parseScanEvent, type Scan } from '../../functions/record-scans/scan-event.ts';
import { scanEvent } from '../../infra/local/object-scans.ts';
import { placeAt } from '../../infra/local/place.ts';
import { matches } from '../../infra/local/streams/event-pattern.ts';
import { named } from './rights.ts';
import type { Synthesised } from './synthesised.ts';

const documents = 'individuell-plan-production-documents-AWS::AccountId';
const objects = `arn:aws:s3:::${documents}/*`;
const clean = { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' };

type Statement = {
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, unknown>>;
};

export function attachmentFacts(infra: () => Synthesised): void {
  const data = () => infra().template('Data');
  const policyOfBucket = (): readonly Statement[] => {
    const [policy] = Object.values(data().findResources('AWS::S3::BucketPolicy'));
    return policy?.['Properties'].PolicyDocument.Statement;
  };
  const denials = (action: string) =>
    policyOfBucket().filter(({ Effect, Action }) => Effect === 'Deny' && [Action].flat().includes(action));
  const scannerRole = { 'Fn::GetAtt': [expect.stringMatching(/^AttachmentsScanner/), 'Arn'] };

  describe('documents', () => {
    test('lie where nobody outside reaches them, sealed with a key of ours, and stay when the stack goes', () => {
      data().hasResource('AWS::S3::Bucket', {
        DeletionPolicy: 'Retain',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              Match.objectLike({ ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: 'aws:kms' }) }),
            ],
          },
          OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
          VersioningConfiguration: { Status: 'Enabled' },
        },
      });
    });

    test('that were removed are gone for good after 35 days, as from the table', () => {
      data().hasResourceProperties('AWS::S3::Bucket', {
        LifecycleConfiguration: {
          Rules: [
            {
              Status: 'Enabled',
              NoncurrentVersionExpiration: { NoncurrentDays: 35 },
              ExpiredObjectDeleteMarker: true,
            },
          ],
        },
      });
    });

    test('travel over TLS alone', () => {
      expect(policyOfBucket()).toContainEqual(
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      );
    });

    test.each(['s3:GetObject', 's3:GetObjectVersion'])(
      '%s opens none that is not tagged clean, whoever asks',
      (action) => {
        expect(denials(action)).toEqual([
          {
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['s3:GetObject', 's3:GetObjectVersion'],
            Resource: expect.anything(),
            Condition: { StringNotEquals: clean, ArnNotEquals: { 'aws:PrincipalArn': scannerRole } },
          },
        ]);
        expect(denials(action).map(({ Resource }) => named(Resource, infra()))).toEqual([objects]);
      },
    );

    test.each([
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
      's3:DeleteObjectTagging',
      's3:DeleteObjectVersionTagging',
    ])('%s is for the scanner alone: nobody else can call a document clean', (action) => {
      expect(denials(action).map(({ Condition, Principal }) => ({ Condition, Principal }))).toEqual([
        { Condition: { ArnNotEquals: { 'aws:PrincipalArn': scannerRole } }, Principal: { AWS: '*' } },
      ]);
    });

    test('have a key that S3 uses for callers of this account, and nobody directly', () => {
      data().hasResourceProperties('AWS::KMS::Key', {
        Description: 'Encrypts the documents of cases at rest',
        EnableKeyRotation: true,
        KeyPolicy: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Principal: { AWS: '*' },
              Condition: {
                StringEquals: {
                  'kms:CallerAccount': { Ref: 'AWS::AccountId' },
                  'kms:ViaService': 's3.eu-north-1.amazonaws.com',
                },
              },
            }),
          ]),
        },
      });
    });
  });

  describe('the scanner', () => {
    test('scans every new document and tags it, once its rights are there', () => {
      data().hasResource('AWS::GuardDuty::MalwareProtectionPlan', {
        Properties: {
          Role: { 'Fn::GetAtt': [Match.stringLikeRegexp('^AttachmentsScanner'), 'Arn'] },
          ProtectedResource: { S3Bucket: { BucketName: Match.anyValue() } },
          Actions: { Tagging: { Status: 'ENABLED' } },
        },
        DependsOn: Match.arrayWith([Match.stringLikeRegexp('^AttachmentsScannerDefaultPolicy')]),
      });
    });

    test('is GuardDuty, with the rights its user guide names and no other', () => {
      data().hasResourceProperties('AWS::IAM::Role', {
        AssumeRolePolicyDocument: {
          Statement: [
            {
              Action: 'sts:AssumeRole',
              Effect: 'Allow',
              Principal: { Service: 'malware-protection-plan.guardduty.amazonaws.com' },
            },
          ],
        },
      });
      const policies = Object.entries(data().findResources('AWS::IAM::Policy'));
      const [, policy] = policies.find(([id]) => id.startsWith('AttachmentsScanner')) ?? [];
      const statements: readonly Statement[] = policy?.['Properties'].PolicyDocument.Statement;
      expect(statements.flatMap(({ Action }) => Action).sort()).toEqual([
        'events:DeleteRule',
        'events:DescribeRule',
        'events:ListTargetsByRule',
        'events:PutRule',
        'events:PutTargets',
        'events:RemoveTargets',
        'kms:Decrypt',
        'kms:GenerateDataKey',
        's3:GetBucketNotification',
        's3:GetObject',
        's3:GetObjectTagging',
        's3:GetObjectVersion',
        's3:GetObjectVersionTagging',
        's3:ListBucket',
        's3:PutBucketNotification',
        's3:PutObject',
        's3:PutObjectTagging',
        's3:PutObjectVersionTagging',
      ]);
    });
  });

  describe('what a scan came to', () => {
    const rules = () =>
      Object.values(infra().template('Messaging').findResources('AWS::Events::Rule')).map(
        ({ Properties }) => Properties,
      );
    const ruleOf = (type: string) =>
      rules().find(({ EventPattern }) => EventPattern['detail-type']?.some((each: string) => each.includes(type)));

    test('reaches the function that reads it, for our documents alone', () => {
      const { EventPattern, Targets } = ruleOf('Object Scan Result');
      const bucketName = named(EventPattern.detail.s3ObjectDetails.bucketName[0], infra());
      expect(bucketName).toBe(documents);
      const pattern = { ...EventPattern, detail: { s3ObjectDetails: { bucketName: [documents] } } };
      const event = (bucket: string) =>
        scanEvent({
          name: `${bucket}/masoy/ACDE2346/id-1`,
          verdict: 'THREATS_FOUND',
          now: new Date(),
          place: placeAt(1),
        });
      expect(matches(pattern, event(documents))).toBe(true);
      expect(matches(pattern, event('another-bucket'))).toBe(false);
      expect(parseScanEvent(event(documents))).toMatchObject({ result: 'infected' } satisfies Partial<Scan>);
      expect(named(Targets[0].Arn, infra())).toMatch(/^ScansFunctionLambda/);
    });

    test('and that it could not be tagged, reaches it too', () => {
      expect(ruleOf('Post Scan Action Failed')).toBe(ruleOf('Object Scan Result'));
    });

    test('is tried again, and then kept where an alarm sees it, as is that scanning itself has stopped', () => {
      infra()
        .template('Messaging')
        .hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
          FunctionName: { Ref: Match.stringLikeRegexp('^ScansFunctionLambda') },
          MaximumRetryAttempts: 2,
          DestinationConfig: {
            OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ScansFailuresQueue'), 'Arn'] } },
          },
        });
      expect(named(ruleOf('Resource Status Error').Targets[0].Arn, infra())).toMatch(/^ScansFailuresQueue/);
    });
  });
}

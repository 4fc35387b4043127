import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { tableDefinition } from '../support/table-definition.ts';
import type { Synthesised } from './synthesised.ts';

export function dataFacts(infra: () => Synthesised): void {
  const data = () => infra().template('Data');

  describe('the table', () => {
    test('cannot be deleted, goes back 35 days, and is encrypted with a key of ours', () => {
      data().hasResourceProperties('AWS::DynamoDB::GlobalTable', {
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
            SSESpecification: { KMSMasterKeyId: Match.anyValue() },
          }),
        ],
      });
    });

    test('stays, as do its keys and the client key, when the stack goes or replaces them', () => {
      for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::SecretsManager::Secret']) {
        data().allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      }
    });

    test('tells both images of every change and forgets what has run out', () => {
      data().hasResourceProperties('AWS::DynamoDB::GlobalTable', {
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      });
    });

    test('has the keys and the four lists that the stores are tested on', () => {
      const [table] = Object.values(data().findResources('AWS::DynamoDB::GlobalTable'));
      const { KeySchema, GlobalSecondaryIndexes } = tableDefinition;
      expect(table?.['Properties']).toMatchObject({ KeySchema, GlobalSecondaryIndexes });
      expect(GlobalSecondaryIndexes).toHaveLength(4);
    });
  });

  describe('the keys', () => {
    test('the table’s key is used by DynamoDB alone, for callers of this account', () => {
      data().hasResourceProperties('AWS::KMS::Key', {
        Description: 'Encrypts the case table at rest',
        EnableKeyRotation: true,
        KeyPolicy: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Principal: { AWS: '*' },
              Condition: {
                StringEquals: {
                  'kms:CallerAccount': { Ref: 'AWS::AccountId' },
                  'kms:ViaService': 'dynamodb.eu-north-1.amazonaws.com',
                },
              },
            }),
            Match.objectLike({ Principal: { Service: 'dynamodb.amazonaws.com' } }),
          ]),
        },
      });
    });

    test('what seals cases is renewed every year; what finds persons is a MAC key, which cannot be', () => {
      data().hasResourceProperties('AWS::KMS::Key', {
        Description: 'Seals the personal fields of cases',
        EnableKeyRotation: true,
      });
      data().hasResourceProperties('AWS::KMS::Key', { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
    });
  });

  describe('a municipality’s settings', () => {
    test('are put once by the deploy and never written over', () => {
      const seeds = Object.values(data().findResources('Custom::MunicipalitySettings'));
      expect(seeds).toHaveLength(sampleMunicipalities.length);
      for (const { Properties } of seeds) {
        const create = JSON.stringify(Properties.Create);
        expect(create).toContain('attribute_not_exists(pk)');
        expect(create).toMatch(/settings#(masoy|fjordsund|oving)/);
        expect(Properties).not.toHaveProperty('Update');
        expect(Properties).not.toHaveProperty('Delete');
      }
    });
  });
}

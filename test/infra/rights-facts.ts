import { describe, expect, test } from 'vitest';
import { rightsOf } from './rights.ts';
import type { Synthesised } from './synthesised.ts';

const table = 'CasesTable.Arn';
const documents = 'arn:aws:s3:::individuell-plan-production-documents-AWS::AccountId/*';

/** What every function has: its own log, and traces. */
function ownLog(construct: string): readonly string[] {
  return [
    `logs:CreateLogStream ${construct}FunctionLogs.Arn`,
    `logs:PutLogEvents ${construct}FunctionLogs.Arn`,
    'xray:PutTelemetryRecords *',
    'xray:PutTraceSegments *',
  ];
}

function onTable(...actions: readonly string[]): readonly string[] {
  return actions.map((action) => `dynamodb:${action} ${table}`);
}

export function rightsFacts(infra: () => Synthesised): void {
  describe('what each function may do, and nothing else', () => {
    test.each([
      [
        'citizen-site',
        [
          ...ownLog('CitizenSite'),
          ...onTable('GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'),
          'kms:Decrypt KeysCases.Arn',
          'kms:GenerateDataKey KeysCases.Arn',
          'kms:GenerateMac KeysPersons.Arn',
          `s3:GetObject ${documents}`,
          `s3:PutObject ${documents}`,
          'secretsmanager:GetSecretValue ClientKey',
        ],
      ],
      [
        'staff-site',
        [
          ...ownLog('StaffSite'),
          ...onTable('GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'),
          `dynamodb:Query ${table}/index/unitQueue`,
          `dynamodb:Query ${table}/index/byCoordinator`,
          'kms:Decrypt KeysCases.Arn',
          'kms:GenerateDataKey KeysCases.Arn',
          'kms:GenerateMac KeysPersons.Arn',
          `s3:GetObject ${documents}`,
          `s3:PutObject ${documents}`,
          'secretsmanager:GetSecretValue ClientKey',
        ],
      ],
      [
        'deliver-notices',
        [
          ...ownLog('Delivery'),
          ...onTable('GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'),
          `dynamodb:Query ${table}/index/unitQueue`,
          `dynamodb:Query ${table}/index/byCoordinator`,
          'dynamodb:DescribeStream CasesTable.StreamArn',
          'dynamodb:GetRecords CasesTable.StreamArn',
          'dynamodb:GetShardIterator CasesTable.StreamArn',
          'dynamodb:ListStreams *',
          'kms:Decrypt KeysCases.Arn',
          'ses:SendRawEmail arn:aws:ses:eu-north-1:AWS::AccountId:configuration-set/MailConfigurationSet',
          'ses:SendRawEmail arn:aws:ses:eu-north-1:AWS::AccountId:identity/Mailfjordsundexample',
          'ses:SendRawEmail arn:aws:ses:eu-north-1:AWS::AccountId:identity/Mailipexample',
          'ses:SendRawEmail arn:aws:ses:eu-north-1:AWS::AccountId:identity/Mailmasoyexample',
          'sms-voice:SendTextMessage arn:aws:sms-voice:eu-north-1:AWS::AccountId:configuration-set/individuell-plan-production',
          'sms-voice:SendTextMessage arn:aws:sms-voice:eu-north-1:111122223333:pool/pool-1',
          'sqs:SendMessage DeliveryFailuresQueue.Arn',
        ],
      ],
      [
        'sweep-due',
        [
          ...ownLog('Sweep'),
          ...onTable('GetItem', 'PutItem', 'UpdateItem'),
          `dynamodb:Query ${table}/index/due`,
          `dynamodb:Query ${table}/index/unitQueue`,
        ],
      ],
      [
        'record-receipts',
        [
          ...ownLog('Receipts'),
          ...onTable('GetItem', 'PutItem', 'UpdateItem'),
          'sqs:SendMessage ReceiptsFailuresQueue.Arn',
        ],
      ],
      [
        'record-scans',
        [
          ...ownLog('Scans'),
          ...onTable('GetItem', 'PutItem', 'UpdateItem'),
          `s3:DeleteObject ${documents}`,
          'sqs:SendMessage ScansFailuresQueue.Arn',
        ],
      ],
      [
        'count-figures',
        [
          ...ownLog('Figures'),
          ...onTable('GetItem', 'PutItem', 'UpdateItem'),
          'dynamodb:DescribeStream CasesTable.StreamArn',
          'dynamodb:GetRecords CasesTable.StreamArn',
          'dynamodb:GetShardIterator CasesTable.StreamArn',
          'dynamodb:ListStreams *',
          'sqs:SendMessage FiguresFailuresQueue.Arn',
        ],
      ],
      [
        'system-interface',
        [
          ...ownLog('SystemInterface'),
          ...onTable('GetItem', 'Query', 'PutItem', 'UpdateItem'),
          `dynamodb:Query ${table}/index/changes`,
          'kms:Decrypt KeysCases.Arn',
          'kms:GenerateDataKey KeysCases.Arn',
          'kms:GenerateMac KeysPersons.Arn',
        ],
      ],
    ])('%s', (folder, rights) => {
      expect(rightsOf(folder, infra())).toEqual([...rights].sort());
    });
  });

  describe('what a function may not do', () => {
    test.each([
      ['the sweep', 'sweep-due', /^(kms|ses|sms-voice|secretsmanager):|DeleteItem|:Query CasesTable.Arn$/],
      ['the receipts', 'record-receipts', /^(kms|ses|sms-voice|secretsmanager):|Query|DeleteItem/],
      ['the scans', 'record-scans', /^(kms|ses|sms-voice|secretsmanager):|Query|DeleteItem|s3:(Get|Put)/],
      ['the counting', 'count-figures', /^(kms|ses|sms-voice|secretsmanager|s3):|Query|Scan|DeleteItem|ConditionCheck/],
      ['the delivery', 'deliver-notices', /^secretsmanager:|kms:(Generate|Encrypt)|index\/(due|changes)|DeleteItem/],
      ['the staff site', 'staff-site', /^(ses|sms-voice):|index\/due|s3:Delete|Tagging/],
      [
        'the interface for other systems',
        'system-interface',
        /^(ses|sms-voice|secretsmanager|s3|sqs|events):|DeleteItem|index\/(due|unitQueue|byCoordinator)/,
      ],
      ['the citizens’ site', 'citizen-site', /^(ses|sms-voice):|\/index\/|s3:Delete|Tagging/],
    ])('%s holds no right it has no work for', (_, folder, forbidden) => {
      expect(rightsOf(folder, infra()).filter((right) => forbidden.test(right))).toEqual([]);
    });

    test('nobody may do "everything" of anything', () => {
      for (const template of infra().templates) {
        const policies = Object.values(template.findResources('AWS::IAM::Policy'));
        const actions = policies.flatMap(({ Properties }) =>
          Properties.PolicyDocument.Statement.flatMap(({ Action }: { Action: string | string[] }) => Action),
        );
        expect(actions.filter((action: string) => action.includes('*'))).toEqual([]);
      }
    });

    test('no role scans or deletes the table, schedules a key’s deletion or reads a backup', () => {
      const text = JSON.stringify(infra().templates.map((template) => template.findResources('AWS::IAM::Policy')));
      expect(text).not.toMatch(/dynamodb:Scan|DeleteTable|ScheduleKeyDeletion|Backup|Export/);
    });
  });
}

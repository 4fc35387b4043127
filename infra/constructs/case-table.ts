import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { AnyFunction } from './ip-function.ts';
import { tableKey } from './table-key.ts';

/**
 * Multi-attribute keys; a row lacking one of the attributes is not in the index. A queue page shows the whole case: a
 * chosen projection takes 20 names at most (AWS limit), a case has more.
 */
const indexes: readonly GlobalSecondaryIndexPropsV2[] = [
  index('unitQueue', ['municipality', 'unit', 'list'], ['nextDeadline', 'reference'], ProjectionType.ALL),
  index('byCoordinator', ['municipality', 'coordinator'], ['nextDeadline', 'reference'], ProjectionType.ALL),
  {
    ...index('changes', ['municipality', 'day'], ['at', 'id'], ProjectionType.INCLUDE),
    // Enough to tell of a change without opening its case.
    nonKeyAttributes: ['reference', 'type'],
  },
  index('due', ['shard'], ['dueAt', 'id'], ProjectionType.KEYS_ONLY),
];

type RowAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem';

/** Everything the service remembers, in one table. */
export class CaseTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(tableKey(this)),
      // 35 days is the longest AWS offers, and what the privacy notice says of backups.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'ttl',
      globalSecondaryIndexes: [...indexes],
    });
  }

  get name(): string {
    return this.table.tableName;
  }

  /** Citizens: drafts, sessions, filing a case, reading and changing one's own, writing in a plan while it may be. */
  grantFiling(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem']);
  }

  /** Staff: sessions, the queue, one's own cases as a coordinator, changing a case, writing in a plan while it may be. */
  grantCasework(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem']);
    this.grantIndex(to, 'unitQueue');
    this.grantIndex(to, 'byCoordinator');
  }

  /** The sweep: what is due, and moving it on; the units' lists, for cases to be looked through when settings change. */
  grantSweeping(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'PutItem', 'UpdateItem']);
    this.grantIndex(to, 'due');
    this.grantIndex(to, 'unitQueue');
  }

  /** Claiming a notice while its case is as it was read, and writing what came of it; the lines of a digest. */
  grantDelivery(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem']);
    // What comes in a reader's cases, for their digest.
    this.grantIndex(to, 'unitQueue');
    this.grantIndex(to, 'byCoordinator');
  }

  /** Writing what a provider says became of a notice. */
  grantReceipts(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'PutItem', 'UpdateItem']);
  }

  /** Writing what a document's scan came to into its case. */
  grantScans(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'PutItem', 'UpdateItem']);
  }

  /** Adding to the figures what a case counts for, and noting beside the case that it has been. */
  grantCounting(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'PutItem', 'UpdateItem']);
  }

  /** Other systems: filing a case as its sender would, consent in it, reading how far it has come. */
  grantSubmitting(to: AnyFunction): void {
    this.grant(to, ['GetItem', 'Query', 'PutItem', 'UpdateItem']);
    this.grantIndex(to, 'changes');
  }

  get streamArn(): string {
    const { tableStreamArn } = this.table;
    if (!tableStreamArn) throw new Error('The case table has no stream.');
    return tableStreamArn;
  }

  /** Reading the stream, as its event source mapping does in the function's name. */
  grantStream(to: AnyFunction): void {
    to.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], this.streamArn);
    to.allow(['dynamodb:ListStreams'], '*');
  }

  /** A transaction needs the action of each of its parts (DynamoDB developer guide, "IAM with transactions"). */
  private grant(to: AnyFunction, actions: readonly RowAction[]): void {
    to.allow(
      actions.map((action) => `dynamodb:${action}`),
      this.table.tableArn,
    );
  }

  private grantIndex(to: AnyFunction, name: string): void {
    to.allow(['dynamodb:Query'], `${this.table.tableArn}/index/${name}`);
  }
}

function index(
  indexName: string,
  partitionKeys: readonly string[],
  sortKeys: readonly string[],
  projectionType: ProjectionType,
): GlobalSecondaryIndexPropsV2 {
  return { indexName, partitionKeys: partitionKeys.map(text), sortKeys: sortKeys.map(text), projectionType };
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}

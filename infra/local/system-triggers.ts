import { StartFailure } from './failure.ts';
import { at, type JsonObject, listAt, numberAt, objectAt, required, textAt } from './json.ts';
import { isType, type Reading } from './reading.ts';

/** A table's stream that wakes a function. */
export type Mapping = {
  readonly functionArn: string;
  readonly tableName: string;
  readonly batchSize: number;
  /** Event patterns as JSON text; a record passes when one of them matches, or when there are none. */
  readonly filters: readonly string[];
  readonly retries: number;
  /** The function names the records it failed at. */
  readonly partialFailures: boolean;
};

/** A table's stream that is told to an event bus, without a function in between. */
export type Pipe = Pick<Mapping, 'tableName' | 'batchSize' | 'filters' | 'retries'> & {
  readonly name: string;
  readonly source: string;
  readonly detailType: string;
  /** JSON with `<$.path.into.the.record>` for what stands there. */
  readonly template: string;
};

export type Schedule = { readonly functionArn: string; readonly everyMinutes: number };

export type Rule = { readonly pattern: JsonObject; readonly functionArns: readonly string[] };

/** One topic that takes these kinds of SMS events (`TEXT_DELIVERED` …), with the functions subscribed to it. */
export type SmsDestination = {
  readonly topicArn: string;
  readonly eventTypes: readonly string[];
  readonly functionArns: readonly string[];
};

export type Triggers = {
  readonly mappings: readonly Mapping[];
  readonly pipes: readonly Pipe[];
  readonly schedules: readonly Schedule[];
  readonly rules: readonly Rule[];
  /** SES configuration set → the kinds of events it publishes (`send`, `delivery` …). */
  readonly mailEvents: ReadonlyMap<string, readonly string[]>;
  /** End User Messaging configuration set → where its events go. */
  readonly smsEvents: ReadonlyMap<string, readonly SmsDestination[]>;
  /** Buckets whose new objects are scanned for malware. */
  readonly scannedBuckets: readonly string[];
  readonly functionArns: readonly string[];
};

export function readTriggers(reading: Reading): Triggers {
  const { resources, properties } = reading;
  const all = (...types: readonly string[]) => resources.filter(isType(...types)).map(properties);
  const mappings = all('AWS::Lambda::EventSourceMapping').map(readMapping);
  const events = all('AWS::Events::Rule');
  const schedules = [
    ...all('AWS::Scheduler::Schedule').flatMap((each) => readSchedule(each, [textAt(each, 'Target', 'Arn')])),
    ...events.flatMap((each) => readSchedule(each, targetsOf(each))),
  ];
  const rules = events
    .filter((each) => at(each, 'EventPattern') !== undefined)
    .map((each) => ({ pattern: objectAt(each, 'EventPattern'), functionArns: targetsOf(each) }));
  const subscriptions = all('AWS::SNS::Subscription');
  const smsEvents = new Map(all('AWS::SMSVOICE::ConfigurationSet').map((set) => readSmsEvents(set, subscriptions)));
  return {
    mappings,
    pipes: resources.filter(isType('AWS::Pipes::Pipe')).map((pipe) => readPipe(pipe.id, properties(pipe))),
    schedules,
    rules,
    mailEvents: new Map(all('AWS::SES::ConfigurationSetEventDestination').map(readMailEvents)),
    smsEvents,
    scannedBuckets: all('AWS::GuardDuty::MalwareProtectionPlan').map(
      (plan) => textAt(plan, 'ProtectedResource', 'S3Bucket', 'BucketName') ?? '',
    ),
    functionArns: [mappings, schedules, rules, ...smsEvents.values()]
      .flat()
      .flatMap((trigger) => ('functionArns' in trigger ? trigger.functionArns : [trigger.functionArn])),
  };
}

function readMapping(properties: JsonObject): Mapping {
  const source = textAt(properties, 'EventSourceArn') ?? '';
  const tableName = tableOf(source);
  const named = required(textAt(properties, 'FunctionName'), `the function that the stream of ${tableName} wakes`);
  // A function is named by its ARN or by its name; both lie in the account and region of the table.
  const [, , , region, account] = source.split(':');
  return {
    functionArn: named.startsWith('arn:') ? named : `arn:aws:lambda:${region}:${account}:function:${named}`,
    tableName,
    batchSize: numberAt(properties, 'BatchSize') ?? 100,
    filters: listAt(properties, 'FilterCriteria', 'Filters').map((each) => textAt(each, 'Pattern') ?? '{}'),
    retries: numberAt(properties, 'MaximumRetryAttempts') ?? -1,
    partialFailures: listAt(properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures'),
  };
}

function tableOf(stream: string): string {
  return required(/:table\/([^/]+)\//.exec(stream)?.[1], `the table of the stream ${stream}`);
}

function readPipe(name: string, properties: JsonObject): Pipe {
  const stream = objectAt(properties, 'SourceParameters', 'DynamoDBStreamParameters');
  const bus = objectAt(properties, 'TargetParameters', 'EventBridgeEventBusParameters');
  return {
    name,
    tableName: tableOf(textAt(properties, 'Source') ?? ''),
    batchSize: numberAt(stream, 'BatchSize') ?? 100,
    filters: listAt(properties, 'SourceParameters', 'FilterCriteria', 'Filters').map(
      (each) => textAt(each, 'Pattern') ?? '{}',
    ),
    retries: numberAt(stream, 'MaximumRetryAttempts') ?? -1,
    source: required(textAt(bus, 'Source'), `the source that ${name} names`),
    detailType: required(textAt(bus, 'DetailType'), `the detail type that ${name} names`),
    template: required(textAt(properties, 'TargetParameters', 'InputTemplate'), `what ${name} makes of a record`),
  };
}

function readSchedule(properties: JsonObject, targets: readonly (string | undefined)[]): readonly Schedule[] {
  const expression = textAt(properties, 'ScheduleExpression');
  if (expression === undefined) return [];
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (!count || !unit) throw new StartFailure(`The schedule ${expression} is not a rate; only rates run locally.`);
  const everyMinutes = Number(count) * (unit === 'minute' ? 1 : unit === 'hour' ? 60 : 1440);
  return targets.filter((arn) => arn !== undefined).map((functionArn) => ({ functionArn, everyMinutes }));
}

function targetsOf(rule: JsonObject): readonly string[] {
  return listAt(rule, 'Targets').flatMap((target) => {
    const arn = textAt(target, 'Arn');
    return arn?.includes(':lambda:') ? [arn] : [];
  });
}

function readMailEvents(properties: JsonObject): readonly [string, readonly string[]] {
  const kinds = listAt(properties, 'EventDestination', 'MatchingEventTypes').map((kind) => String(kind).toLowerCase());
  return [textAt(properties, 'ConfigurationSetName') ?? '', kinds];
}

function readSmsEvents(
  properties: JsonObject,
  subscriptions: readonly JsonObject[],
): readonly [string, readonly SmsDestination[]] {
  const destinations = listAt(properties, 'EventDestinations').filter((each) => at(each, 'Enabled') === true);
  return [
    textAt(properties, 'ConfigurationSetName') ?? '',
    destinations.map((each) => {
      const topicArn = required(textAt(each, 'SnsDestination', 'TopicArn'), 'the topic that takes SMS events');
      const subscribed = subscriptions.filter(
        (one) => textAt(one, 'TopicArn') === topicArn && textAt(one, 'Protocol') === 'lambda',
      );
      return {
        topicArn,
        eventTypes: listAt(each, 'MatchingEventTypes').map(String),
        functionArns: subscribed.flatMap((one) => textAt(one, 'Endpoint') ?? []),
      };
    }),
  ];
}

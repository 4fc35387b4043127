/** Rights as `dynamodb:GetItem arn:…`. */
export type Rights = readonly string[];

export type Gaps = {
  /** Used without the role holding it: refused on AWS. */
  readonly lacking: Rights;
  /** Held, though nothing used it: what an intruder could do and the service never does. */
  readonly idle: Rights;
};

/** Rights that AWS itself uses in a function's name, so that no call of the function shows: action → why. */
export const usedByAws: Readonly<Record<string, string>> = {
  'logs:CreateLogStream': 'Lambda opens a stream for what the function prints.',
  'logs:PutLogEvents': 'Lambda writes what the function prints.',
  'xray:PutTelemetryRecords': 'Lambda reports the traces of Tracing.ACTIVE.',
  'xray:PutTraceSegments': 'Lambda reports the traces of Tracing.ACTIVE.',
  'dynamodb:DescribeStream': 'The event source mapping reads the stream with the function’s role.',
  'dynamodb:GetRecords': 'The event source mapping reads the stream with the function’s role.',
  'dynamodb:GetShardIterator': 'The event source mapping reads the stream with the function’s role.',
  'dynamodb:ListStreams': 'The event source mapping reads the stream with the function’s role.',
  'sqs:SendMessage': 'Lambda leaves what the function gave up on in the on-failure queue.',
};

/** Where a role and the calls of its function differ, word for word; both empty when the role is exact. */
export function gapsBetween(held: Rights, used: Rights): Gaps {
  const isOfAws = (right: string) => Object.hasOwn(usedByAws, actionOf(right));
  return {
    lacking: used.filter((right) => !held.includes(right)),
    idle: held.filter((right) => !used.includes(right) && !isOfAws(right)),
  };
}

export function actionOf(right: string): string {
  return right.split(' ')[0] ?? '';
}

/** Function → action → resources, as the running service tells it, to rights. */
export function rightsOfCalls(calls: Readonly<Record<string, readonly string[]>> = {}): Rights {
  return Object.entries(calls).flatMap(([action, resources]) => resources.map((resource) => `${action} ${resource}`));
}

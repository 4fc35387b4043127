import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { NoticeKind } from './domain/telling/notice.ts';

/** All that a log line may carry beside its code. Nobody's name, number, address or words. */
export type LogIds = {
  readonly municipality?: string;
  readonly reference?: string;
  readonly noticeId?: string;
  /** Whose system it is; nine digits. */
  readonly organisation?: string;
  readonly requestId?: string;
  readonly status?: number | string;
  readonly kind?: string;
  readonly count?: number;
  /** An error's class (`TimeoutError`); its message may quote what somebody typed. */
  readonly errorName?: string;
};

/** Only a code written in the source passes: a text, or a pattern (`opened by ${name}`), asks for no key of a record. */
type Literal<Code extends string> = Record<never, never> extends Record<Code, 1> ? never : Code;

type Write = <const Code extends string>(code: Literal<Code>, ids?: LogIds) => void;

export type Log = { readonly info: Write; readonly warn: Write; readonly error: Write };

export type Counts = {
  /**
   * Adds to a metric of this service; 0 counts too, so that an alarm sees that somebody looked. With a kind of notice it
   * adds to that kind's metric as well.
   */
  readonly count: <const Name extends string>(name: Literal<Name>, value: number, kind?: NoticeKind) => void;
};

/** One JSON line per call, with the trace of the request; levels follow the function's logging configuration. */
export function createLog(service: string): Log {
  let made: Logger | undefined;
  // With the first line: at cold start it would cost milliseconds, and most requests log nothing.
  const logger = () => {
    made ??= new Logger({ serviceName: service });
    return made;
  };
  return {
    info: (code, ids) => logger().info(code, printable(ids)),
    warn: (code, ids) => logger().warn(code, printable(ids)),
    error: (code, ids) => logger().error(code, printable(ids)),
  };
}

/** Metrics in CloudWatch's embedded format. Each leaves at once: what a handler counted survives its failure. */
export function createCounts(service: string): Counts {
  const metrics = () => new Metrics({ namespace: 'IndividuellPlan', serviceName: service, singleMetric: true });
  return {
    count: (name, value, kind) => {
      metrics().addMetric(name, MetricUnit.Count, value);
      if (kind) metrics().addDimension('kind', kind).addMetric(name, MetricUnit.Count, value);
    },
  };
}

/** The class of what was thrown, as logs may carry it. */
export function errorName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

const identifier = /^[\w.:/-]{1,120}$/;
const nationalId = /\d{11}/;

/** The last guard: what does not look like an identifier, or could be an identity number, is not written. */
function printable(ids: LogIds = {}): Record<string, string | number> {
  const entries = Object.entries(ids).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const text = String(value);
      return [name, identifier.test(text) && !nationalId.test(text) ? value : 'withheld'];
    }),
  );
}

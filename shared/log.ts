/** All that a log line may carry beside its code. Nobody's name, number, address or words. */
export type LogIds = {
  readonly municipality?: string;
  readonly reference?: string;
  readonly noticeId?: string;
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
  /** Adds to a metric of this service; 0 counts too, so that an alarm sees that somebody looked. */
  readonly count: <const Name extends string>(name: Literal<Name>, value: number) => void;
};

/**
 * One JSON line per call on standard output, where CloudWatch reads it. Written out here because Powertools' logger and
 * metrics bring 33 kB, more than half of what a small function may weigh.
 */
export function createLog(service: string): Log {
  const write = (level: string, code: string, ids: LogIds = {}) =>
    line({ level, message: code, service, timestamp: new Date().toISOString(), ...trace(), ...printable(ids) });
  return {
    info: (code, ids) => write('INFO', code, ids),
    warn: (code, ids) => write('WARN', code, ids),
    error: (code, ids) => write('ERROR', code, ids),
  };
}

/** Metrics in CloudWatch's embedded format (EMF specification): one line each, nothing to flush. */
export function createCounts(service: string): Counts {
  return {
    count: (name, value) => {
      const directive = {
        Namespace: 'IndividuellPlan',
        Dimensions: [['service']],
        Metrics: [{ Name: name, Unit: 'Count' }],
      };
      line({ _aws: { Timestamp: Date.now(), CloudWatchMetrics: [directive] }, service, [name]: value });
    },
  };
}

/** The class of what was thrown, as logs may carry it. */
export function errorName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : typeof thrown;
}

function line(content: object): void {
  process.stdout.write(`${JSON.stringify(content)}\n`);
}

/** Ties the line to the request in X-Ray; the runtime sets it anew for each. */
function trace(): { readonly xray_trace_id?: string } {
  const [, root] = /Root=([\w-]+)/.exec(process.env['_X_AMZN_TRACE_ID'] ?? '') ?? [];
  return root ? { xray_trace_id: root } : {};
}

const identifier = /^[\w.:/-]{1,120}$/;
const nationalId = /\d{11}/;

/** The last guard: what does not look like an identifier, or could be an identity number, is not written. */
function printable(ids: LogIds): Record<string, string | number> {
  const entries = Object.entries(ids).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const text = String(value);
      return [name, identifier.test(text) && !nationalId.test(text) ? value : 'withheld'];
    }),
  );
}

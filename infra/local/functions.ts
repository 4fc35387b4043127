import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Activity } from './activity.ts';
import { type Child, clockPreload, startChild } from './child.ts';
import type { Clock } from './clock.ts';
import { isObject, type Json, textAt } from './json.ts';
import type { FunctionDefinition } from './system.ts';

export type Invocation =
  | { readonly outcome: 'answered'; readonly value: Json }
  | { readonly outcome: 'failed'; readonly error: string }
  | { readonly outcome: 'timed-out'; readonly error: string };

export type InvocationRecord = {
  readonly at: string;
  readonly outcome: Invocation['outcome'];
  readonly milliseconds: number;
  readonly error?: string;
};

export type LocalFunction = {
  readonly name: string;
  readonly arn: string;
  invoke(event: unknown): Promise<Invocation>;
  /** The latest, newest first. */
  recent(): readonly InvocationRecord[];
  count(): { readonly invocations: number; readonly errors: number };
  /** The last lines it wrote. */
  output(): readonly string[];
  start(): Promise<void>;
  stop(): Promise<void>;
};

export type FunctionSurroundings = {
  readonly clock: Clock;
  readonly activity: Activity;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFolder: string;
};

type Waiting = (invocation: Invocation) => void;

/** One function in a process of its own, started anew when it dies. */
export function createFunction(definition: FunctionDefinition, around: FunctionSurroundings): LocalFunction {
  const waiting = new Map<string, Waiting>();
  const records: InvocationRecord[] = [];
  const lines: string[] = [];
  const count = { invocations: 0, errors: 0 };
  let child: Child | undefined;
  let ready: Promise<void> | undefined;
  let stopping = false;

  const start = () => {
    ready ??= new Promise<void>((resolve) => {
      const started = startChild({
        file: join(import.meta.dirname, 'host.cjs'),
        env: environmentOf(definition, around),
        preloads: [clockPreload],
        logFile: join(around.logFolder, `${definition.name}.log`),
        onMessage: (message) =>
          textAt(isObject(message) ? message : {}, 'kind') === 'ready' ? resolve() : settle(message),
        onOutput: (line) => keep(lines, line, 200),
      });
      child = started;
      started.process.once('exit', () => {
        resolve();
        child = undefined;
        ready = undefined;
        for (const answer of waiting.values()) answer({ outcome: 'failed', error: 'The process ended.' });
      });
    });
    return ready;
  };

  const settle = (message: unknown) => {
    if (!isObject(message)) return;
    const answer = waiting.get(textAt(message, 'id') ?? '');
    if (message['kind'] === 'answered') answer?.({ outcome: 'answered', value: message['value'] ?? null });
    if (message['kind'] === 'failed') {
      answer?.({ outcome: 'failed', error: `${textAt(message, 'name')}: ${textAt(message, 'message')}` });
    }
  };

  const run = async (event: unknown): Promise<Invocation> => {
    if (stopping) return { outcome: 'failed', error: 'The local system is stopping.' };
    await start();
    const id = randomUUID();
    const limit = definition.timeoutSeconds * 1000;
    return new Promise<Invocation>((resolve) => {
      if (!child) return resolve({ outcome: 'failed', error: 'The process ended while it started; see its log.' });
      const timer = setTimeout(() => {
        const error = `Task timed out after ${definition.timeoutSeconds} seconds`;
        waiting.get(id)?.({ outcome: 'timed-out', error });
      }, limit);
      waiting.set(id, (invocation) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(invocation);
      });
      child.send({ kind: 'event', id, event, deadline: Date.now() + limit });
    });
  };

  around.clock.follow(async (offset) => {
    await child?.setClock(offset);
  });

  return {
    name: definition.name,
    arn: definition.arn,
    start,
    recent: () => records.toReversed(),
    count: () => ({ ...count }),
    output: () => lines,
    invoke: async (event) => {
      const at = around.clock.now().toISOString();
      const began = performance.now();
      const invocation = await around.activity.during(() => run(event));
      const milliseconds = Math.round(performance.now() - began);
      const { outcome } = invocation;
      count.invocations += 1;
      if (outcome !== 'answered') count.errors += 1;
      keep(records, { at, outcome, milliseconds, ...(outcome === 'answered' ? {} : { error: invocation.error }) }, 50);
      return invocation;
    },
    stop: async () => {
      stopping = true;
      await child?.stop();
    },
  };
}

function keep<T>(list: T[], each: T, most: number): void {
  list.push(each);
  if (list.length > most) list.shift();
}

/** Lambda's own variables beside the template's; nothing else is in the process's environment. */
function environmentOf(definition: FunctionDefinition, around: FunctionSurroundings): Record<string, string> {
  return {
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    _HANDLER: definition.handler,
    LAMBDA_TASK_ROOT: definition.directory,
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMb),
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    LOCAL_FUNCTION_ARN: definition.arn,
    LOCAL_CLOCK_OFFSET: String(around.clock.offset()),
    ...definition.environment,
    ...around.environment,
  };
}

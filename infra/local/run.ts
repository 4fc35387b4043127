import { join, resolve } from 'node:path';
import { createActivity } from './activity.ts';
import { readAssembly } from './assembly.ts';
import { type Aws, startAws } from './aws.ts';
import { checkPortsFree } from './checks.ts';
import { createClock } from './clock.ts';
import { createConsole } from './console.ts';
import { type Database, startDatabase } from './database.ts';
import { dueIndex } from './due-index.ts';
import { StartFailure } from './failure.ts';
import { createFunction } from './functions.ts';
import { createGateway } from './gateway.ts';
import { serve } from './http.ts';
import { type LocalMunicipality, municipalitiesOf, settingsOf } from './municipalities.ts';
import { type Place, placeAt } from './place.ts';
import { everyMinute, runTick } from './schedule.ts';
import { seedTables } from './seed.ts';
import { keptKeyPair } from './sign-in/client-key.ts';
import { startSignIn } from './sign-in/sign-in-process.ts';
import { createStaffRoles } from './staff-roles.ts';
import { openStateFolder } from './state-folder.ts';
import { readStreams, untilQuiet } from './streams/streams.ts';
import { awsEnvironment, placed } from './surroundings.ts';
import { markAsCommonJs, repository, synthesise } from './synth.ts';
import { readSystem, type System } from './system.ts';
import { ensureTable } from './table.ts';
import { createTimeTravel, type TimeTravel } from './time-travel.ts';

export type LocalOptions = {
  /** The product's port; the four after it are used too. */
  readonly port: number;
  /** What survives a restart. */
  readonly stateDir: string;
  /** Forgets what is there first. */
  readonly fresh: boolean;
  /** A folder with a synthesised assembly; without it the app is synthesised into `cdk.out`. */
  readonly synthesised?: string;
  /** Where the product's clock begins, for a story that starts in the past. */
  readonly startsAt?: Date;
};

export type LocalSystem = {
  readonly origin: string;
  readonly place: Place;
  readonly time: TimeTravel;
  readonly municipalities: readonly LocalMunicipality[];
  /** Resource types of the template that nothing here stands for. */
  readonly notRun: readonly string[];
  readonly stop: () => Promise<void>;
};

/** How each part ends; the last started is the first stopped. */
type Stops = (() => Promise<void>)[];

/** Runs the synthesised app on this machine: one port for the product, four for what it talks to. */
export async function startLocal(options: LocalOptions): Promise<LocalSystem> {
  await checkPortsFree(options.port);
  const stops: Stops = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each().catch(() => undefined);
  };
  try {
    return { ...(await startParts(options, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(options: LocalOptions, stops: Stops): Promise<Omit<LocalSystem, 'stop'>> {
  const place = placeAt(options.port);
  const state = openStateFolder(options.stateDir, options.fresh);
  const clock = createClock(state);
  if (options.startsAt) await clock.set(options.startsAt);
  const database = startDatabase(place, state);
  stops.push(database.stop);
  const [system] = await Promise.all([assembled(options, place), database.ready()]);

  const activity = createActivity(untilQuiet);
  const around = { clock, activity, logFolder: state.folder('log') };
  const functions = system.functions.map((definition) =>
    createFunction(placed(definition, place), { ...around, environment: awsEnvironment(place, definition.name) }),
  );
  stops.push(() => all(functions.map((each) => each.stop)));
  const functionByArn = (arn: string) => functions.find((each) => each.arn === arn);
  const aws = await startAws({ place, state, clock, triggers: system.triggers, roles: system.roles, functionByArn });
  stops.push(aws.stop);
  const clientKey = keptKeyPair(state, 'client-key.json').public;
  const signIn = startSignIn({
    place,
    state,
    clock,
    faults: aws.faults,
    settings: settingsOf(system.seeds),
    clientKey,
  });
  stops.push(async () => (await signIn).stop());
  await Promise.all([fillTables(system, database, place), signIn, ...functions.map((each) => each.start())]);

  const streams = await readStreams(system, { database, state, clock, place, activity, functionByArn });
  stops.push(() => all(streams.map((each) => each.stop)));
  const sweep = () => runTick({ schedules: system.triggers.schedules, functionByArn, clock, place });
  const due = dueIndex(database.tables, onlyTable(system));
  const time = createTimeTravel({ clock, due, streams, bus: aws.bus, sweep });
  const ticking = everyMinute(clock, time.tick);
  stops.push(async () => ticking.stop());

  const municipalities = municipalitiesOf(system.seeds);
  const people = { municipalities, staffRoles: createStaffRoles(), signIn: await signIn };
  const own = createConsole({ place, clock, time, functions, ...people, ...seenOfAws(aws) });
  const gateway = createGateway({ api: system.api, functionByArn, clock, place });
  stops.push(
    await serve(place.port, ['127.0.0.1', '::1'], (request, response) =>
      Promise.resolve((own(request) ?? gateway)(request, response)),
    ),
  );
  return { origin: place.origin, place, time, municipalities, notRun: system.notRun };
}

function seenOfAws({ messages, faults, calls }: Aws): Pick<Aws, 'messages' | 'faults' | 'calls'> {
  return { messages, faults, calls };
}

async function assembled({ port, synthesised }: LocalOptions, place: Place): Promise<System> {
  const directory = resolve(synthesised ?? process.env['CDK_OUTDIR'] ?? join(repository, 'cdk.out'));
  if (!synthesised) await synthesise(directory, port);
  markAsCommonJs(directory);
  return readSystem(readAssembly(directory), place);
}

async function fillTables(system: System, { tables }: Database, place: Place): Promise<void> {
  for (const table of system.tables) await ensureTable(tables, table);
  await seedTables(tables, system.seeds, place);
}

function onlyTable({ tables }: System) {
  const [table] = tables;
  if (!table || tables.length > 1) throw new StartFailure('The local runner expects exactly one table.');
  return table;
}

async function all(stops: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.all(stops.map((stop) => stop()));
}

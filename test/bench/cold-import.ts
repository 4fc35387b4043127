import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { CitizenSiteEnv } from '../../functions/citizen-site/env.ts';
import type { CountFiguresEnv } from '../../functions/count-figures/env.ts';
import type { DeliverNoticesEnv } from '../../functions/deliver-notices/env.ts';
import type { RecordReceiptsEnv } from '../../functions/record-receipts/env.ts';
import type { RecordScansEnv } from '../../functions/record-scans/env.ts';
import type { StaffSiteEnv } from '../../functions/staff-site/env.ts';
import type { SweepDueEnv } from '../../functions/sweep-due/env.ts';
import type { SystemInterfaceEnv } from '../../functions/system-interface/env.ts';
import { bundleFunctions, folders, forLambda } from '../../infra/constructs/bundle.ts';
import { atMost, besideFloor, type Figure, figure, median } from './report.ts';

const rounds = 21;
const light = new Set(['sweep-due', 'record-receipts', 'record-scans', 'count-figures']);
/** kB that a function may be larger than the bare client's bundle. */
const extra: Readonly<Record<string, number>> = {
  'sweep-due': 60,
  'record-receipts': 60,
  'record-scans': 60,
  'count-figures': 60,
  'deliver-notices': 270,
};
const siteExtra = 450;

/**
 * Size of each bundle, and the CPU of importing it cold, beside a bare client as it comes and an empty handler. The
 * functions leave out the ways to credentials that Lambda never takes; what that alone gains is printed too.
 */
export async function coldImport(folder: string): Promise<readonly Figure[]> {
  await bundleFunctions(folder);
  const bare = await bareBundle(join(folder, 'bare'), []);
  const trimmed = await bareBundle(join(folder, 'bare-trimmed'), forLambda.external);
  const empty = emptyHandler(folder);
  const files = {
    empty,
    bare,
    trimmed,
    ...Object.fromEntries(folders.map((name) => [name, join(folder, name, 'index.js')])),
  };
  const cpu = interleaved(files);
  const bareSize = kilobytes(dirname(bare));
  return [
    figure({ name: 'cold import, empty handler', value: cpu['empty'] ?? 0, unit: 'ms CPU' }),
    figure({ name: 'cold import, bare DynamoDB client', value: cpu['bare'] ?? 0, unit: 'ms CPU' }),
    figure({ name: 'cold import, the same without unused credentials', value: cpu['trimmed'] ?? 0, unit: 'ms CPU' }),
    figure({ name: 'bundle, bare DynamoDB client', value: bareSize, unit: 'kB' }),
    figure({ name: 'bundle, the same without unused credentials', value: kilobytes(dirname(trimmed)), unit: 'kB' }),
    ...folders.flatMap((name) => [
      besideFloor(
        { name: `cold import, ${name}`, value: cpu[name] ?? 0, unit: 'ms CPU' },
        cpu['bare'] ?? 0,
        light.has(name) ? 1.25 : 1.35,
      ),
      atMost(
        { name: `bundle, ${name}, read by a cold start`, value: kilobytes(join(folder, name), isEntry), unit: 'kB' },
        Math.round(bareSize + (extra[name] ?? siteExtra)),
      ),
      figure({ name: `bundle, ${name}, with what is loaded on use`, value: kilobytes(join(folder, name)), unit: 'kB' }),
    ]),
  ];
}

async function bareBundle(folder: string, external: string[]): Promise<string> {
  const outfile = join(folder, 'index.js');
  const contents = `import { DynamoDBClient, TransactWriteItemsCommand, QueryCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
    const client = new DynamoDBClient({});
    exports.handler = () => client.send(new TransactWriteItemsCommand({ TransactItems: [] }), QueryCommand, GetItemCommand);`;
  await build({ ...forLambda, stdin: { contents, resolveDir: process.cwd() }, outfile, external });
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  return outfile;
}

function emptyHandler(folder: string): string {
  mkdirSync(join(folder, 'empty'), { recursive: true });
  writeFileSync(join(folder, 'empty', 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(folder, 'empty', 'index.js'), 'exports.handler = async () => ({});');
  return join(folder, 'empty', 'index.js');
}

/** Each round imports every file once in a process of its own, so that noise of the machine falls on all alike. */
function interleaved(files: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const measured = new Map<string, number[]>(Object.keys(files).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, file] of Object.entries(files)) {
      const milliseconds = importCpu(file);
      // The first round warms the disk's cache.
      if (round > 0) measured.get(name)?.push(milliseconds);
    }
  }
  return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)]));
}

function importCpu(file: string): number {
  const script = `const before = process.cpuUsage(); require(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ['-e', script], { env: environment, encoding: 'utf8' }));
}

/** What any of the functions asks for: one that asks for more does not compile here. */
type Asked = CitizenSiteEnv &
  StaffSiteEnv &
  SystemInterfaceEnv &
  DeliverNoticesEnv &
  SweepDueEnv &
  RecordReceiptsEnv &
  RecordScansEnv &
  CountFiguresEnv;

const environment = {
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  CASE_TABLE: 'cases',
  CASE_KEY: 'alias/case',
  ATTACHMENT_BUCKET: 'attachments',
  PERSON_KEY: 'alias/person',
  SITE_ORIGIN: 'http://localhost:3000',
  NEUTRAL_SENDER: 'varsel@melding.example',
  CITIZEN_ISSUER: 'http://127.0.0.1:3001/idporten',
  CLIENT_KEY_SECRET: 'client-key',
  MACHINE_ISSUER: 'http://127.0.0.1:3001/maskinporten/',
  MACHINE_KEYS: 'http://127.0.0.1:3001/maskinporten/jwk',
  STAGE: 'local',
  MAIL_CONFIGURATION_SET: 'mail',
  SMS_ORIGINATION: 'sms',
  PRACTICE_MUNICIPALITIES: 'oving',
  SMS_CONFIGURATION_SET: 'sms',
} satisfies Record<keyof Asked, string> & Record<string, string>;

const isEntry = (file: string) => file === 'index.js';

/** Of the code in the folder: all of it, what is loaded on use too, unless it is told which files. */
function kilobytes(folder: string, counts: (file: string) => boolean = () => true): number {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js') && counts(file));
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1000;
}

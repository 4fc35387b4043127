// `npm run bench`: prints a table; with `--json` one array of figures. Ratios are taken within one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDynamoLocal } from '../support/dynamo-local.ts';
import { accepting } from './accept.ts';
import { changing } from './changes.ts';
import { coldImport } from './cold-import.ts';
import { delivering } from './delivering.ts';
import { everyPageInspected } from './every-page.ts';
import { countingFigures } from './figures.ts';
import { manyDue } from './many-due.ts';
import { pageTimeBundled, staffPagesBundled } from './page-time-bundled.ts';
import { receiving } from './receipts.ts';
import { asTable, type Figure } from './report.ts';
import { runningService } from './running-service.ts';
import { sweeping } from './sweep.ts';

const json = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'ip-bench-'));
const figures: Figure[] = [];

async function measure(name: string, figuresOf: () => Promise<readonly Figure[]>): Promise<void> {
  if (!json) console.error(`measuring ${name} …`);
  figures.push(...(await figuresOf()));
}

/** A DynamoDB Local of its own each time: it slows down with all that it has taken before. */
async function onTable(measured: (endpoint: string) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const dynamo = await startDynamoLocal();
  try {
    return await measured(dynamo.endpoint);
  } finally {
    await dynamo.stop();
  }
}

await measure('cold imports', () => coldImport(folder));
await measure('accepting applications', () => onTable(accepting));
await measure('decision, consent and plan', () => onTable(changing));
await measure('the sweep', () => onTable(sweeping));
await measure('a sweep with much due', () => onTable(manyDue));
await measure('delivering notices', () => onTable(delivering));
await measure('receipts', () => onTable(receiving));
await measure('figures', () => onTable(countingFigures));
await measure('the pages', () => onTable((endpoint) => pageTimeBundled(folder, endpoint)));
await measure('the pages of staff', () => onTable((endpoint) => staffPagesBundled(folder, endpoint)));
await measure('the running service', runningService);
await measure('every page, state and language', everyPageInspected);
rmSync(folder, { recursive: true, force: true });
console.log(json ? JSON.stringify(figures) : asTable(figures));

// `npm run screenshots`: every page in each language, narrow and wide, beside each other in screenshots/index.html.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { application, withdrawal } from './application.ts';
import { createCamera } from './camera.ts';
import { myCases } from './my-cases.ts';
import { overview } from './overview.ts';
import { type Running, withOwnService } from './own-service.ts';
import { publicPages } from './public-pages.ts';
import { sites, staffPages } from './staff-pages.ts';

const folder = join(import.meta.dirname, '../../screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const camera = createCamera(folder);

await withOwnService({ port: 3700, args: ['--fresh'] }, async (running) => {
  // Two at once. Staff first: what citizens do here changes the queues.
  await Promise.all(sites.map((site) => staffPages(running, camera, site)));
  await Promise.all([anybody(running), myCases(running, camera)]);
});
writeFileSync(join(folder, 'index.html'), overview(camera.shots));
console.log(`${camera.shots.length} pages are in ${join(folder, 'index.html')}`);

async function anybody(running: Running): Promise<void> {
  await publicPages(running, camera);
  await application(running, camera);
  await withdrawal(running, camera);
}

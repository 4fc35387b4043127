// `npm run screenshots`: every page in each language, narrow and wide, beside each other in screenshots/index.html.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCamera } from './camera.ts';
import { everyPage } from './every-page.ts';
import { overview } from './overview.ts';
import { withOwnService } from './own-service.ts';

const folder = join(import.meta.dirname, '../../screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const camera = createCamera(folder);

await withOwnService({ port: 3700, args: ['--fresh'] }, (running) => everyPage(running, camera));
writeFileSync(join(folder, 'index.html'), overview(camera.shots));
console.log(`${camera.shots.length} pages are in ${join(folder, 'index.html')}`);

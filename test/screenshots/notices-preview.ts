// `npm run notices:preview`: every mail and SMS of every sample municipality, in each language, as it would leave.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticeFiles } from './notice-files.ts';

const folder = join(import.meta.dirname, '../../notices-preview');

rmSync(folder, { recursive: true, force: true });
for (const { path, text } of noticeFiles()) {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
console.log(`All messages are in ${join(folder, 'index.html')}`);

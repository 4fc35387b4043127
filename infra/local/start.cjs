// What `npm start` runs. Plain JavaScript, so that an old Node can read it and say what is wrong.
const version = process.versions.node;
if (Number(version.split('.')[0]) < 24) {
  console.error(`Node 24 or newer is needed; this is Node ${version}.`);
  process.exit(1);
}
import('./start.ts');

import { plainlyOver } from './changes.ts';
import type { Bounds } from './compare.ts';
import { ledgerOf } from './ledger.ts';
import type { Life } from './live.ts';
import { modelCases } from './model-cases.ts';
import { placeOf } from './municipalities.ts';
import { expectedOf } from './oracle/expect.ts';
import { digested, limited } from './oracle/together.ts';

/** How many messages one case brings, and how many with what belongs together put together. */
type Count = { readonly sent: number; readonly together: number };

/** The messages of the model cases: to the person, to whoever leads the unit, to the coordinator, to all others. */
export function messageCounts(lives: readonly Life[], bounds: Bounds): readonly string[] {
  const names = modelCases.map(({ name }) => name);
  return lives
    .filter(({ story }) => names.includes(story.name))
    .map((life) => `${life.story.name.padEnd(26)} ${inWords(life, bounds)}`);
}

function inWords(life: Life, bounds: Bounds): string {
  const [unit] = placeOf(life.key.municipality).municipality.units;
  const appointed = life.diary.find((act) => act.did === 'appoint');
  const leader = unit?.leader ?? '';
  const coordinator = appointed?.did === 'appoint' ? appointed.coordinator : '';
  const whole = [
    ['person', countOf(life, (to) => to === 'person', bounds)],
    ['leader', countOf(life, (to) => to === leader, bounds)],
    ['coordinator', countOf(life, (to) => to === coordinator, bounds)],
    ['others', countOf(life, (to) => ![leader, coordinator, 'person', 'task', 'ring-or-write'].includes(to), bounds)],
  ] as const;
  const shown = leader === coordinator ? whole.filter(([who]) => who !== 'coordinator') : whole;
  return shown.map(([who, { sent, together }]) => `${who} ${sent} (${together})`).join(', ');
}

function countOf(life: Life, isMeant: (to: string) => boolean, { outages, changes, until }: Bounds): Count {
  const sent = ledgerOf(life).filter(({ isTask, to }) => !isTask && isMeant(to)).length;
  const settings = plainlyOver(life.key.municipality, changes);
  const expected = expectedOf(life.diary, { settings, outages, until });
  return { sent, together: [...digested(expected), ...limited(expected)].filter(({ to }) => isMeant(to)).length };
}

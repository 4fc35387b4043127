import type { Life, LivedYear } from '../living/live.ts';
import type { Taken } from '../living/providers.ts';
import { modelCases } from '../stories/model-cases.ts';
import { placeOf } from '../stories/municipalities.ts';
import { referencesIn } from './product-words.ts';

/** The messages of the model cases as they arrived: to the person, to whoever leads the unit, to the coordinator, to others. */
export function messageCounts(year: LivedYear): readonly string[] {
  const names = modelCases.map(({ name }) => name);
  return year.lives
    .filter(({ story }) => names.includes(story.name))
    .map((life) => `${life.story.name.padEnd(26)} ${inWords(life, year)}`);
}

function inWords(life: Life, { taken }: LivedYear): string {
  const messages = once(taken.filter((one) => isOf(one, life)));
  const { units, staff } = placeOf(life.key.municipality).municipality;
  const emailOf = (who?: string) => staff.find(({ id }) => id === who)?.email;
  const appointed = life.diary.find(({ did }) => did === 'appoint');
  const leader = emailOf(units[0]?.leader);
  const coordinator = emailOf(appointed?.did === 'appoint' ? appointed.coordinator : undefined);
  const person = life.story.person.email;
  const count = (isMeant: (to: string) => boolean) => messages.filter(({ to }) => isMeant(to)).length;
  const whole = [
    ['person', count((to) => to === person)],
    ['leader', count((to) => to === leader)],
    ['coordinator', count((to) => to === coordinator)],
    ['others', count((to) => to !== person && to !== leader && to !== coordinator)],
  ] as const;
  const shown = leader === coordinator ? whole.filter(([who]) => who !== 'coordinator') : whole;
  return shown.map(([who, number]) => `${who} ${number}`).join(', ');
}

/** About this case: its own, or a mail of the day that tells of others as well. */
function isOf({ municipality, reference, text }: Taken, { key }: Life): boolean {
  if (municipality !== key.municipality) return false;
  return reference === key.reference || (isOfMany(reference) && referencesIn(text).includes(key.reference));
}

const isOfMany = (reference: string): boolean => reference.startsWith('digest-');

/** What was tried again is one message all the same. */
const once = (taken: readonly Taken[]): readonly Taken[] => [
  ...new Map(taken.map((one) => [one.noticeId, one])).values(),
];

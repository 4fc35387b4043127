import type { DemoStep } from './demo-steps.ts';

type Parts = { readonly coordinator: string; readonly language: 'nb' | 'nn' };

const words = {
  nb: {
    place: 'Helsesenteret, rom 3',
    agenda: 'Hvordan det går\nHva vi gjør videre',
    own: 'Ringe Nav om arbeidstreningen',
    other: 'Skrive til fastlegen om søvn',
  },
  nn: {
    place: 'Helsesenteret, rom 3',
    agenda: 'Korleis det går\nKva vi gjer vidare',
    own: 'Ringje Nav om arbeidstreninga',
    other: 'Skrive til fastlegen om søvn',
  },
} as const;

const at = { from: '10.00', to: '11.00' };

/** A meeting is agreed: who usually comes, is ticked already. */
export function agreedMeeting({ coordinator, language }: Parts, after: number, on: number): DemoStep {
  const { place, agenda } = words[language];
  return { after, staff: coordinator, action: 'meeting', values: { ...at, place, agenda }, dates: { on } };
}

/** Held six days ago: the person and the coordinator each have something to do, the coordinator's overdue. */
export function heldMeeting(parts: Parts): readonly DemoStep[] {
  const { coordinator: staff, language } = parts;
  const { own, other } = words[language];
  const noted = { after: 104, staff, action: 'meeting-action' } as const;
  return [
    agreedMeeting(parts, 100, -6),
    { ...noted, values: { what: own, owner: 'person' }, dates: { by: 14 } },
    { ...noted, after: 105, values: { what: other, owner: `staff:${staff}` }, dates: { by: -2 } },
  ];
}

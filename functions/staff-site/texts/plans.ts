import type { PlanGap } from '../case/plan-gaps.ts';
import type { InStaffLanguages } from './staff-language.ts';

/** The cases that an employee coordinates. */
export type PlansTexts = {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly caption: string;
  readonly reference: string;
  readonly next: string;
  readonly missing: string;
  readonly nothing: string;
  /** How much of what was agreed on meetings is not done. */
  readonly agreed: (open: number) => string;
  readonly gap: Readonly<Record<PlanGap, string>>;
};

export const plansTexts: InStaffLanguages<PlansTexts> = {
  nb: {
    title: 'Mine planer',
    intro: 'Her er sakene der du er koordinator eller vikar. De som har frist, står med den nærmeste først.',
    empty: 'Du er ikke koordinator i noen sak nå.',
    caption: 'Sakene dine',
    reference: 'Sak',
    next: 'Neste dato',
    missing: 'Det som mangler',
    nothing: 'Ingenting',
    agreed: (open) => (open === 1 ? 'Én avtale fra møte er ikke gjort' : `${open} avtaler fra møter er ikke gjort`),
    gap: {
      'no-plan': 'Planen er ikke laget',
      'revision-overdue': 'Revisjonen er forsinket',
      'needs-changed': 'Personen sier at behovene er endret',
      'period-over': 'Planens periode er over',
    },
  },
  nn: {
    title: 'Planane mine',
    intro: 'Her er sakene der du er koordinator eller vikar. Dei som har frist, står med den nærmaste først.',
    empty: 'Du er ikkje koordinator i noka sak no.',
    caption: 'Sakene dine',
    reference: 'Sak',
    next: 'Neste dato',
    missing: 'Det som manglar',
    nothing: 'Ingenting',
    agreed: (open) => (open === 1 ? 'Éin avtale frå møte er ikkje gjord' : `${open} avtalar frå møte er ikkje gjorde`),
    gap: {
      'no-plan': 'Planen er ikkje laga',
      'revision-overdue': 'Revideringa er forseinka',
      'needs-changed': 'Personen seier at behova er endra',
      'period-over': 'Perioden til planen er over',
    },
  },
};

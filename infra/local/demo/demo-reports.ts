import type { Values } from '../browser.ts';
import type { DemoStep } from './demo-steps.ts';

export type DemoReport = {
  readonly daysAgo: number;
  /** Who it is about, and how they can be asked. */
  readonly about: Values;
  readonly why: Readonly<Record<'nb' | 'nn', string>>;
  readonly steps: (leader: string) => readonly DemoStep[];
};

const why = {
  nb: 'Får hjelp av fem tjenester som ikke snakker sammen.',
  nn: 'Får hjelp av fem tenester som ikkje snakkar saman.',
};

/** Needs that somebody reported, and nobody has said yes or no to yet. */
export const reports: readonly DemoReport[] = [
  // The person was asked by message.
  {
    daysAgo: 4,
    about: { givenName: 'Edvard', familyName: 'Eksempel', wayToAsk: 'sms', mobile: '40000045' },
    why,
    steps: () => [],
  },
  // Somebody should have rung.
  {
    daysAgo: 13,
    about: { givenName: 'Olga', familyName: 'Ordinær', wayToAsk: 'phone', phone: '78000001' },
    why,
    steps: () => [],
  },
  // Was rung, and is thinking about it.
  {
    daysAgo: 20,
    about: { givenName: 'Frode', familyName: 'Fiktiv', wayToAsk: 'phone', phone: '78000002' },
    why,
    steps: (leader) => [{ after: 5, staff: leader, action: 'report-answer', values: { answer: 'asked' } }],
  },
];

import type { MeetingPageTexts } from './nb.ts';

export const en: MeetingPageTexts = {
  title: 'Meeting',
  next: 'Next meeting',
  see: 'See the meeting',
  when: 'When',
  at: (date: string, from: string, to: string) => `${date}, ${from}–${to}`,
  where: 'Where',
  agenda: 'What it is about',
  no: 'Does it not suit you?',
  noText: (phone: string) => `Press the button. The coordinator is told, and gets in touch with you. Or ring ${phone}.`,
  decline: 'I cannot come then',
  declined: 'The coordinator knows that the meeting does not suit you, and will get in touch.',
  noneTitle: 'No meeting is arranged',
  none: (phone: string) => `No meeting is arranged now. If you have questions, ring ${phone}.`,
};

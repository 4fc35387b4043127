import type { TurnTexts } from './nb.ts';

export const en: TurnTexts = {
  moved: {
    coordinator: (from, to) => `We promised you a coordinator by ${from}. The new date is ${to}, because:`,
    plan: (from, to) => `We promised that the plan would be ready by ${from}. The new date is ${to}, because:`,
    revision: (from, to) => `We were to go through the plan by ${from}. The new date is ${to}, because:`,
  },
  reopened: (on) => `We opened the case again on ${on}, because:`,
};

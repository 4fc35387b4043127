import type { TurnTexts } from './nb.ts';

export const nn: TurnTexts = {
  moved: {
    coordinator: (from, to) => `Vi lova deg ein koordinator innan ${from}. Den nye datoen er ${to}, fordi:`,
    plan: (from, to) => `Vi lova at planen skulle vere klar innan ${from}. Den nye datoen er ${to}, fordi:`,
    revision: (from, to) => `Vi skulle gå gjennom planen innan ${from}. Den nye datoen er ${to}, fordi:`,
  },
  reopened: (on) => `Vi opna saka igjen ${on}, fordi:`,
};

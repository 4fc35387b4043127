/** What took another turn in one's case, and why. */
export const nb = {
  moved: {
    coordinator: (from: string, to: string) =>
      `Vi lovet deg en koordinator innen ${from}. Den nye datoen er ${to}, fordi:`,
    plan: (from: string, to: string) =>
      `Vi lovet at planen skulle være klar innen ${from}. Den nye datoen er ${to}, fordi:`,
    revision: (from: string, to: string) =>
      `Vi skulle gå gjennom planen innen ${from}. Den nye datoen er ${to}, fordi:`,
  },
  reopened: (on: string) => `Vi åpnet saken igjen ${on}, fordi:`,
};

export type TurnTexts = typeof nb;

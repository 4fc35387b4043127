import { describe, expect, test } from 'vitest';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { stageNamed } from '../../infra/stages.ts';
import { municipalityShape } from '../../shared/adapters/municipality-shape.ts';

const stages = ['local', 'test', 'production'].map((name) => stageNamed(name));
const municipalities = [...sampleMunicipalities, ...stages.flatMap((stage) => stage.municipalities)];

describe.each(municipalities.map((municipality) => [municipality.id, municipality] as const))(
  '%s',
  (_, municipality) => {
    const { id, units, staff, coordinatingUnit, lastContact, sender, colours } = municipality;
    const employees = new Set(staff.map((employee) => employee.id));

    test('has a path that fits an address', () => {
      expect(id).toMatch(/^[a-z][a-z-]*[a-z]$/);
    });

    test('has a leader and a deputy in every unit, and a unit that coordinates', () => {
      for (const { leader, deputy } of units) expect([...employees]).toEqual(expect.arrayContaining([leader, deputy]));
      expect(units.map((unit) => unit.id)).toContain(coordinatingUnit);
    });

    test('tells somebody outside the units last, so that escalation ends with another person', () => {
      expect(employees).toContain(lastContact);
      expect(units.flatMap(({ leader, deputy }) => [leader, deputy])).not.toContain(lastContact);
    });

    test('sends from its own domain and is answered at an address of its own', () => {
      expect(sender.address).toMatch(/^[^@]+@[^@]+\.[a-z]+$/);
      expect(sender.replyTo).toMatch(/^[^@]+@[^@]+\.[a-z]+$/);
    });

    test('has colours that can be read: contrast at least 4.5 to 1', () => {
      expect(contrast(colours.brand, colours.onBrand)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    });

    test('lets in organisations that there can be, each once', () => {
      for (const { organisation } of municipality.systems) expect(organisation).toMatch(/^\d{9}$/);
      expect(new Set(municipality.systems.map((system) => system.organisation)).size).toBe(municipality.systems.length);
    });

    test('is read back from its row as it was put there', () => {
      expect(municipalityShape.parse(JSON.parse(JSON.stringify(municipality)))).toEqual(municipality);
    });
  },
);

/** WCAG 2.2, contrast ratio of two colours given as #rrggbb. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

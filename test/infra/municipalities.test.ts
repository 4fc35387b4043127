import { describe, expect, test } from 'vitest';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { stageNamed } from '../../infra/stages.ts';
import { municipalityShape } from '../../shared/adapters/rows/municipality-shape.ts';
import { problemsIn } from '../../shared/domain/settings/settings-problems.ts';

const stages = ['local', 'test', 'production'].map((name) => stageNamed(name));
const municipalities = [...sampleMunicipalities, ...stages.flatMap((stage) => stage.municipalities)];

describe.each(municipalities.map((municipality) => [municipality.id, municipality] as const))(
  '%s',
  (_, municipality) => {
    const { id, units, staff, coordinatingUnit, lastContact, sender } = municipality;
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

    test('has no problem that would keep it from being saved', () => {
      expect(problemsIn(municipality)).toEqual([]);
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

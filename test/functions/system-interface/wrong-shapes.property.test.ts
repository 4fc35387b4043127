import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemShape } from '../../../functions/system-interface/answered-shapes.ts';
import { exampleApplication, exampleConsent, exampleReport } from '../../../functions/system-interface/examples.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { systemScopes } from '../../../shared/domain/settings/systems.ts';
import { interfaceWorld, organisation } from './interface-world.ts';

/** Rates are another test's; here thousands of calls come in one hour. */
function world() {
  const systems = [{ organisation, name: 'Skjemaportalen', scopes: systemScopes }];
  return interfaceWorld((deps) => ({ ...deps, limits: { count: async () => 'within' } }), [{ ...masoy, systems }]);
}

const examples = [
  ['applications', exampleApplication],
  ['reports', exampleReport],
  ['consents', exampleConsent],
] as const;

describe('whatever is sent is refused by name, is never a fault of ours, and changes nothing:', () => {
  test.each(examples)('any JSON to %s', async (path) => {
    const { send, stored } = world();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        const { status, body: answer } = await send({ path, body });
        expect([400, 422]).toContain(status);
        problemShape.parse(answer);
      }),
      { numRuns: 100 },
    );
    expect(stored()).toBe(world().stored());
  });

  test.each(examples)('%s with any one answer replaced by anything', async (path, example) => {
    const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 50 }), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...placesIn(example)), anything, async (place, value) => {
        const { send, stores } = world();
        const { status } = await send({ path, body: replaced(example, place, value) });
        expect(status).toBeLessThan(500);
        expect(stores.state.cases.size).toBe(status === 201 ? 1 : 0);
      }),
      { numRuns: 150 },
    );
  });

  test('any query for changes', async () => {
    const { send } = world();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('since', 'cursor'), fc.string({ unit: 'binary' }), async (name, value) => {
        expect((await send({ path: 'changes', query: { [name]: value } })).status).toBe(422);
      }),
      { numRuns: 100 },
    );
  });
});

type Place = readonly string[];

/** Every place in a JSON value, lists and objects among them. */
function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, each]) => placesIn(each, [...at, name]))];
}

function replaced(value: unknown, [name, ...rest]: Place, by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === name ? replaced(each, rest, by) : each));
  if (typeof value !== 'object' || value === null) return by;
  return Object.fromEntries(
    Object.entries(value).map(([each, old]) => [each, each === name ? replaced(old, rest, by) : old]),
  );
}

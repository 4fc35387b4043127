import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { needsChanged } from '../../../shared/domain/planning/needs-changed.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { koord, staffWorld } from './staff-world.ts';
import { address, on, stageIn } from './staged-case.ts';

test('needs that have changed are a task with a button, and what was written stands in the timeline', async () => {
  const world = staffWorld();
  const planned = await stageIn(world, 'planned');
  const said = { text: 'Jeg har flyttet til <Havøysund>.', timeline: [], now: on('2026-05-04') };
  await world.commit(changeOf(needsChanged(planned, said, masoy)));
  const { body } = await (await world.signIn(koord)).get(address);
  expect(body).toContain('Personen sier at behovene er endret. Avtal en revisjon.');
  expect(body).toContain('value="agree-revision:2026-05-04T10:00:00.000Z"');
  expect(body).toContain('Jeg har flyttet til &lt;Havøysund>.');
  expect(body).toContain('søkeren</p><p>Personen sier at behovene er endret.');
});

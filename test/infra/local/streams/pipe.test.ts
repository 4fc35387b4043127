import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changeEventShape } from '../../../../functions/system-interface/answered-shapes.ts';
import { createClock } from '../../../../infra/local/clock.ts';
import { parseJson } from '../../../../infra/local/json.ts';
import { placeAt } from '../../../../infra/local/place.ts';
import { openStateFolder } from '../../../../infra/local/state-folder.ts';
import { detailOf, eventFile, toBus } from '../../../../infra/local/streams/pipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'ip-pipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fields = ['id', 'municipality', 'reference', 'type', 'at'];
const template = JSON.stringify(Object.fromEntries(fields.map((name) => [name, `<$.dynamodb.NewImage.${name}.S>`])));
const image = {
  id: { S: 'ACDE2346.00001.00' },
  municipality: { S: 'masoy' },
  reference: { S: 'ACDE2346' },
  type: { S: 'received' },
  at: { S: '2026-03-05T09:30:00.000Z' },
  sealed: { B: 'c2VhbGVk' },
};

test('a record becomes an event of its own, with what the template names and nothing more', async () => {
  const state = openStateFolder(folder, true);
  const pipe = { name: 'Pipe', tableName: 'Cases', batchSize: 10, filters: [], retries: 0, template };
  const parts = { state, clock: createClock(state), place: placeAt(3000) };
  const publish = toBus({ ...pipe, source: 'individuell-plan', detailType: 'case-changed' }, parts);
  await publish({ Records: [{ dynamodb: { NewImage: image } }] });
  const [event] = state.lines(eventFile);
  expect(event).toMatchObject({ source: 'individuell-plan', 'detail-type': 'case-changed' });
  expect(JSON.stringify(event)).not.toContain('c2VhbGVk');
});

test('its detail has the shape that is described', () => {
  const detail = detailOf({ template }, parseJson(JSON.stringify({ dynamodb: { NewImage: image } })));
  expect(changeEventShape.parse(detail)).toEqual(detail);
});

test('a quotation mark in a field breaks nothing', () => {
  expect(detailOf({ template: '{"a":"<$.a>"}' }, { a: '"}' })).toEqual({ a: '"}' });
});

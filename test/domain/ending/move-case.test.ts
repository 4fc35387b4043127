import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { moveCase } from '../../../shared/domain/ending/move-case.ts';
import { closedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';

const hanna = { staffId: 'hanna.hav', now: new Date('2026-06-01T10:00:00Z') };
const moving = (ipCase: IpCase, text = 'Kjære kommune.') =>
  moveCase(ipCase, { ...hanna, move: { to: 'municipality', way: 'paper', text } }, masoy);

test('who moves takes the plan along: the yes and the letter are kept, and sending it is a task', () => {
  const before = plannedCase();
  const { after, events, tasks, notices } = changeOf(moving(before));
  expect(after).toEqual({ ...before, version: before.version + 1, moving: { to: 'municipality', on: '2026-06-01' } });
  expect(events).toMatchObject([{ type: 'moved', to: 'municipality', way: 'paper', text: 'Kjære kommune.' }]);
  expect(tasks).toMatchObject([{ kind: 'transfer-letter' }]);
  expect(notices).toEqual([]);
});

test.each([
  ['letter-missing', plannedCase(), ' '],
  ['ended', closedCase(), 'Brev.'],
  ['moving-already', changeOf(moving(plannedCase())).after, 'Brev.'],
] as const)('moving is refused by name: %s', (reason, ipCase, text) => {
  expect(moving(ipCase, text)).toEqual({ ok: false, reason });
});

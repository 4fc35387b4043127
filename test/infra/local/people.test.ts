import { idnr } from '@navikt/fnrvalidator';
import { expect, test } from 'vitest';
import { parseJson } from '../../../infra/local/json.ts';
import { readMunicipality } from '../../../infra/local/municipalities.ts';
import { citizens, staffOf } from '../../../infra/local/people.ts';
import { sampleMunicipalities } from '../../../infra/municipalities/samples.ts';

const staff = staffOf(sampleMunicipalities.map((each) => readMunicipality(parseJson(JSON.stringify(each)))));
const rolesOf = (id: string) => staff.find((each) => each.id === id)?.roles;

test.each(citizens.flatMap(({ nationalId }) => nationalId ?? []))(
  '%s is a valid number, and nobody’s',
  (nationalId) => {
    expect(idnr(nationalId)).toMatchObject({ status: 'valid', type: expect.stringContaining('tnr') });
  },
);

test('there is somebody without a number and somebody who never reaches the high level', () => {
  expect(citizens.some(({ nationalId }) => nationalId === undefined)).toBe(true);
  expect(citizens.some(({ level }) => level === 'substantial')).toBe(true);
});

test('staff may do what the settings say of them', () => {
  expect(rolesOf('hanna.hav')).toEqual(['leader', 'coordinating-unit']);
  expect(rolesOf('sindre.sund')).toEqual(['leader']);
  expect(rolesOf('dag.dal')).toEqual(['deputy']);
  expect(rolesOf('kari.koord')).toEqual(['coordinator']);
  expect(rolesOf('siri.sist')).toEqual(['leader']);
  expect(rolesOf('adrian.admin')).toEqual(['administrator']);
});

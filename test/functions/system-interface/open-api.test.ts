import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  caseShape,
  changesShape,
  consentTextShape,
  problemShape,
  receiptShape,
} from '../../../functions/system-interface/answered-shapes.ts';
import { problems } from '../../../functions/system-interface/problems.ts';
import { operations } from '../../../functions/system-interface/routes.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { interfaceWorld, origin } from './interface-world.ts';

const media = z.object({ schema: z.optional(z.looseObject({})), example: z.optional(z.looseObject({})) });
const content = z.optional(z.record(z.string(), media));
const operationShape = z.object({
  operationId: z.string(),
  security: z.array(z.object({ maskinporten: z.array(z.string()) })),
  requestBody: z.optional(z.object({ content })),
  responses: z.record(z.string(), z.object({ description: z.string(), content })),
});
const documentShape = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationShape)),
});

async function described() {
  const { status, body } = await interfaceWorld().send({ path: 'openapi.json', authorization: undefined });
  expect(status).toBe(200);
  return { text: JSON.stringify(body), document: documentShape.parse(body) };
}

function operationsIn({ paths }: z.infer<typeof documentShape>) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
}

describe('the description of the interface', () => {
  test('is open to all, and names where it is', async () => {
    const { document } = await described();
    expect(document.servers).toEqual([{ url: `${origin}/masoy/api/v1` }]);
  });

  test('has every operation with its scope', async () => {
    const { document } = await described();
    const found = operationsIn(document).map(({ path, method, operationId, security }) =>
      [method.toUpperCase(), path, operationId, security[0]?.maskinporten[0] ?? 'open to all'].join(' '),
    );
    const expected = operations.map(({ method, path, name, scope }) =>
      [method, `/${path.replace(':reference', '{reference}')}`, name, scope].join(' '),
    );
    expect(found.sort()).toEqual([...expected, 'GET /openapi.json read-description open to all'].sort());
  });

  test('has every problem, under its status', async () => {
    const { document } = await described();
    for (const [code, { status, title }] of Object.entries(problems)) {
      const listed = operationsIn(document).filter(({ responses }) =>
        responses[status]?.description.includes(`\`${code}\`: ${title}`),
      );
      expect(listed.length, code).toBeGreaterThan(0);
    }
  });

  test('tells the form’s own names, options and labels, with this municipality’s units', async () => {
    const { text } = await described();
    for (const word of ['parentalResponsibility', 'childrensCoordinator', 'additionalProperties']) {
      expect(text).toContain(word);
    }
    for (const { id } of masoy.units) expect(text).toContain(id);
  });

  test('says no word that is left to fill in', async () => {
    expect((await described()).text).not.toMatch(/undefined|\[object|\{sharing\}/);
  });
});

describe('each example in it', () => {
  test.each(['submit-application', 'submit-report'])('of %s is accepted as it stands', async (name) => {
    const operation = operationsIn((await described()).document).find(({ operationId }) => operationId === name);
    const body = operation?.requestBody?.content?.['application/json']?.example;
    const answer = await interfaceWorld().send({ path: operation?.path.slice(1) ?? '', body });
    expect(answer.status).toBe(201);
  });

  test('of submit-consent is, with the reference, words and revision of a case that is there', async () => {
    const world = interfaceWorld();
    const examples = new Map(
      operationsIn((await described()).document).map(({ operationId, requestBody }) => [
        operationId,
        requestBody?.content?.['application/json']?.example,
      ]),
    );
    const { reference } = (await world.send({ path: 'applications', body: examples.get('submit-application') })).body;
    const query = { language: 'nb' };
    const { textHash, revision } = (await world.send({ path: `cases/${reference}/consent-text`, query })).body;
    const body = { ...examples.get('submit-consent'), reference, textHash, revision };
    expect(await world.send({ path: 'consents', body })).toMatchObject({ status: 201 });
  });
});

describe('what is answered', () => {
  test('has the shape that is described', async () => {
    const world = interfaceWorld();
    const examples = operationsIn((await described()).document);
    const body = examples.find(({ path }) => path === '/applications')?.requestBody?.content?.['application/json']
      ?.example;
    const filed = await world.send({ path: 'applications', body });
    receiptShape.parse(filed.body);
    caseShape.parse((await world.send({ path: `cases/${filed.body.reference}` })).body);
    const query = { language: 'en' };
    consentTextShape.parse((await world.send({ path: `cases/${filed.body.reference}/consent-text`, query })).body);
    changesShape.parse((await world.send({ path: 'changes', query: { since: '2026-03-05T00:00:00Z' } })).body);
    problemShape.parse((await world.send({ path: 'applications', body: {} })).body);
    problemShape.parse((await world.send({ path: 'nowhere' })).body);
  });
});

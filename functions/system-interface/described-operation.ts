import type * as z from 'zod/mini';
import { caseShape, changesShape, consentTextShape, receiptShape } from './answered-shapes.ts';
import { described } from './described.ts';
import { type ProblemCode, problems } from './problems.ts';
import type { Operation, OperationName } from './routes.ts';
import { schemaOf } from './schema-of.ts';

type Body = { readonly schema: object; readonly example: object };

/** What is sent, by the operation that takes it. */
export type Bodies = Readonly<Partial<Record<OperationName, Body>>>;

const answered: Readonly<Record<OperationName, z.ZodMiniType>> = {
  'submit-application': receiptShape,
  'submit-report': receiptShape,
  'submit-consent': receiptShape,
  'read-case': caseShape,
  'read-consent-text': consentTextShape,
  'list-changes': changesShape,
};

/** One operation as OpenAPI writes it. */
export function operation({ name, method, path, scope }: Operation & { readonly name: OperationName }, bodies: Bodies) {
  const body = bodies[name];
  const { summary, problems: refusals } = described[name];
  return {
    operationId: name,
    summary,
    security: [{ maskinporten: [scope] }],
    parameters: [
      ...(path.includes(':reference') ? [reference] : []),
      ...(body ? [idempotencyKey] : (query[name] ?? [])),
    ],
    ...(body && { requestBody: { required: true, content: { 'application/json': body } } }),
    responses: {
      [method === 'POST' ? '201' : '200']: success(answered[name]),
      ...Object.fromEntries(byStatus(refusals).map(([status, codes]) => [status, refusal(codes)])),
    },
  };
}

const text = { type: 'string' } as const;
const reference = { name: 'reference', in: 'path', required: true, schema: text };
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same body may be sent again under the same key for 24 hours and counts once.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,100}$' },
};

const query: Readonly<Partial<Record<OperationName, readonly object[]>>> = {
  'read-consent-text': [
    { name: 'language', in: 'query', required: true, schema: { type: 'string', enum: ['nb', 'nn', 'en'] } },
  ],
  'list-changes': [
    {
      name: 'since',
      in: 'query',
      description: 'A moment in UTC, a year ago at most. This or `cursor`.',
      schema: { type: 'string', format: 'date-time' },
    },
    { name: 'cursor', in: 'query', description: 'As the answer before gave it: what came after it.', schema: text },
  ],
};

function success(shape: z.ZodMiniType) {
  return { description: 'As asked.', content: { 'application/json': { schema: schemaOf(shape) } } };
}

function byStatus(codes: readonly ProblemCode[]): readonly (readonly [string, readonly ProblemCode[]])[] {
  return [...Map.groupBy(codes, (code) => String(problems[code].status))];
}

function refusal(codes: readonly ProblemCode[]) {
  const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }] };
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('\n\n'),
    content: { 'application/problem+json': { schema } },
  };
}

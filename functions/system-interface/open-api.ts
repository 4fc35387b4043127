import * as z from 'zod/mini';
import {
  caseShape,
  changeEventShape,
  changesShape,
  consentTextShape,
  problemShape,
  receiptShape,
} from './answered-shapes.ts';
import { type Call, contextOf, type InterfaceDeps } from './call.ts';
import { described } from './described.ts';
import { exampleApplication, exampleConsent, exampleReport } from './examples.ts';
import { postedShapes } from './posted.ts';
import { type ProblemCode, problems } from './problems.ts';
import { type Operation, type OperationName, operations } from './routes.ts';

export type About = { readonly base: string; readonly call: Pick<Call, 'municipality' | 'now'> };

/** OpenAPI 3.1 of one municipality's interface, from the shapes that it reads and answers with. */
export function openApi({ base, call }: About, deps: Pick<InterfaceDeps, 'production'>) {
  const bodies = bodiesIn(contextOf(call, deps));
  return {
    openapi: '3.1.0',
    info: { title: `Individuell plan, ${call.municipality.name}`, version: '1', description },
    servers: [{ url: base }],
    security: [{ maskinporten: [] }],
    paths: pathsOf(bodies),
    webhooks: { 'case-changed': { post: eventOnBus } },
    components: {
      securitySchemes: { maskinporten: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: schemaOf(problemShape) },
    },
  };
}

function pathsOf(bodies: Bodies) {
  const byPath = Map.groupBy(operations, ({ path }) => `/${path.replace(':reference', '{reference}')}`);
  const methodsOf = (own: readonly (typeof operations)[number][]) =>
    Object.fromEntries(own.map((each) => [each.method.toLowerCase(), operation(each, bodies)]));
  const paths = [...byPath].map(([path, own]) => [path, methodsOf(own)] as const);
  return { '/openapi.json': { get: thisDescription }, ...Object.fromEntries(paths) };
}

const description = [
  'Access tokens come from Maskinporten: audience (`resource`) is the server address below, the scope that of the',
  'operation, and the municipality must have let the organisation in. A token is good for one submission; a new one is',
  'asked for with each. What is refused is told as `application/problem+json` (RFC 9457), except where the gateway itself',
  'answers (a firewall, a flood, more than 4 MB): then the status is what counts. The firewall stops calls that do not name',
  'their program (`User-Agent`).',
].join(' ');

const thisDescription = {
  operationId: 'read-description',
  summary: 'This description. It is open to all.',
  security: [],
  responses: { '200': { description: 'As asked.', content: { 'application/json': { schema: { type: 'object' } } } } },
};

const eventOnBus = {
  summary: 'Not called over HTTP: an event on EventBridge, source `individuell-plan`, detail type `case-changed`.',
  description: 'Comes at least once and in no certain order: `id` tells whether it was there before.',
  requestBody: { content: { 'application/json': { schema: schemaOf(changeEventShape) } } },
  responses: { default: { description: 'No answer is waited for.' } },
};

type Body = { readonly schema: object; readonly example: object };

type Bodies = Readonly<Partial<Record<OperationName, Body>>>;

function bodiesIn(context: Parameters<typeof postedShapes.application>[0]): Bodies {
  return {
    'submit-application': { schema: schemaOf(postedShapes.application(context)), example: exampleApplication },
    'submit-report': { schema: schemaOf(postedShapes.report(context)), example: exampleReport },
    'submit-consent': { schema: schemaOf(postedShapes.consent(context)), example: exampleConsent },
  };
}

const answered: Readonly<Record<OperationName, z.ZodMiniType>> = {
  'submit-application': receiptShape,
  'submit-report': receiptShape,
  'submit-consent': receiptShape,
  'read-case': caseShape,
  'read-consent-text': consentTextShape,
  'list-changes': changesShape,
};

function operation({ name, method, path, scope }: Operation & { readonly name: OperationName }, bodies: Bodies) {
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

/** In the dialect of OpenAPI 3.1, which is JSON Schema 2020-12 and need not be named in each. */
function schemaOf(shape: z.ZodMiniType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' });
  return schema;
}

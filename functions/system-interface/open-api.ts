import { changeEventShape, problemShape } from './answered-shapes.ts';
import { type Call, contextOf, type InterfaceDeps } from './call.ts';
import { type Bodies, operation } from './described-operation.ts';
import { exampleApplication, exampleConsent, exampleReport } from './examples.ts';
import { postedShapes } from './posted.ts';
import { operations } from './routes.ts';
import { schemaOf } from './schema-of.ts';

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
  'their program (`User-Agent`). What must be answered depends on earlier answers, as on the pages; a refusal lists each field.',
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

function bodiesIn(context: Parameters<typeof postedShapes.application>[0]): Bodies {
  return {
    'submit-application': { schema: schemaOf(postedShapes.application(context)), example: exampleApplication },
    'submit-report': { schema: schemaOf(postedShapes.report(context)), example: exampleReport },
    'submit-consent': { schema: schemaOf(postedShapes.consent(context)), example: exampleConsent },
  };
}

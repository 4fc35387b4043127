import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { answerRequest } from './answer-request.ts';
import { readRequest, toGatewayResult } from './gateway.ts';
import type { Reply } from './reply.ts';
import { problemOf, reportProblem } from './report-problem.ts';
import { securityHeaders } from './security-headers.ts';
import type { SignIn } from './sign-in-deps.ts';
import type { MaybeSignedIn, Route, RouteGroup, Session } from './site.ts';
import type { SiteKind } from './site-kind.ts';
import type { WebDeps } from './web-deps.ts';

export type SiteSetup<S extends Session> = WebDeps & {
  readonly kind: SiteKind<S>;
  readonly signIn: SignIn<S>;
  readonly routes: readonly Route<S>[];
  readonly later?: readonly RouteGroup<S>[];
  /** Told of every reply that refuses something, before it is given. */
  readonly onRefusal?: (refusal: Refusal) => Promise<void>;
};

/** What was refused, to whom as far as that is known, and why. */
export type Refusal = {
  readonly visit: MaybeSignedIn;
  /** As the route has it, `sak/:reference`; absent where the address is no page of ours. */
  readonly path?: string;
  readonly reply: Reply & { readonly refused: string };
};

// Time left to answer with a page of our own before Lambda ends the function without one.
const timeoutEarlyInMillis = 500;

/** The Lambda handler of a site: every request gets a page, whatever goes wrong, and every page the same headers. */
export function siteHandler<S extends Session>(setup: SiteSetup<S>) {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>({ timeoutEarlyInMillis })
    .onError(async (failed) => {
      const { request } = await readRequest(failed.event);
      reportProblem(failed.error, request, setup.log);
      failed.response = toResult(await problemOf(failed.error, request, setup), failed.event);
    })
    .handler(async (event: APIGatewayProxyEvent) => {
      const read = await readRequest(event);
      const [municipality = ''] = read.request.segments;
      return toResult(await setup.within(municipality, () => answerRequest(read, setup)), event);
    });
}

function toResult(reply: Reply, { httpMethod }: APIGatewayProxyEvent): APIGatewayProxyResult {
  const { formOrigins = [], framedBy } = reply;
  return toGatewayResult(reply, securityHeaders({ formOrigins, ...(framedBy && { framedBy }) }), httpMethod);
}

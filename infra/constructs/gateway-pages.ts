import { createHash } from 'node:crypto';
import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { type GatewayProblem, gatewayTexts } from './gateway-texts.ts';

type GatewayPage = { readonly type: ResponseType; readonly status: number; readonly problem: GatewayProblem };

/** What the gateway answers before any function is reached. */
const pages: readonly GatewayPage[] = [
  // The gateway says "missing authentication token" of any address it does not know.
  { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, status: 404, problem: 'not-found' },
  { type: ResponseType.RESOURCE_NOT_FOUND, status: 404, problem: 'not-found' },
  { type: ResponseType.WAF_FILTERED, status: 403, problem: 'stopped' },
  { type: ResponseType.ACCESS_DENIED, status: 403, problem: 'stopped' },
  { type: ResponseType.REQUEST_TOO_LARGE, status: 413, problem: 'too-large' },
  { type: ResponseType.THROTTLED, status: 429, problem: 'busy' },
  { type: ResponseType.INTEGRATION_TIMEOUT, status: 504, problem: 'down' },
  { type: ResponseType.DEFAULT_4XX, status: 400, problem: 'stopped' },
  { type: ResponseType.DEFAULT_5XX, status: 500, problem: 'down' },
];

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1.5rem}section{margin-bottom:2rem}';
/** In the page: a header's static value stands in single quotes, which a policy has itself. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Turns the gateway's own errors into plain pages in three languages that say what to do and whom to call. */
export function addGatewayPages(api: RestApi, municipalities: readonly Municipality[]): void {
  for (const { type, status, problem } of pages) {
    const page = gatewayPage(problem, municipalities);
    api.addGatewayResponse(type.responseType, {
      type,
      statusCode: `${status}`,
      responseHeaders: problem === 'busy' ? { ...headers, 'Retry-After': "'60'" } : headers,
      // The gateway picks by the Accept header and falls back on JSON's template: the same page for both.
      templates: { 'text/html': page, 'application/json': page },
    });
  }
}

const headers = {
  'Content-Type': "'text/html; charset=utf-8'",
  'Cache-Control': "'no-store'",
  'X-Frame-Options': "'DENY'",
  'Referrer-Policy': "'same-origin'",
  'X-Content-Type-Options': "'nosniff'",
  'Strict-Transport-Security': "'max-age=31536000; includeSubDomains'",
};

/** Free of dollar and number signs: the gateway would read them as its template language. */
export function gatewayPage(problem: GatewayProblem, municipalities: readonly Municipality[]): string {
  const phones = municipalities.map(({ name, phone }) => `<li>${name}: ${phone}</li>`).join('');
  const sections = (['nb', 'nn', 'en'] as const).map((language) => {
    const { title, text, call } = gatewayTexts[language][problem];
    const heading = language === 'nb' ? `<h1>${title}</h1>` : `<h2>${title}</h2>`;
    return `<section lang="${language}">${heading}<p>${text}</p><p>${call}</p></section>`;
  });
  return (
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${gatewayTexts.nb[problem].title}</title>` +
    `<meta name="viewport" content="width=device-width"><style>${style}</style></head>` +
    `<body><main>${sections.join('')}<ul>${phones}</ul></main></body></html>`
  );
}

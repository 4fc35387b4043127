import { Agent, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';
import { type AwsReply, sendAws } from './aws-json.ts';
import { type Faults, failedAsWished } from './faults.ts';
import { type HttpHandler, readBody } from './http.ts';
import { sendMailError } from './inboxes/mail.ts';
import type { Json } from './json.ts';
import { type Objects, sendS3Error } from './objects.ts';
import type { Place } from './place.ts';
import { type AwsCall, readCall } from './rights-asked.ts';

export type AwsServices = {
  readonly faults: Faults;
  readonly place: Place;
  /** Why a function may not make this call, if it may not. */
  readonly refusal: (call: AwsCall) => string | undefined;
  readonly keys: (action: string, input: Json) => AwsReply;
  readonly sms: (action: string, input: Json) => AwsReply;
  readonly secrets: (action: string, input: Json) => AwsReply;
  readonly objects: Objects;
  readonly mail: (body: Buffer, request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** One endpoint for every AWS service the functions call, told apart by `x-amz-target`; S3 and SES have none (`readCall`). */
export function createAwsStandIn(services: AwsServices): HttpHandler {
  const toDatabase = createForwarder(services.place);
  return async (request, response) => {
    const body = (await readBody(request)) ?? Buffer.alloc(0);
    const call = readCall(request, body);
    const { target, action, input } = call;
    const refusal = services.refusal(call);
    if (refusal !== undefined) return refuse(response, target, refusal);
    if (target.startsWith('DynamoDB')) {
      const { faults } = services;
      if (!failedAsWished(faults.get('table'), { request, response }, refusals(response))) {
        const isLost = faults.get('table') === 'lost' && writes.test(action);
        toDatabase({ request, body, response }, isLost);
      }
      return;
    }
    if (target === 's3') return services.objects(body, { request, response });
    if (target === '') return services.mail(body, request, response);
    if (target === 'TrentService') return sendAws(response, services.keys(action, input));
    if (target === 'secretsmanager') return sendAws(response, services.secrets(action, input));
    if (target !== 'PinpointSMSVoiceV2')
      return sendAws(response, { error: 'UnknownOperationException', message: target });
    const { faults } = services;
    if (failedAsWished(faults.get('sms'), { request, response }, refusals(response))) return;
    const reply = services.sms(action, input);
    if (faults.get('sms') === 'lost') return void request.socket.destroy();
    sendAws(response, reply);
  };
}

/** Told on the terminal too: a right that is missing here is missing on AWS. */
function refuse(response: ServerResponse, target: string, message: string): void {
  console.error(message);
  if (target === 's3') sendS3Error(response, 'AccessDenied', 403);
  else if (target === '') sendMailError(response, 'AccessDenied', message, 403);
  else sendAws(response, { error: 'AccessDeniedException', message });
}

/** What is written and whose answer can be lost; what is read comes through, so that one gets as far as writing. */
const writes = /^(TransactWrite|BatchWrite|Put|Update|Delete)/;

function refusals(response: ServerResponse) {
  return {
    down: () => sendAws(response, { error: 'ServiceUnavailable', message: 'Not available.', status: 503 }),
    throttle: () => sendAws(response, { error: 'ThrottlingException', message: 'Rate exceeded' }),
    reject: () => sendAws(response, { error: 'ValidationException', message: 'Refused, as was wished for.' }),
  };
}

type TableCall = { readonly request: IncomingMessage; readonly body: Buffer; readonly response: ServerResponse };

/** Passes DynamoDB calls on as they are, but for the caller's name: DynamoDB Local takes letters and digits only. */
function createForwarder({ port }: Place) {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  return ({ request, body, response }: TableCall, isLost: boolean): void => {
    const authorization = String(request.headers.authorization).replace(/Credential=[^/]+/, 'Credential=local');
    const headers = { ...request.headers, authorization };
    const onward = startRequest(
      { host: '127.0.0.1', port: port + 3, path: request.url, method: request.method, headers, agent },
      (answer) => {
        if (isLost) return answer.resume().once('end', () => request.socket.destroy());
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => request.socket.destroy());
    onward.end(body);
  };
}

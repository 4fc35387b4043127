import { Agent, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';
import { type AwsReply, sendAws } from './aws-json.ts';
import { type Faults, failedAsWished } from './faults.ts';
import { type HttpHandler, readBody } from './http.ts';
import { type Json, parseJson } from './json.ts';
import type { Place } from './place.ts';

export type AwsServices = {
  readonly faults: Faults;
  readonly place: Place;
  readonly keys: (action: string, input: Json) => AwsReply;
  readonly sms: (action: string, input: Json) => AwsReply;
  readonly secrets: (action: string, input: Json) => AwsReply;
  readonly mail: (body: Buffer, request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** One endpoint for every AWS service the functions call, told apart by `x-amz-target`; SES's old protocol has none. */
export function createAwsStandIn(services: AwsServices): HttpHandler {
  const toDatabase = createForwarder(services.place);
  return async (request, response) => {
    const [target = '', action = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
    if (target.startsWith('DynamoDB')) {
      const { faults } = services;
      if (!failedAsWished(faults.get('table'), { request, response }, refusals(response))) {
        const isLost = faults.get('table') === 'lost' && writes.test(action);
        toDatabase(request, response, isLost);
      }
      return;
    }
    const body = (await readBody(request)) ?? Buffer.alloc(0);
    if (target === '') return services.mail(body, request, response);
    const input = body.length === 0 ? {} : parseJson(body.toString());
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

/** What is written and whose answer can be lost; what is read comes through, so that one gets as far as writing. */
const writes = /^(TransactWrite|BatchWrite|Put|Update|Delete)/;

function refusals(response: ServerResponse) {
  return {
    down: () => sendAws(response, { error: 'ServiceUnavailable', message: 'Not available.', status: 503 }),
    throttle: () => sendAws(response, { error: 'ThrottlingException', message: 'Rate exceeded' }),
    reject: () => sendAws(response, { error: 'ValidationException', message: 'Refused, as was wished for.' }),
  };
}

/** Passes DynamoDB calls on untouched; it stands between only so that the table can be made to fail. */
function createForwarder({ port }: Place) {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  return (request: IncomingMessage, response: ServerResponse, isLost: boolean): void => {
    const onward = startRequest(
      { host: '127.0.0.1', port: port + 3, path: request.url, method: request.method, headers: request.headers, agent },
      (answer) => {
        if (isLost) return answer.resume().once('end', () => request.socket.destroy());
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  };
}

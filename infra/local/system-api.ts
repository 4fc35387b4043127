import { StartFailure } from './failure.ts';
import { listAt, numberAt, objectAt, textAt } from './json.ts';
import { isType, type Reading } from './reading.ts';

export type Route = { readonly method: string; readonly path: string; readonly functionArn: string };

/** What the gateway answers itself (API Gateway's `GatewayResponse`). */
export type GatewayAnswer = {
  readonly type: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Content type → body template. */
  readonly templates: Readonly<Record<string, string>>;
};

export type Api = {
  readonly routes: readonly Route[];
  readonly answers: readonly GatewayAnswer[];
  readonly binaryTypes: readonly string[];
  readonly stage: string;
};

export function readApi(reading: Reading): Api {
  const { resources, properties } = reading;
  const [api] = resources.filter(isType('AWS::ApiGateway::RestApi'));
  const [stage] = resources.filter(isType('AWS::ApiGateway::Stage'));
  return {
    routes: readRoutes(reading),
    answers: resources.filter(isType('AWS::ApiGateway::GatewayResponse')).map((each) => readAnswer(properties(each))),
    binaryTypes: api ? listAt(properties(api), 'BinaryMediaTypes').map(String) : [],
    stage: (stage && textAt(properties(stage), 'StageName')) ?? 'local',
  };
}

function readRoutes({ resources, properties }: Reading): readonly Route[] {
  const folders = new Map(
    resources
      .filter(isType('AWS::ApiGateway::Resource'))
      .map((resource) => [resource.id, properties(resource)] as const),
  );
  const pathOf = (id: string): string => {
    const folder = folders.get(id);
    return folder ? `${pathOf(textAt(folder, 'ParentId') ?? '')}/${textAt(folder, 'PathPart') ?? ''}` : '';
  };
  return resources.filter(isType('AWS::ApiGateway::Method')).flatMap((resource) => {
    const method = properties(resource);
    if (textAt(method, 'Integration', 'Type') === 'MOCK') return [];
    const uri = textAt(method, 'Integration', 'Uri') ?? '';
    const functionArn = /functions\/(arn:[^/]+)\/invocations/.exec(uri)?.[1];
    if (!functionArn) throw new StartFailure(`The method ${resource.id} leads to no function: "${uri}".`);
    const path = pathOf(textAt(method, 'ResourceId') ?? '') || '/';
    return [{ method: textAt(method, 'HttpMethod') ?? 'ANY', path, functionArn }];
  });
}

function readAnswer(properties: ReturnType<Reading['properties']>): GatewayAnswer {
  const status = numberAt(properties, 'StatusCode');
  const headers = Object.entries(objectAt(properties, 'ResponseParameters')).flatMap(([name, value]) => {
    const header = /^gatewayresponse\.header\.(.+)$/.exec(name)?.[1];
    // Literal values stand in single quotes.
    return header ? [[header, String(value).replace(/^'|'$/g, '')] as const] : [];
  });
  const templates = Object.entries(objectAt(properties, 'ResponseTemplates'));
  return {
    type: textAt(properties, 'ResponseType') ?? '',
    ...(status === undefined ? {} : { status }),
    headers: Object.fromEntries(headers),
    templates: Object.fromEntries(templates.map(([type, text]) => [type, String(text)])),
  };
}

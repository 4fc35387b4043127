import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';
import { addGatewayPages } from './gateway-pages.ts';
import type { AnyFunction } from './ip-function.ts';

/** The one way in: REST, so that the firewall sits on the API itself and its own errors become our pages. */
export class Gateway extends Construct {
  readonly api: RestApi;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.api = new RestApi(this, 'Api', {
      restApiName: `individuell-plan-${stage.name}`,
      endpointTypes: [EndpointType.REGIONAL],
      // Forms with files come in as they are, and files go out: the gateway looks at the first type that a browser accepts,
      // and that is text/html even for a file (developer guide, "Return binary media from a Lambda proxy integration").
      binaryMediaTypes: ['*/*'],
      // Pages belong to our own host name: cookies, redirects and the origin check all name it.
      disableExecuteApiEndpoint: stage.domain !== undefined,
      // Access logs need this role, one an account; it stays, since other APIs of the account may use it.
      cloudWatchRole: true,
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: {
        stageName: 'pages',
        accessLogDestination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: RetentionDays.THREE_MONTHS }),
        ),
        accessLogFormat,
        // Execution logs would keep addresses and headers of people; the functions log what is needed.
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        metricsEnabled: true,
        tracingEnabled: true,
        // A municipality of 10 000 sends a handful of forms a day; this stops a flood before it costs anything.
        throttlingRateLimit: 50,
        throttlingBurstLimit: 100,
      },
    });
    addGatewayPages(this.api, stage.municipalities);
    if (stage.domain) this.answerTo(stage.domain);
    this.acknowledgeFindings();
  }

  /** Every method on exactly this path: pages answer their own 405. */
  route(path: string, { lambda }: AnyFunction): void {
    // One permission for the API instead of one for each method and path, which outgrows the policy's 20 kB.
    const integration = new LambdaIntegration(lambda, { scopePermissionToMethod: false });
    this.api.root.resourceForPath(path).addMethod('ANY', integration);
  }

  private answerTo(domain: string): void {
    const certificate = new Certificate(this, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(),
    });
    const { domainNameAliasDomainName } = this.api.addDomainName('Domain', {
      domainName: domain,
      certificate,
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new CfnOutput(this, 'DomainTarget', {
      description: `Point ${domain} here with a CNAME record`,
      value: domainNameAliasDomainName,
    });
  }

  private acknowledgeFindings(): void {
    acknowledge(this.api, {
      'AwsSolutions-APIG2': 'The functions check every field and answer with the page; the gateway cannot.',
      'AwsSolutions-APIG4': 'Sign-in is a page of ours: OpenID Connect in the function, with sessions in the table.',
      'AwsSolutions-APIG6': 'Execution logs hold headers of people; access logs and function logs are on.',
      'AwsSolutions-COG4': 'Sign-in is ID-porten and each municipality’s own provider, not Cognito.',
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
        'The policy AWS prescribes for the account-wide role that writes access logs.',
    });
  }
}

/** No address, no query, no path as typed, no user agent: the route's template and how it went. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    at: AccessLogField.contextRequestTime(),
    method: AccessLogField.contextHttpMethod(),
    route: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    gatewayError: AccessLogField.contextErrorResponseType(),
    firewall: AccessLogField.contextWafResponseCode(),
  }),
);

import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { named } from './rights.ts';
import type { Synthesised } from './synthesised.ts';

export function pageFacts(infra: () => Synthesised): void {
  const service = () => infra().template('Service');

  describe('the way in', () => {
    test('every folder and all below it lead to a site or the interface, with any method', () => {
      expect(routes(infra())).toEqual([
        'ANY / CitizenSite',
        'ANY /{municipality} CitizenSite',
        'ANY /{municipality}/ansatt StaffSite',
        'ANY /{municipality}/ansatt/{proxy+} StaffSite',
        'ANY /{municipality}/api SystemInterface',
        'ANY /{municipality}/api/{proxy+} SystemInterface',
        'ANY /{municipality}/{proxy+} CitizenSite',
      ]);
    });

    test('is our own host name alone, over TLS 1.2 at least', () => {
      service().hasResourceProperties('AWS::ApiGateway::RestApi', {
        EndpointConfiguration: { Types: ['REGIONAL'] },
        DisableExecuteApiEndpoint: true,
      });
      service().hasResourceProperties('AWS::ApiGateway::DomainName', { SecurityPolicy: 'TLS_1_2' });
    });

    test('one permission for each function, so that new pages do not outgrow the policy', () => {
      service().resourceCountIs('AWS::Lambda::Permission', 3);
    });

    test('the access log shows no address, no query, no path as typed', () => {
      const [stage] = Object.values(service().findResources('AWS::ApiGateway::Stage'));
      const format: string = stage?.['Properties'].AccessLogSetting.Format;
      expect(format).not.toMatch(/identity|sourceIp|userAgent|querystring|\$context\.path|authorizer|caller/);
      service().hasResourceProperties('AWS::ApiGateway::Stage', {
        MethodSettings: [Match.objectLike({ DataTraceEnabled: false, LoggingLevel: 'OFF', ThrottlingRateLimit: 50 })],
      });
    });
  });

  describe('the gateway’s own pages', () => {
    test.each([
      ['MISSING_AUTHENTICATION_TOKEN', '404'],
      ['RESOURCE_NOT_FOUND', '404'],
      ['WAF_FILTERED', '403'],
      ['ACCESS_DENIED', '403'],
      ['REQUEST_TOO_LARGE', '413'],
      ['THROTTLED', '429'],
      ['INTEGRATION_TIMEOUT', '504'],
      ['DEFAULT_4XX', '400'],
      ['DEFAULT_5XX', '500'],
    ])('%s is a page in three languages with status %s', (type, status) => {
      service().hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
        ResponseType: type,
        StatusCode: status,
        ResponseParameters: Match.objectLike({
          'gatewayresponse.header.Content-Type': "'text/html; charset=utf-8'",
          'gatewayresponse.header.Cache-Control': "'no-store'",
        }),
      });
      const page = gatewayPage(infra(), type);
      for (const language of ['nb', 'nn', 'en']) expect(page).toContain(`<section lang="${language}">`);
      expect(page).toContain('Måsøy kommune: 40 00 00 10');
    });

    test('hold nothing that the gateway would read as its template language', () => {
      expect(gatewayPage(infra(), 'DEFAULT_5XX')).not.toMatch(/[$#]/);
    });
  });

  describe('the firewall', () => {
    test('stands before the stage that people reach', () => {
      const [association] = Object.values(service().findResources('AWS::WAFv2::WebACLAssociation'));
      expect(named(association?.['Properties'].ResourceArn, infra())).toMatch(
        /:\/restapis\/GatewayApi\/stages\/GatewayApiDeploymentStagepages$/,
      );
    });

    test('only marks large bodies, long queries and code in bodies in the common set', () => {
      service().hasResourceProperties('AWS::WAFv2::WebACL', {
        Rules: Match.arrayWith([
          Match.objectLike({
            OverrideAction: { None: {} },
            Statement: {
              ManagedRuleGroupStatement: {
                Name: 'AWSManagedRulesCommonRuleSet',
                RuleActionOverrides: [
                  { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
                  { Name: 'SizeRestrictions_QUERYSTRING', ActionToUse: { Count: {} } },
                  { Name: 'CrossSiteScripting_BODY', ActionToUse: { Count: {} } },
                  { Name: 'GenericLFI_BODY', ActionToUse: { Count: {} } },
                  { Name: 'GenericRFI_BODY', ActionToUse: { Count: {} } },
                  { Name: 'EC2MetaDataSSRF_BODY', ActionToUse: { Count: {} } },
                ],
              },
            },
          }),
        ]),
      });
    });

    test.each([
      ['/masoy/nb/soknad/hva', true],
      ['/fjordsund/nn/min-sak/ABCD2345/trekk', true],
      ['/masoy/ansatt/sak/ABCD2345/decide', true],
      ['/masoy/api/v1/applications', true],
      ['/masoy/api/v2', false],
      ['/masoy/logg-ut', false],
      ['/masoy/nb/', false],
      ['/x/nb/soknadx', false],
      ['/masoy/ansatt/logg-inn/retur', false],
    ])('a large body to %s passes: %s', (path, passes) => {
      expect(exemptRoutes('LargeBodyOffTheForms', 'SizeRestrictions_Body', infra()).test(path)).toBe(passes);
    });

    test.each([
      ['/masoy/logg-inn/retur', true],
      ['/masoy/ansatt/logg-inn/retur', true],
      ['/masoy/nb/soknad/hva', false],
      ['/masoy/logg-inn/returx', false],
    ])('a long query to %s passes: %s', (path, passes) => {
      const routes = exemptRoutes('LongQueryOffTheReturns', 'SizeRestrictions_QueryString', infra());
      expect(routes.test(path)).toBe(passes);
    });

    test('blocks code in a body all the same, but in a form with a file on a form’s own page', () => {
      const { Action, Statement } = ruleNamed('CodeInABodyWithoutFile', infra());
      const [{ OrStatement }, { NotStatement }] = Statement.AndStatement.Statements;
      const keys = OrStatement.Statements.map(({ LabelMatchStatement }: Labelled) => LabelMatchStatement.Key);
      expect(Action).toEqual({ Block: {} });
      expect(keys).toEqual(
        ['CrossSiteScripting', 'GenericLFI', 'GenericRFI', 'EC2MetaDataSSRF'].map(
          (name) => `awswaf:managed:aws:core-rule-set:${name}_Body`,
        ),
      );
      const [route, { ByteMatchStatement }] = NotStatement.Statement.AndStatement.Statements;
      expect(new RegExp(route.RegexMatchStatement.RegexString).test('/masoy/nb/min-sak/ABCD2345/fullmakt')).toBe(true);
      expect(ByteMatchStatement).toMatchObject({
        FieldToMatch: { SingleHeader: { Name: 'content-type' } },
        PositionalConstraint: 'STARTS_WITH',
        SearchString: 'multipart/form-data',
      });
    });

    test('lets the gateway hand bytes both ways', () => {
      service().hasResourceProperties('AWS::ApiGateway::RestApi', { BinaryMediaTypes: ['*/*'] });
    });

    test('keeps no sample of what people sent', () => {
      expect(JSON.stringify(service().findResources('AWS::WAFv2::WebACL'))).not.toContain(
        '"SampledRequestsEnabled":true',
      );
    });
  });
}

function routes(infra: Synthesised): readonly string[] {
  const template = infra.template('Service');
  const folders = template.findResources('AWS::ApiGateway::Resource');
  const pathOf = (id: string): string => {
    const folder = folders[id]?.['Properties'];
    return folder ? `${pathOf(folder.ParentId.Ref ?? '')}/${folder.PathPart}` : '';
  };
  return Object.values(template.findResources('AWS::ApiGateway::Method'))
    .map(({ Properties }) => {
      const site = /functions\/(\w+)FunctionLambda/.exec(named(Properties.Integration.Uri, infra))?.[1];
      return `${Properties.HttpMethod} ${pathOf(Properties.ResourceId.Ref ?? '') || '/'} ${site}`;
    })
    .sort();
}

function gatewayPage(infra: Synthesised, type: string): string {
  const found = infra
    .template('Service')
    .findResources('AWS::ApiGateway::GatewayResponse', { Properties: { ResponseType: type } });
  return Object.values(found)[0]?.['Properties'].ResponseTemplates['text/html'];
}

type Labelled = { readonly LabelMatchStatement: { readonly Key: string } };

function ruleNamed(name: string, infra: Synthesised) {
  const [acl] = Object.values(infra.template('Service').findResources('AWS::WAFv2::WebACL'));
  return acl?.['Properties'].Rules.find(({ Name }: { Name: string }) => Name === name);
}

function exemptRoutes(name: string, label: string, infra: Synthesised): RegExp {
  const rule = ruleNamed(name, infra);
  const [tooLarge, { NotStatement }] = rule.Statement.AndStatement.Statements;
  expect(rule.Action).toEqual({ Block: {} });
  expect(tooLarge.LabelMatchStatement.Key).toBe(`awswaf:managed:aws:core-rule-set:${label}`);
  return new RegExp(NotStatement.Statement.RegexMatchStatement.RegexString);
}

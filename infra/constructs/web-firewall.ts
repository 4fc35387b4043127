import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

type Rule = CfnWebACL.RuleProperty;

/** Stops what is no honest use of the pages, before any function is started. */
export class WebFirewall extends Construct {
  constructor(scope: Construct, id: string, { protectedArn }: { readonly protectedArn: string }) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visible('WebFirewall'),
      rules: [
        floodFromOneAddress(0),
        commonRules(1),
        sizeLimitOff(formRoutes, { name: 'LargeBodyOffTheForms', label: 'SizeRestrictions_Body', priority: 2 }),
        sizeLimitOff(signInReturns, {
          name: 'LongQueryOffTheReturns',
          label: 'SizeRestrictions_QueryString',
          priority: 3,
        }),
        knownBadInputs(4),
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: protectedArn, webAclArn: acl.attrArn });
  }
}

/** Whole town halls and hospitals share one address, so the limit is far above one person's use. */
function floodFromOneAddress(priority: number): Rule {
  return {
    name: 'FloodFromOneAddress',
    priority,
    action: { block: {} },
    statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: 2000, evaluationWindowSec: 300 } },
    visibilityConfig: visible('FloodFromOneAddress'),
  };
}

/**
 * Bodies above 8 kB and queries above 2 kB are only marked here: an application with long answers is larger, and so is
 * the code that Entra ID sends a browser back with. See `sizeLimitOff`.
 */
function commonRules(priority: number): Rule {
  return {
    name: 'CommonRules',
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name: 'AWSManagedRulesCommonRuleSet',
        ruleActionOverrides: ['SizeRestrictions_BODY', 'SizeRestrictions_QUERYSTRING'].map((name) => ({
          name,
          actionToUse: { count: {} },
        })),
      },
    },
    visibilityConfig: visible('CommonRules'),
  };
}

/** The pages whose forms may be long, below a municipality's citizens' and staff pages. */
const formRoutes = '^/[a-z0-9-]+/((nb|nn|en)/(soknad|samtykke|melding|min-sak)|ansatt/sak)(/|$)';

/** Where an identity provider sends people back to. */
const signInReturns = '^/[a-z0-9-]+/(ansatt/)?logg-inn/retur$';

type SizeLimit = { readonly name: string; readonly label: string; readonly priority: number };

/** Blocks what the common rules marked as too large, but for the routes where that is honest use. */
function sizeLimitOff(routes: string, { name, label, priority }: SizeLimit): Rule {
  const exempt = {
    regexMatchStatement: {
      regexString: routes,
      fieldToMatch: { uriPath: {} },
      textTransformations: [{ priority: 0, type: 'NONE' }],
    },
  };
  const tooLarge = { labelMatchStatement: { scope: 'LABEL', key: `awswaf:managed:aws:core-rule-set:${label}` } };
  return {
    name,
    priority,
    action: { block: {} },
    statement: { andStatement: { statements: [tooLarge, { notStatement: { statement: exempt } }] } },
    visibilityConfig: visible(name),
  };
}

function knownBadInputs(priority: number): Rule {
  return {
    name: 'KnownBadInputs',
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesKnownBadInputsRuleSet' },
    },
    visibilityConfig: visible('KnownBadInputs'),
  };
}

/** Counts, but no samples: a sampled request shows the address and headers of the one who sent it. */
function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}

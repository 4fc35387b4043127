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
        unlessHonest(onRoutes(formRoutes), {
          name: 'LargeBodyOffTheForms',
          labels: ['SizeRestrictions_Body'],
          priority: 2,
        }),
        unlessHonest(onRoutes(signInReturns), {
          name: 'LongQueryOffTheReturns',
          labels: ['SizeRestrictions_QueryString'],
          priority: 3,
        }),
        unlessHonest(formsWithFile, {
          name: 'CodeInABodyWithoutFile',
          labels: codeInBody.map(({ label }) => label),
          priority: 4,
        }),
        knownBadInputs(5),
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
 * the code that Entra ID sends a browser back with. So are bodies that look like code: the bytes of a picture can look like
 * anything. See `unlessHonest`.
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
        ruleActionOverrides: [...sizeRules, ...codeInBody.map(({ rule }) => rule)].map((name) => ({
          name,
          actionToUse: { count: {} },
        })),
      },
    },
    visibilityConfig: visible('CommonRules'),
  };
}

/** Where forms may be long: below a municipality's citizens' and staff pages, and where other systems send them. */
const formRoutes =
  '^/[a-z0-9-]+/((nb|nn|en)/(soknad(-uten-innlogging)?|samtykke|melding|min-sak)|ansatt/sak|api/v1)(/|$)';

/** Where an identity provider sends people back to. */
const signInReturns = '^/[a-z0-9-]+/(ansatt/)?logg-inn/retur$';

const sizeRules = ['SizeRestrictions_BODY', 'SizeRestrictions_QUERYSTRING'];

/** The common set's rules that look into bodies, and the labels that they leave. */
const codeInBody = [
  { rule: 'CrossSiteScripting_BODY', label: 'CrossSiteScripting_Body' },
  { rule: 'GenericLFI_BODY', label: 'GenericLFI_Body' },
  { rule: 'GenericRFI_BODY', label: 'GenericRFI_Body' },
  { rule: 'EC2MetaDataSSRF_BODY', label: 'EC2MetaDataSSRF_Body' },
] as const;

type Statement = CfnWebACL.StatementProperty;

function onRoutes(routes: string): Statement {
  return {
    regexMatchStatement: {
      regexString: routes,
      fieldToMatch: { uriPath: {} },
      textTransformations: [{ priority: 0, type: 'NONE' }],
    },
  };
}

/** A form that may carry a file says so in its content type (RFC 7578); what it says is shown as text wherever it is shown. */
const formsWithFile: Statement = {
  andStatement: {
    statements: [
      onRoutes(formRoutes),
      {
        byteMatchStatement: {
          fieldToMatch: { singleHeader: { Name: 'content-type' } },
          positionalConstraint: 'STARTS_WITH',
          searchString: 'multipart/form-data',
          textTransformations: [{ priority: 0, type: 'LOWERCASE' }],
        },
      },
    ],
  },
};

type Marked = { readonly name: string; readonly labels: readonly string[]; readonly priority: number };

/** Blocks what the common rules marked, but where that is honest use. */
function unlessHonest(honest: Statement, { name, labels, priority }: Marked): Rule {
  const [first, ...others] = labels.map(labelled);
  const marked = first && others.length === 0 ? first : { orStatement: { statements: labels.map(labelled) } };
  return {
    name,
    priority,
    action: { block: {} },
    statement: { andStatement: { statements: [marked, { notStatement: { statement: honest } }] } },
    visibilityConfig: visible(name),
  };
}

function labelled(label: string): Statement {
  return { labelMatchStatement: { scope: 'LABEL', key: `awswaf:managed:aws:core-rule-set:${label}` } };
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

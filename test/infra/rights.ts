import type { Synthesised } from './synthesised.ts';

/** Every right of a function as `action resource`, sorted; resources by the name they have in our code. */
export function rightsOf(folder: string, infra: Synthesised): readonly string[] {
  for (const template of infra.templates) {
    const lambdas = template.findResources('AWS::Lambda::Function', {
      Properties: { Description: `functions/${folder}` },
    });
    const [lambda] = Object.values(lambdas);
    if (!lambda) continue;
    const roleId = lambda['Properties'].Role['Fn::GetAtt'][0];
    const policies = Object.values(template.findResources('AWS::IAM::Policy'));
    return policies
      .filter(({ Properties }) => Properties.Roles.some((role: { Ref: string }) => role.Ref === roleId))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .flatMap((statement) => rightsIn(statement, infra))
      .sort();
  }
  throw new Error(`no function ${folder}`);
}

type Statement = { readonly Effect: string; readonly Action: string | string[]; readonly Resource: unknown };

function rightsIn({ Effect, Action, Resource }: Statement, infra: Synthesised): readonly string[] {
  if (Effect !== 'Allow') throw new Error(`a role with ${Effect}`);
  return [Action]
    .flat()
    .flatMap((action) => [Resource].flat().map((resource) => `${action} ${named(resource, infra)}`));
}

type Reference = {
  readonly Ref?: string;
  readonly 'Fn::GetAtt'?: readonly [string, string];
  readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
  readonly 'Fn::GetStackOutput'?: { readonly OutputName: string };
};

/** `CasesTable.Arn/index/due` for a reference to it, through another stack's output too. */
export function named(resource: unknown, infra: Synthesised): string {
  if (typeof resource === 'string') return resource;
  const reference: Reference = { ...(typeof resource === 'object' ? resource : {}) };
  if (reference.Ref !== undefined) return withoutHash(reference.Ref);
  if (reference['Fn::GetAtt']) return `${withoutHash(reference['Fn::GetAtt'][0])}.${reference['Fn::GetAtt'][1]}`;
  if (reference['Fn::Join']) return reference['Fn::Join'][1].map((part) => named(part, infra)).join('');
  const output = reference['Fn::GetStackOutput'];
  if (!output) throw new Error(`cannot name ${JSON.stringify(resource)}`);
  return named(outputNamed(output.OutputName, infra), infra);
}

function outputNamed(name: string, { templates }: Synthesised): unknown {
  const [found] = templates.flatMap((template) => Object.entries(template.findOutputs(name)));
  if (!found) throw new Error(`no output ${name}`);
  return found[1]['Value'];
}

function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

import type { Resource } from './assembly.ts';
import { StartFailure } from './failure.ts';
import { at, isList, type Json, listAt, textAt } from './json.ts';
import { isType, type Reading } from './reading.ts';

/** What a function's role allows, each as `dynamodb:GetItem arn:…`; a resource of `*` stands for all. */
export function rightsOf(lambda: Resource, { resources, properties }: Reading): readonly string[] {
  const roleId = listAt(lambda.properties, 'Role', 'Fn::GetAtt')[0];
  const near = resources.filter(({ stack }) => stack === lambda.stack);
  const role = near.find(({ id }) => id === roleId);
  if (!role || at(role.properties, 'ManagedPolicyArns') || at(role.properties, 'Policies')) {
    throw new StartFailure(`The role of ${lambda.id} must hold its rights in policies of this app, and only there.`);
  }
  return near
    .filter(isType('AWS::IAM::Policy'))
    .filter((policy) => listAt(policy.properties, 'Roles').some((each) => textAt(each, 'Ref') === roleId))
    .flatMap((policy) => listAt(properties(policy), 'PolicyDocument', 'Statement'))
    .flatMap(rightsIn);
}

/** Whether these rights allow what is asked for. */
export function allows(held: readonly string[], asked: string): boolean {
  return held.includes(asked) || held.includes(`${asked.split(' ')[0]} *`);
}

function rightsIn(statement: Json): readonly string[] {
  if (textAt(statement, 'Effect') !== 'Allow' || at(statement, 'Condition') !== undefined) {
    throw new StartFailure(`Only plain permissions are read here: ${JSON.stringify(statement)}`);
  }
  const resources = texts(at(statement, 'Resource'));
  return texts(at(statement, 'Action')).flatMap((action) => resources.map((resource) => `${action} ${resource}`));
}

function texts(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  return isList(value) ? value.map(String) : [String(value)];
}

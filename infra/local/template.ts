import { type Assembly, type Resource, resourceOf, type Stack } from './assembly.ts';
import { StartFailure } from './failure.ts';
import { createIdentity } from './identity.ts';
import { at, isList, isObject, type Json, type JsonObject, textAt } from './json.ts';
import type { Place } from './place.ts';

export type Resolver = {
  /** The value with every reference in it replaced; an unknown reference is fatal and named. */
  resolve(stack: Stack, value: Json): Json;
  /** A resource's properties, resolved. */
  properties(resource: Resource): JsonObject;
};

type Context = { readonly stack: Stack; readonly resolve: (value: Json) => Json };
type Intrinsic = (argument: Json, context: Context) => Json | undefined;

/** Marks what `AWS::NoValue` removes. */
const noValue = { Ref: 'AWS::NoValue' } as const;

export function createResolver(assembly: Assembly, place: Place): Resolver {
  const identity = createIdentity(place, (resource, value) => resolve(resource.stack, value));
  const pseudo: Readonly<Record<string, string>> = {
    'AWS::Region': place.region,
    'AWS::AccountId': place.account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
  };

  const reference: Intrinsic = (argument, { stack }) => {
    const name = String(argument);
    if (name === 'AWS::NoValue') return noValue;
    if (name === 'AWS::StackName') return stack.name;
    const resource = resourceOf(stack, name);
    return pseudo[name] ?? (resource ? identity.ref(resource) : at(stack.template, 'Parameters', name, 'Default'));
  };
  const attribute: Intrinsic = (argument, { stack }) => {
    const [id = '', ...rest] = isList(argument) ? argument.map(String) : String(argument).split('.');
    const resource = resourceOf(stack, id);
    return resource && identity.attribute(resource, rest.join('.'));
  };
  const stackOutput: Intrinsic = (argument) => {
    const stack = assembly.stacks.find(({ name }) => name === textAt(argument, 'StackName'));
    const value = stack && at(stack.template, 'Outputs', textAt(argument, 'OutputName') ?? '', 'Value');
    return stack && value !== undefined ? resolve(stack, value) : undefined;
  };
  const importValue: Intrinsic = (argument, context) => {
    const wanted = context.resolve(argument);
    const outputs = assembly.stacks.flatMap((stack) =>
      Object.values(objectOf(at(stack.template, 'Outputs'))).map((output) => ({ stack, output })),
    );
    const found = outputs.find(({ stack, output }) => {
      const name = at(output, 'Export', 'Name');
      return name !== undefined && resolve(stack, name) === wanted;
    });
    const value = found && at(found.output, 'Value');
    return found && value !== undefined ? resolve(found.stack, value) : undefined;
  };
  const substitute: Intrinsic = (argument, context) => {
    const [text, given] = isList(argument) ? argument : [argument];
    return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      const own = at(given, name);
      if (own !== undefined) return String(context.resolve(own));
      return String(context.resolve(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }));
    });
  };
  const intrinsics: Readonly<Record<string, Intrinsic>> = {
    Ref: reference,
    'Fn::GetAtt': attribute,
    'Fn::GetStackOutput': stackOutput,
    'Fn::ImportValue': importValue,
    'Fn::Sub': substitute,
    'Fn::Join': join,
    'Fn::Select': select,
    'Fn::Split': split,
  };

  function resolve(stack: Stack, value: Json): Json {
    if (isList(value)) return value.map((each) => resolve(stack, each)).filter((each) => each !== noValue);
    if (!isObject(value)) return value;
    const [name, argument] = onlyEntry(value);
    if (name === undefined || argument === undefined || !(name === 'Ref' || name.startsWith('Fn::'))) {
      const entries = Object.entries(value).map(([key, each]) => [key, resolve(stack, each)] as const);
      return Object.fromEntries(entries.filter(([, each]) => each !== noValue));
    }
    const found = intrinsics[name]?.(argument, { stack, resolve: (each) => resolve(stack, each) });
    if (found !== undefined) return found;
    throw new StartFailure(
      `The stack ${stack.name} refers to ${JSON.stringify(value)}, which cannot be resolved here.`,
    );
  }

  return { resolve, properties: ({ stack, properties }) => objectOf(resolve(stack, properties)) };
}

const join: Intrinsic = (argument, { resolve }) => {
  const [separator, parts] = isList(argument) ? argument : [];
  if (parts === undefined) return undefined;
  const resolved = resolve(parts);
  return isList(resolved) ? resolved.map(String).join(String(separator)) : undefined;
};

const select: Intrinsic = (argument, { resolve }) => {
  const [index, values] = isList(argument) ? argument : [];
  const resolved = values === undefined ? undefined : resolve(values);
  return isList(resolved) ? resolved[Number(index)] : undefined;
};

const split: Intrinsic = (argument, { resolve }) => {
  const [separator, text] = isList(argument) ? argument : [];
  return text === undefined ? undefined : String(resolve(text)).split(String(separator));
};

function onlyEntry(value: JsonObject): readonly [string?, Json?] {
  const entries = Object.entries(value);
  return entries.length === 1 ? (entries[0] ?? []) : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

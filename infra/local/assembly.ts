import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { at, isObject, type JsonObject, objectAt, parseJson, required, textAt } from './json.ts';

export type Stack = {
  readonly name: string;
  readonly template: JsonObject;
  /** Asset hash → folder or file. */
  readonly assets: ReadonlyMap<string, string>;
};

export type Assembly = { readonly directory: string; readonly stacks: readonly Stack[] };

/** Reads what `cdk synth` wrote: the manifest, each stack's template and where its assets lie. */
export function readAssembly(directory: string): Assembly {
  const manifest = readJson(join(directory, 'manifest.json'));
  const artifacts = Object.entries(objectAt(manifest, 'artifacts'));
  const stacks = artifacts
    .filter(([, artifact]) => textAt(artifact, 'type') === 'aws:cloudformation:stack')
    .map(([id, artifact]) => readStack(directory, id, artifact));
  return { directory, stacks };
}

function readStack(directory: string, id: string, artifact: unknown): Stack {
  const properties = isObject(artifact) ? objectAt(artifact, 'properties') : {};
  const templateFile = required(textAt(properties, 'templateFile'), `a template for the stack ${id}`);
  const template = readJson(join(directory, templateFile));
  const assetFile = templateFile.replace('.template.json', '.assets.json');
  const files = Object.entries(objectAt(readJson(join(directory, assetFile)), 'files'));
  const assets = files.flatMap(([hash, file]) => {
    const path = textAt(file, 'source', 'path');
    return path === undefined ? [] : [[hash, resolve(directory, path)] as const];
  });
  return { name: textAt(properties, 'stackName') ?? id, template, assets: new Map(assets) };
}

function readJson(path: string): JsonObject {
  const value = parseJson(readFileSync(path, 'utf8'));
  return isObject(value) ? value : {};
}

export type Resource = {
  readonly stack: Stack;
  readonly id: string;
  readonly type: string;
  readonly properties: JsonObject;
};

export function resourcesOf(assembly: Assembly): readonly Resource[] {
  return assembly.stacks.flatMap((stack) =>
    Object.keys(objectAt(stack.template, 'Resources')).flatMap((id) => resourceOf(stack, id) ?? []),
  );
}

export function resourceOf(stack: Stack, id: string): Resource | undefined {
  const found = at(stack.template, 'Resources', id);
  const type = textAt(found, 'Type');
  return type === undefined ? undefined : { stack, id, type, properties: objectAt(found, 'Properties') };
}

/** Where an asset named in a template (`<hash>.zip`) lies on this machine. */
export function assetPath(stack: Stack, key: string): string | undefined {
  return stack.assets.get(key.split('.')[0] ?? key);
}

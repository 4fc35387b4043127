import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { individuellPlan } from '../../infra/app.ts';
import { folders } from '../../infra/constructs/bundle.ts';
import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { type Stage, stageNamed } from '../../infra/stages.ts';

export type StackName = 'Data' | 'Service' | 'Messaging' | 'Observability';

export type Synthesised = {
  readonly app: App;
  readonly outdir: string;
  readonly template: (name: StackName) => Template;
  readonly templates: readonly Template[];
};

/** Everything made here; for the tests to remove. */
export const scratch = mkdtempSync(join(tmpdir(), 'ip-infra-'));

/** Production's stage with the sample municipalities in it. */
export const sampleStage: Stage = {
  ...stageNamed('production'),
  municipalities: sampleMunicipalities,
  sms: { originationArn: 'arn:aws:sms-voice:eu-north-1:111122223333:pool/pool-1' },
};

export async function unsynthesised(stage: Stage = sampleStage): Promise<{ app: App; outdir: string }> {
  const outdir = mkdtempSync(join(scratch, 'out-'));
  const bundles = join(outdir, 'bundles');
  await Promise.all(folders.map((folder) => emptyBundle(join(bundles, folder))));
  return { app: individuellPlan(stage, { outdir, bundles }), outdir };
}

export async function synthesised(stage: Stage = sampleStage): Promise<Synthesised> {
  const { app, outdir } = await unsynthesised(stage);
  const stacks = app.node.children.filter((child) => Stack.isStack(child));
  const byName = new Map(
    stacks.map((stack) => [stack.stackName.split('-').at(-1), Template.fromStack(stack)] as const),
  );
  app.synth();
  const template = (name: StackName) => {
    const found = byName.get(name);
    if (!found) throw new Error(`no stack ${name}`);
    return found;
  };
  return { app, outdir, template, templates: [...byName.values()] };
}

export async function validationReport(outdir: string): Promise<string> {
  return readFile(join(outdir, 'validation-report.json'), 'utf8');
}

/** What the functions are built of does not show in a template. */
async function emptyBundle(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.js'), '');
}

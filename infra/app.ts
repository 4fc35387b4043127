import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdkSettings from '../cdk.json' with { type: 'json' };
import { bundleFunctions } from './constructs/bundle.ts';
import { DataStack } from './stacks/data-stack.ts';
import { MessagingStack } from './stacks/messaging-stack.ts';
import { ObservabilityStack } from './stacks/observability-stack.ts';
import { ServiceStack } from './stacks/service-stack.ts';
import { type Stage, stageNamed } from './stages.ts';

/** The whole service of one stage, ready to synthesise into `outdir`; `bundles` holds the built functions. */
export function individuellPlan(stage: Stage, { outdir, bundles }: { outdir: string; bundles: string }): App {
  // The flags are given here too, so that plain `node infra/app.ts` makes what the cdk command makes.
  const app = new App({ outdir, context: { ...cdkSettings.context, bundles }, analyticsReporting: false });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const data = new DataStack(app, stage);
  const service = new ServiceStack(app, stage, data);
  const messaging = new MessagingStack(app, stage, data);
  new ObservabilityStack(app, stage, { service, messaging });
  return app;
}

if (import.meta.main) {
  const outdir = process.env['CDK_OUTDIR'] ?? 'cdk.out';
  const bundles = join(outdir, 'bundles');
  await bundleFunctions(bundles);
  individuellPlan(stageNamed(process.env['STAGE']), { outdir, bundles }).synth();
}

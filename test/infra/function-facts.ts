import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { citizenSiteEnv } from '../../functions/citizen-site/env.ts';
import { countFiguresEnv } from '../../functions/count-figures/env.ts';
import { deliverNoticesEnv } from '../../functions/deliver-notices/env.ts';
import { recordReceiptsEnv } from '../../functions/record-receipts/env.ts';
import { recordScansEnv } from '../../functions/record-scans/env.ts';
import { staffSiteEnv } from '../../functions/staff-site/env.ts';
import { sweepDueEnv } from '../../functions/sweep-due/env.ts';
import { systemInterfaceEnv } from '../../functions/system-interface/env.ts';
import { type Synthesised, sampleStage, synthesised } from './synthesised.ts';

const settings = [
  ['citizen-site', 'Service', citizenSiteEnv],
  ['staff-site', 'Service', staffSiteEnv],
  ['deliver-notices', 'Messaging', deliverNoticesEnv],
  ['sweep-due', 'Messaging', sweepDueEnv],
  ['record-receipts', 'Messaging', recordReceiptsEnv],
  ['record-scans', 'Messaging', recordScansEnv],
  ['count-figures', 'Messaging', countFiguresEnv],
  ['system-interface', 'Service', systemInterfaceEnv],
] as const;

export function functionFacts(infra: () => Synthesised): void {
  describe('every function', () => {
    test.each(settings)('%s gets exactly the settings it reads', (folder, stack, env) => {
      expect(Object.keys(variablesOf(folder, infra().template(stack))).sort()).toEqual(Object.keys(env.shape).sort());
    });

    test.each(settings)('%s runs on Node 24 on ARM, is traced, and logs to a group of its own', (folder, stack) => {
      infra()
        .template(stack)
        .hasResourceProperties('AWS::Lambda::Function', {
          Description: `functions/${folder}`,
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          TracingConfig: { Mode: 'Active' },
          LoggingConfig: { LogGroup: Match.anyValue() },
          ReservedConcurrentExecutions: Match.absent(),
        });
    });

    test('every log is kept 90 days', () => {
      const groups = infra().templates.flatMap((template) =>
        Object.values(template.findResources('AWS::Logs::LogGroup')),
      );
      expect(groups.map(({ Properties }) => Properties.RetentionInDays)).toEqual(groups.map(() => 90));
      expect(groups.length).toBeGreaterThan(5);
    });
  });

  test('a stage without SMS starts: no sender, no right to send, and switched off for every municipality', async () => {
    const { sms: _, ...stage } = sampleStage;
    const infra = await synthesised(stage);
    const template = infra.template('Messaging');
    expect(JSON.stringify(infra.template('Data').toJSON())).not.toMatch(/smsEnabled[\\":]+true/);
    expect(variablesOf('deliver-notices', template)).toMatchObject({ SMS_ORIGINATION: '', SMS_CONFIGURATION_SET: '' });
    expect(JSON.stringify(template.toJSON())).not.toContain('sms-voice');
  });
}

function variablesOf(folder: string, template: ReturnType<Synthesised['template']>): Record<string, unknown> {
  const found = template.findResources('AWS::Lambda::Function', { Properties: { Description: `functions/${folder}` } });
  return Object.values(found)[0]?.['Properties'].Environment.Variables;
}

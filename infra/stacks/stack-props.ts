import type { StackProps } from 'aws-cdk-lib';
import type { Stage } from '../stages.ts';

export function stackProps(stage: Stage, description: string): StackProps {
  return {
    description: `Individuell plan, ${stage.name}: ${description}`,
    env: { region: stage.region, ...(stage.account ? { account: stage.account } : {}) },
    terminationProtection: stage.name === 'production',
    tags: { service: 'individuell-plan', stage: stage.name },
  };
}

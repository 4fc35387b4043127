import { rmSync } from 'node:fs';
import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageNamed } from '../../infra/stages.ts';
import { alarmFacts } from './alarm-facts.ts';
import { attachmentFacts } from './attachment-facts.ts';
import { changeFacts } from './change-facts.ts';
import { dataFacts } from './data-facts.ts';
import { functionFacts } from './function-facts.ts';
import { noticeFacts } from './notice-facts.ts';
import { pageFacts } from './page-facts.ts';
import { rightsFacts } from './rights-facts.ts';
import { type Synthesised, scratch, synthesised, unsynthesised, validationReport } from './synthesised.ts';

// One file for everything that needs aws-cdk-lib: loading it takes seconds.
let made: Synthesised;
beforeAll(async () => {
  made = await synthesised();
});
afterAll(() => rmSync(scratch, { recursive: true }));
const infra = () => made;

dataFacts(infra);
attachmentFacts(infra);
functionFacts(infra);
rightsFacts(infra);
pageFacts(infra);
noticeFacts(infra);
changeFacts(infra);
alarmFacts(infra);

describe('the checks on the templates', () => {
  test('find nothing that is not acknowledged', async () => {
    expect(JSON.parse(await validationReport(made.outdir)).pluginReports).toEqual([]);
  });

  test('do look: a bucket without TLS stops the synth', async () => {
    const { app } = await unsynthesised();
    const [stack] = app.node.children.filter((child) => Stack.isStack(child));
    if (!stack) throw new Error('no stack');
    new Bucket(stack, 'Careless');
    expect(() => app.synth()).toThrow('AwsSolutions-S10');
  });
});

describe('the stages', () => {
  test('the local one names an account that nobody has: it cannot be deployed', () => {
    expect(stageNamed().account).toBe('000000000000');
  });

  test('a mistyped one is refused with the names that exist', () => {
    expect(() => stageNamed('prod')).toThrow('local, test, production');
  });

  test('only production meets the real ID-porten', () => {
    const issuers = ['local', 'test', 'production'].map((name) => stageNamed(name).citizenIssuer);
    expect(issuers).toEqual(['http://127.0.0.1:3001/idporten', 'https://test.idporten.no', 'https://idporten.no']);
  });

  test('only production meets the real Maskinporten', () => {
    const machines = ['local', 'test', 'production'].map((name) => stageNamed(name).machines);
    expect(machines).toEqual([
      { issuer: 'http://127.0.0.1:3001/maskinporten/', keys: 'http://127.0.0.1:3001/maskinporten/jwk' },
      { issuer: 'https://test.maskinporten.no/', keys: 'https://test.maskinporten.no/jwk' },
      { issuer: 'https://maskinporten.no/', keys: 'https://maskinporten.no/jwk' },
    ]);
  });
});

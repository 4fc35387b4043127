import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { AnyFunction } from './ip-function.ts';

/** What is sealed and looked up under: losing either key loses every case, so both stay when the stack goes. */
export class Keys extends Construct {
  /** Wraps each case's data key. */
  readonly cases: Key;
  /** Makes the keyed hash by which a person's cases are found. */
  readonly persons: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.cases = new Key(this, 'Cases', {
      description: 'Seals the personal fields of cases',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // KMS rotates no HMAC keys, and a new key would find nobody filed under the old one.
    this.persons = new Key(this, 'Persons', {
      description: 'Finds a person by a keyed hash of the identity number',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** New data keys for new cases, and reading those that are there. */
  grantSealing(to: AnyFunction): void {
    to.allow(['kms:GenerateDataKey', 'kms:Decrypt'], this.cases.keyArn);
  }

  /** Reading and writing under the case's own key, never making a new one. */
  grantOpening(to: AnyFunction): void {
    to.allow(['kms:Decrypt'], this.cases.keyArn);
  }

  grantPersonLookup(to: AnyFunction): void {
    to.allow(['kms:GenerateMac'], this.persons.keyArn);
  }
}

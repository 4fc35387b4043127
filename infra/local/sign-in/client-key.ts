import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { AwsReply } from '../aws-json.ts';
import { type Json, type JsonObject, objectAt } from '../json.ts';
import type { StateFolder } from '../state-folder.ts';

/** A key pair for RS256 as JWKs, made once and kept. */
export function keptKeyPair(
  state: StateFolder,
  file: string,
): { readonly private: JsonObject; readonly public: JsonObject } {
  const kept = state.read(file);
  if (kept !== undefined) return { private: objectAt(kept, 'private'), public: objectAt(kept, 'public') };
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const marks = { kid: randomUUID(), alg: 'RS256', use: 'sig' };
  const made = {
    private: { ...jwk(pair.privateKey.export({ format: 'jwk' })), ...marks },
    public: { ...jwk(pair.publicKey.export({ format: 'jwk' })), ...marks },
  };
  state.write(file, made);
  return made;
}

function jwk(exported: object): JsonObject {
  return Object.fromEntries(Object.entries(exported).map(([name, value]) => [name, String(value)]));
}

/** Stands in for Secrets Manager: its one secret is the key that signs client assertions. */
export function createSecrets(clientKey: JsonObject): (action: string, input: Json) => AwsReply {
  return (action, input) => {
    if (action !== 'GetSecretValue')
      return { error: 'InvalidRequestException', message: `${action} is not known here.` };
    const SecretId = objectAt(input)['SecretId'];
    const result = { ARN: SecretId, Name: SecretId, VersionId: 'local', SecretString: JSON.stringify(clientKey) };
    return { result };
  };
}

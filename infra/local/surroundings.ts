import { citizenIssuer, machineIssuer, type Place } from './place.ts';
import type { FunctionDefinition } from './system.ts';

const services = ['DYNAMODB', 'SES', 'KMS', 'S3', 'PINPOINT_SMS_VOICE_V2', 'SECRETS_MANAGER'] as const;

/** Leads the AWS SDK to the stand-ins, with credentials that open nothing anywhere and say who calls. */
export function awsEnvironment(place: Place, name: string): Readonly<Record<string, string>> {
  return {
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: 'local',
    // Nobody's profile on this machine may have a say.
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...Object.fromEntries(services.map((service) => [`AWS_ENDPOINT_URL_${service}`, place.awsStandIn])),
  };
}

/** An assembly may have been made for another port than the one this start uses. */
export function placed(definition: FunctionDefinition, place: Place): FunctionDefinition {
  const here: Readonly<Record<string, string>> = {
    SITE_ORIGIN: place.origin,
    CITIZEN_ISSUER: citizenIssuer(place),
    MACHINE_ISSUER: machineIssuer(place),
    MACHINE_KEYS: `${machineIssuer(place)}jwk`,
  };
  const environment = Object.entries(definition.environment).map(([name, value]) => [name, here[name] ?? value]);
  return { ...definition, environment: Object.fromEntries(environment) };
}

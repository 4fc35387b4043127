/**
 * The stages this service runs in. Chosen by the environment variable STAGE; without it, `local`:
 *
 *   node infra/app.ts                      → cdk.out, stage local (what `npm start` runs)
 *   STAGE=test npx cdk deploy --all        → the test stage
 *   CDK_OUTDIR=/some/folder node infra/app.ts
 */
import type { Municipality } from '../shared/domain/settings/municipality.ts';
import { sampleMunicipalities } from './municipalities/samples.ts';

export type Stage = {
  readonly name: 'local' | 'test' | 'production';
  /** Absent: the account whose credentials deploy. */
  readonly account?: string;
  readonly region: string;
  /** `https://host`, no path, as browsers see it. */
  readonly origin: string;
  /** Host name that API Gateway answers to; its certificate is made by the deploy and proved by a DNS record. */
  readonly domain?: string;
  readonly citizenIssuer: string;
  /** Maskinporten: its issuer as tokens name it, and where its public keys are. */
  readonly machines: { readonly issuer: string; readonly keys: string };
  readonly municipalities: readonly Municipality[];
  /** Where mail to people with a protected address comes from: its domain names no municipality. */
  readonly neutralSender: string;
  /** Absent: a start without SMS; all notices go as e-mail, else as tasks. */
  readonly sms?: SmsSender;
  /** Where alarms are mailed; the address confirms by a link once. */
  readonly alarmEmail?: string;
};

/** Registered in End User Messaging by hand, since a sender takes the mobile operators weeks to approve. */
export type SmsSender = {
  /** ARN of the phone pool or sender id that texts come from. */
  readonly originationArn: string;
};

/** Stockholm: in the EEA and nearest to Norway. */
const region = 'eu-north-1';

export const stages: Readonly<Record<Stage['name'], () => Stage>> = { local, test, production };

export function stageNamed(name = 'local'): Stage {
  const known = Object.entries(stages).find(([stage]) => stage === name);
  if (!known) throw new Error(`STAGE is «${name}»; it must be one of ${Object.keys(stages).join(', ')}.`);
  return known[1]();
}

/** One machine, no account: an account number that nobody has makes a deploy by mistake impossible. */
function local(port = Number(process.env['PORT'] ?? 3000)): Stage {
  const account = '000000000000';
  // The identity provider on another host than the product, so that its frames come without our cookies.
  const identityProvider = `http://127.0.0.1:${port + 1}`;
  return {
    name: 'local',
    account,
    region,
    origin: `http://localhost:${port}`,
    citizenIssuer: `${identityProvider}/idporten`,
    machines: maskinporten(`${identityProvider}/maskinporten`),
    municipalities: sampleMunicipalities.map((municipality) => signingInHere(municipality, identityProvider)),
    neutralSender: 'varsel@ip.example',
    sms: { originationArn: `arn:aws:sms-voice:${region}:${account}:pool/local` },
  };
}

function test(): Stage {
  return {
    name: 'test',
    region,
    origin: 'https://test.ip.example',
    domain: 'test.ip.example',
    citizenIssuer: 'https://test.idporten.no',
    machines: maskinporten('https://test.maskinporten.no'),
    municipalities: sampleMunicipalities,
    neutralSender: 'varsel@ip.example',
    alarmEmail: 'drift@ip.example',
  };
}

/** No municipality yet: see README.md, "A new municipality". */
function production(): Stage {
  return {
    name: 'production',
    region,
    origin: 'https://ip.example',
    domain: 'ip.example',
    citizenIssuer: 'https://idporten.no',
    machines: maskinporten('https://maskinporten.no'),
    municipalities: [],
    neutralSender: 'varsel@ip.example',
    alarmEmail: 'drift@ip.example',
  };
}

/** Its issuer ends in a slash (Maskinporten's metadata). */
function maskinporten(host: string): Stage['machines'] {
  return { issuer: `${host}/`, keys: `${host}/jwk` };
}

/** Everybody signs in at the stand-in, those too who would do so elsewhere than the stage's citizens. */
function signingInHere(municipality: Municipality, identityProvider: string): Municipality {
  const { signIn } = municipality;
  const { clientId } = signIn.citizen;
  return {
    ...municipality,
    signIn: { citizen: { clientId }, staff: { ...signIn.staff, issuer: `${identityProvider}/staff` } },
  };
}

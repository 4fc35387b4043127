/** Where the local system runs: one port for the product, the four after it for what AWS and others give. */
export type Place = {
  readonly port: number;
  /** The product, as browsers see it. */
  readonly origin: string;
  /** The identity provider stands on another host name, so that its frames really come without our cookies. */
  readonly signInOrigin: string;
  readonly mailInbox: string;
  readonly database: string;
  readonly awsStandIn: string;
  readonly region: string;
  readonly account: string;
};

export function placeAt(port: number): Place {
  return {
    port,
    origin: `http://localhost:${port}`,
    signInOrigin: `http://127.0.0.1:${port + 1}`,
    mailInbox: `http://localhost:${port + 2}`,
    database: `http://127.0.0.1:${port + 3}`,
    awsStandIn: `http://127.0.0.1:${port + 4}`,
    region: 'eu-north-1',
    account: '000000000000',
  };
}

export const citizenIssuer = (place: Place) => `${place.signInOrigin}/idporten`;
export const staffIssuer = (place: Place) => `${place.signInOrigin}/staff`;
/** With the slash at its end, as Maskinporten's. */
export const machineIssuer = (place: Place) => `${place.signInOrigin}/maskinporten/`;

/** Names one case; also the name of the draft it grew from. */
export type CaseKey = { readonly municipality: string; readonly reference: string };

/** Answers as they were typed and accepted: control name → value, or values where several may be ticked. */
export type StoredAnswers = Readonly<Record<string, string | readonly string[]>>;

/** A keyed hash of a national identity number (KMS GenerateMac, base64url): finds a person's cases, shows nobody. */
export type PersonMac = string & { readonly __personMac: never };

export type PersonKeys = { macOf(nationalId: string): Promise<PersonMac> };

import type { Language } from '../shared/domain/settings/municipality.ts';

/** What the pages of every form say. */
export type Words = {
  readonly who: { readonly child: string; readonly person: string };
  readonly mustBeFilledIn: string;
  readonly optional: string;
  readonly notGiven: string;
  readonly yes: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly next: string;
  readonly saveAndReturn: string;
  readonly back: string;
  readonly change: string;
  readonly add: string;
  readonly remove: string;
  readonly stepOf: string;
  readonly problemsTitle: string;
  readonly knownFromLogin: string;
  readonly send: string;
  readonly sendNote: string;
  /** What a file may be, below every question for one. */
  readonly fileKinds: string;
  /** By code; `{label}` is the question, `{max}` its limit. */
  readonly problems: Readonly<Record<string, string>>;
};

const nb: Words = {
  who: { child: 'barnet', person: 'personen' },
  mustBeFilledIn: 'Må fylles ut',
  optional: 'Valgfritt',
  notGiven: 'Ikke oppgitt',
  yes: 'Ja',
  day: 'Dag',
  month: 'Måned',
  year: 'År',
  next: 'Lagre og gå videre',
  saveAndReturn: 'Lagre og sjekk svarene',
  back: 'Tilbake',
  change: 'Endre',
  add: 'Legg til',
  remove: 'Fjern',
  stepOf: 'Steg {step} av {count}',
  problemsTitle: 'Du må rette noe før du kan gå videre',
  knownFromLogin: 'Hentet fra innloggingen.',
  send: 'Send søknaden',
  fileKinds: 'PDF, JPEG eller PNG, høyst 4 MB.',
  sendNote: 'Når du sender, får kommunen søknaden med en gang. Du får en kvittering på neste side.',
  problems: {
    missing: 'Fyll ut «{label}».',
    choose: 'Velg et svar på «{label}».',
    tick: 'Kryss av for «{label}».',
    noFile: 'Velg en fil under «{label}».',
    fileNotKept: 'Velg filen under «{label}» en gang til. Den er ikke lagret.',
    tooManyFiles: 'Det er ikke plass til flere dokumenter under «{label}». Send uten, og ring oss om resten.',
    fileEmpty: 'Filen under «{label}» er tom. Velg en annen.',
    fileTooLarge: 'Filen under «{label}» er for stor. Den kan være på høyst 4 MB.',
    notAFileKind: 'Filen under «{label}» er av feil type. Velg en PDF, JPEG eller PNG.',
    unknownName: 'Skjemaet inneholdt noe vi ikke kjenner. Last siden på nytt og prøv igjen.',
    repeated: '«{label}» kom flere ganger. Svar én gang.',
    tooLong: 'Kort ned «{label}». Du kan bruke høyst {max} tegn.',
    controlCharacters: '«{label}» inneholder tegn vi ikke kan lagre. Skriv teksten på nytt.',
    notAnOption: 'Velg et av svarene som står under «{label}».',
    notAName: 'Skriv «{label}» med bokstaver. Mellomrom, bindestrek, punktum og apostrof går også.',
    notANationalId: 'Sjekk «{label}». Nummeret har 11 siffer, og minst ett er feil.',
    notAPostalCode: 'Skriv «{label}» med fire siffer, for eksempel 0150.',
    notAMobile: 'Sjekk «{label}». Skriv et mobilnummer, for eksempel 400 00 001. Begynn med + hvis det er utenlandsk.',
    notATelephone: 'Sjekk «{label}». Skriv et telefonnummer med bare siffer.',
    notAnEmail: 'Sjekk «{label}». En e-postadresse ser slik ut: navn@eksempel.no.',
    notADate: 'Sjekk «{label}». Skriv dag, måned og år med tall, for eksempel 27 3 2012.',
    dateInFuture: 'Sjekk «{label}». Datoen er fram i tid.',
    dateTooOld: 'Sjekk «{label}». Datoen er mer enn 120 år siden.',
    dateTooFar: 'Sjekk «{label}». Datoen er mer enn ti år fram i tid.',
    dateTooFarBack: 'Sjekk «{label}». Datoen er mer enn ti år tilbake i tid.',
    tooManyRows: 'Det er plass til 20 under «{label}». Fjern noen, og skriv om resten i et annet felt.',
    channelNeedsMobile: 'Skriv «{label}». Uten nummer kan du ikke få beskjed slik du valgte.',
    channelNeedsEmail: 'Skriv «{label}». Du valgte å få beskjed på e-post.',
    contactMissing: 'Skriv «{label}» eller en e-postadresse, så vi kan nå deg.',
    callNeedsNumber: 'Vi mangler nummeret ditt. Gå tilbake og skriv mobilnummer før du velger «{label}».',
    letterNeedsAddress: 'Fyll ut «{label}». Uten adresse kommer ikke brevet fram.',
    needsOrCall: 'Fyll ut «{label}», eller be oss om å ringe deg.',
  },
};

const nn: Words = {
  who: { child: 'barnet', person: 'personen' },
  mustBeFilledIn: 'Må fyllast ut',
  optional: 'Valfritt',
  notGiven: 'Ikkje oppgitt',
  yes: 'Ja',
  day: 'Dag',
  month: 'Månad',
  year: 'År',
  next: 'Lagre og gå vidare',
  saveAndReturn: 'Lagre og sjekk svara',
  back: 'Tilbake',
  change: 'Endre',
  add: 'Legg til',
  remove: 'Fjern',
  stepOf: 'Steg {step} av {count}',
  problemsTitle: 'Du må rette noko før du kan gå vidare',
  knownFromLogin: 'Henta frå innlogginga.',
  send: 'Send søknaden',
  fileKinds: 'PDF, JPEG eller PNG, høgst 4 MB.',
  sendNote: 'Når du sender, får kommunen søknaden med ein gong. Du får ei kvittering på neste side.',
  problems: {
    missing: 'Fyll ut «{label}».',
    choose: 'Vel eit svar på «{label}».',
    tick: 'Kryss av for «{label}».',
    noFile: 'Vel ei fil under «{label}».',
    fileNotKept: 'Vel fila under «{label}» éin gong til. Ho er ikkje lagra.',
    tooManyFiles: 'Det er ikkje plass til fleire dokument under «{label}». Send utan, og ring oss om resten.',
    fileEmpty: 'Fila under «{label}» er tom. Vel ei anna.',
    fileTooLarge: 'Fila under «{label}» er for stor. Ho kan vere på høgst 4 MB.',
    notAFileKind: 'Fila under «{label}» er av feil type. Vel ein PDF, JPEG eller PNG.',
    unknownName: 'Skjemaet inneheldt noko vi ikkje kjenner. Last sida på nytt og prøv igjen.',
    repeated: '«{label}» kom fleire gonger. Svar éin gong.',
    tooLong: 'Kort ned «{label}». Du kan bruke høgst {max} teikn.',
    controlCharacters: '«{label}» inneheld teikn vi ikkje kan lagre. Skriv teksten på nytt.',
    notAnOption: 'Vel eit av svara som står under «{label}».',
    notAName: 'Skriv «{label}» med bokstavar. Mellomrom, bindestrek, punktum og apostrof går òg.',
    notANationalId: 'Sjekk «{label}». Nummeret har 11 siffer, og minst eitt er feil.',
    notAPostalCode: 'Skriv «{label}» med fire siffer, til dømes 0150.',
    notAMobile: 'Sjekk «{label}». Skriv eit mobilnummer, til dømes 400 00 001. Begynn med + dersom det er utanlandsk.',
    notATelephone: 'Sjekk «{label}». Skriv eit telefonnummer med berre siffer.',
    notAnEmail: 'Sjekk «{label}». Ei e-postadresse ser slik ut: namn@eksempel.no.',
    notADate: 'Sjekk «{label}». Skriv dag, månad og år med tal, til dømes 27 3 2012.',
    dateInFuture: 'Sjekk «{label}». Datoen er fram i tid.',
    dateTooOld: 'Sjekk «{label}». Datoen er meir enn 120 år sidan.',
    dateTooFar: 'Sjekk «{label}». Datoen er meir enn ti år fram i tid.',
    dateTooFarBack: 'Sjekk «{label}». Datoen er meir enn ti år tilbake i tid.',
    tooManyRows: 'Det er plass til 20 under «{label}». Fjern nokre, og skriv om resten i eit anna felt.',
    channelNeedsMobile: 'Skriv «{label}». Utan nummer kan du ikkje få beskjed slik du valde.',
    channelNeedsEmail: 'Skriv «{label}». Du valde å få beskjed på e-post.',
    contactMissing: 'Skriv «{label}» eller ei e-postadresse, så vi kan nå deg.',
    callNeedsNumber: 'Vi manglar nummeret ditt. Gå tilbake og skriv mobilnummer før du vel «{label}».',
    letterNeedsAddress: 'Fyll ut «{label}». Utan adresse kjem ikkje brevet fram.',
    needsOrCall: 'Fyll ut «{label}», eller be oss om å ringje deg.',
  },
};

const en: Words = {
  who: { child: 'the child', person: 'the person' },
  mustBeFilledIn: 'Must be filled in',
  optional: 'Optional',
  notGiven: 'Not given',
  yes: 'Yes',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  next: 'Save and continue',
  saveAndReturn: 'Save and check your answers',
  back: 'Back',
  change: 'Change',
  add: 'Add',
  remove: 'Remove',
  stepOf: 'Step {step} of {count}',
  problemsTitle: 'You need to correct something before you can go on',
  knownFromLogin: 'From your login.',
  send: 'Send the application',
  fileKinds: 'PDF, JPEG or PNG, 4 MB at most.',
  sendNote: 'When you send, the municipality gets the application at once. You get a receipt on the next page.',
  problems: {
    missing: 'Fill in “{label}”.',
    choose: 'Choose an answer to “{label}”.',
    tick: 'Tick “{label}”.',
    noFile: 'Choose a file for “{label}”.',
    fileNotKept: 'Choose the file for “{label}” once more. It has not been saved.',
    tooManyFiles: 'There is no room for more documents under “{label}”. Send without, and call us about the rest.',
    fileEmpty: 'The file for “{label}” is empty. Choose another one.',
    fileTooLarge: 'The file for “{label}” is too large. It can be 4 MB at most.',
    notAFileKind: 'The file for “{label}” is of the wrong type. Choose a PDF, JPEG or PNG.',
    unknownName: 'The form contained something we do not know. Reload the page and try again.',
    repeated: '“{label}” came more than once. Answer once.',
    tooLong: 'Shorten “{label}”. You can use at most {max} characters.',
    controlCharacters: '“{label}” contains characters we cannot store. Type the text again.',
    notAnOption: 'Choose one of the answers below “{label}”.',
    notAName: 'Write “{label}” with letters. Spaces, hyphens, full stops and apostrophes are fine too.',
    notANationalId: 'Check “{label}”. The number has 11 digits, and at least one is wrong.',
    notAPostalCode: 'Write “{label}” with four digits, for example 0150.',
    notAMobile: 'Check “{label}”. Write a mobile number, for example 400 00 001. Start with + if it is foreign.',
    notATelephone: 'Check “{label}”. Write a phone number with digits only.',
    notAnEmail: 'Check “{label}”. An e-mail address looks like this: name@example.no.',
    notADate: 'Check “{label}”. Write day, month and year in numbers, for example 27 3 2012.',
    dateInFuture: 'Check “{label}”. The date is in the future.',
    dateTooOld: 'Check “{label}”. The date is more than 120 years ago.',
    dateTooFar: 'Check “{label}”. The date is more than ten years ahead.',
    dateTooFarBack: 'Check “{label}”. The date is more than ten years ago.',
    tooManyRows: 'There is room for 20 under “{label}”. Remove some, and write about the rest in another field.',
    channelNeedsMobile: 'Write “{label}”. Without a number we cannot reach you the way you chose.',
    channelNeedsEmail: 'Write “{label}”. You chose to be told by e-mail.',
    contactMissing: 'Write “{label}” or an e-mail address, so that we can reach you.',
    callNeedsNumber: 'We do not have your number. Go back and write a mobile number before you choose “{label}”.',
    letterNeedsAddress: 'Fill in “{label}”. Without an address the letter will not arrive.',
    needsOrCall: 'Fill in “{label}”, or ask us to call you.',
  },
};

export const words: Readonly<Record<Language, Words>> = { nb, nn, en };

import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { largestFile, type SentFile } from '../domain/handling/attachment.ts';
import type { Request } from './request.ts';

export type MultipartForm = { readonly form: Request['form']; readonly file?: SentFile };

/** The most of what a form is made of; a file besides. */
export type FormLimits = { readonly bytes: number; readonly controls: number };

/** One that is chosen, beside controls that were left empty. */
const mostFiles = 5;

type Multipart = { readonly body: Buffer; readonly contentType: string; readonly limits: FormLimits };

/** A form with a file (RFC 7578) as names and values and one file at most; undefined for anything else. */
export async function readMultipart({ body, contentType, limits }: Multipart): Promise<MultipartForm | undefined> {
  const { promise, resolve } = Promise.withResolvers<MultipartForm | undefined>();
  const pairs: (readonly [string, string])[] = [];
  const files: Promise<readonly SentFile[]>[] = [];
  const refuse = () => resolve(undefined);
  const parser = parserOf(contentType, limits);
  if (!parser) return undefined;
  parser.on('field', (name: string | undefined, value, ...[nameCut, valueCut]) => {
    if (name === undefined || nameCut || valueCut || isBroken(name) || isBroken(value)) refuse();
    else pairs.push([name, value]);
  });
  parser.on('file', (control: string | undefined, stream, name: string | undefined) => {
    const sent = collect(stream).then((bytes) => sentFile(control ?? '', name ?? '', bytes));
    // A file that is cut short: the parser itself may end as if nothing were.
    files.push(
      sent.catch(() => {
        refuse();
        return [];
      }),
    );
  });
  for (const event of ['error', 'partsLimit', 'filesLimit', 'fieldsLimit']) parser.on(event, refuse);
  parser.on('finish', () => Promise.all(files).then((read) => resolve(formOf(pairs, read.flat())), refuse));
  parser.end(body);
  return promise;
}

function formOf(form: Request['form'], [file, ...more]: readonly SentFile[]): MultipartForm | undefined {
  if (more.length > 0) return undefined;
  return file ? { form, file } : { form };
}

/** Nothing for a content type that does not say where a part ends. */
function parserOf(contentType: string, { bytes, controls }: FormLimits): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      // The whole of a file's name comes through; what of it is kept is not for the parser to say.
      preservePath: true,
      limits: { fieldSize: bytes, fields: controls, files: mostFiles, fileSize: largestFile + 1 },
    });
  } catch {
    return undefined;
  }
}

async function collect(stream: BusboyFileStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Bytes that are no UTF-8, and U+0000, which no text field can hold. */
function isBroken(text: string): boolean {
  return text.includes('\0') || text.includes('\ufffd');
}

/** A file control left empty comes as a nameless file of no bytes. */
function sentFile(control: string, name: string, bytes: Buffer): readonly SentFile[] {
  if (name === '' && bytes.byteLength === 0) return [];
  if (bytes.byteLength > largestFile) return [{ control, arrived: 'too-large' }];
  return [{ control, arrived: 'whole', name, bytes }];
}

/** Why the local system cannot start, as one sentence for the person at the keyboard. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

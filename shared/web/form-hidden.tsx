/** The hidden field every form carries when somebody is signed in. */
export function FormHidden({ formToken }: { readonly formToken: string }) {
  return <input type="hidden" name="formToken" value={formToken} />;
}

import { useLingui } from '@lingui/react/macro';

/** What somebody wrote, between the quotation marks of the reader’s language. */
export function Quoted({ text }: { readonly text: string }) {
  const { t } = useLingui();
  return t`« ${text} »`;
}

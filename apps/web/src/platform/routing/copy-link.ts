import { useLingui } from '@lingui/react/macro';
import { useToasts } from '../../ui/toast/toast-provider';

/** Also where the clipboard is closed to pages: over http on a local network. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const place = document.createElement('textarea');
  place.value = text;
  document.body.append(place);
  place.select();
  const isCopied = document.execCommand('copy');
  place.remove();
  if (!isCopied) throw new Error('The clipboard is closed');
}

/** Puts the address of a page of the house on the clipboard, and says so; without a path, of the page under way. */
export function useCopyLink(): (path?: string) => void {
  const { t } = useLingui();
  const { show } = useToasts();
  return (path = window.location.pathname + window.location.search + window.location.hash) => {
    const link = window.location.origin + path;
    copyText(link).then(
      () => show({ text: t`Lien copié.` }),
      () => show({ text: t`Le lien n’a pas pu être copié : ${link}`, tone: 'danger' }),
    );
  };
}

import { useLingui } from '@lingui/react/macro';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonLook } from './button';

interface Props extends ButtonLook {
  readonly text: string;
  readonly label?: string;
}

/** Puts a text on the clipboard and says that it did. */
export function CopyButton({ text, label, ...look }: Props) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  const Icon = copied ? Check : Copy;
  return (
    <Button {...look} icon={<Icon size={16} aria-hidden />} onClick={copy}>
      <span aria-live="polite">{copied ? t`Copié` : (label ?? t`Copier`)}</span>
    </Button>
  );
}
